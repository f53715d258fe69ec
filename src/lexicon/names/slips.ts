/** Slips that newsrooms make with a name that they know by ear: the letters, and what becomes of them. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/([a-z])\1/g, '$1'],
  [/(?<=[aeiouy])([bdfglmnprst])(?=[abehimouwy]|\b)/gi, '$1$1'],
  [/([aeiou])([aeiounr])/g, '$2$1'],
  [/([lr])([aeiou])/g, '$2$1'],
  [/e?y\b/g, 'ey'],
  [/(?:ie|ey)\b/g, 'y'],
  [/y\b/g, 'ie'],
  [/(?<=.)y/g, 'i'],
  [/i/g, 'y'],
  [/[ao](?=[lmnrst]{1,2}\b)/g, 'e'],
  [/e(?=[lmnr]{1,2}\b)/g, 'a'],
  [/e(?=[nr]\b)/g, 'o'],
  [/([kmnrst])\b/g, '$1e'],
  [/(?<=.[^h])e\b/g, ''],
  [/sch/gi, 'Sh'],
  [/Sh/g, 'Sch'],
  [/(?<=[CGKRTWdgkt]|[aeo](?=h\b))h/g, ''],
  [/ck/g, 'k'],
  [/c(?![ehiky])/g, 'k'],
  [/k(?=[aot]|\b)/g, 'c'],
  [/ph/g, 'f'],
  [/f\b/g, 'ph'],
  [/tz/g, 'z'],
  [/z/g, 's'],
]

/** Each name with what it becomes by one slip. All names are searched at once: that is many times faster. */
export function slipsOf(names: readonly string[]): Map<string, string[]> {
  const slips = new Map(names.map((name) => [name, [name]]))
  const text = `\n${names.join('\n')}\n`
  for (const [pattern, by] of SLIPS)
    for (const { 0: found, 1: first = '', 2: second = '', index } of text.matchAll(pattern)) {
      const start = text.lastIndexOf('\n', index) + 1
      const end = text.indexOf('\n', index)
      const slip = by.replaceAll('$1', first).replace('$2', second)
      slips.get(text.slice(start, end))?.push(text.slice(start, index) + slip + text.slice(index + found.length, end))
    }
  return slips
}
