import { wordSet } from '../../text/word-set.ts'

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

/** What no slip may be: a word that begins a sentence or stands in a headline beside a surname. */
const ENGLISH =
  'ain all an ban bar bard be bow brain brazil cons cor crater den done even fog franc grand holland hop hug hum jewel july kan lamer less line marry mate met mini mit modest more mud nun pate pay pet prior radii ren rosy rot sad said same sang seen set shock sing snow sony star steel storm tailor tally taper tenant than them time tome trip try von wary work'

const english = /* @__PURE__ */ wordSet(ENGLISH)

/** Each name with what it becomes by one slip. All names are searched at once: that is many times faster. */
export function slipsOf(names: readonly string[]): Map<string, string[]> {
  const slips = new Map(names.map((name) => [name, [name]]))
  const text = `\n${names.join('\n')}\n`
  for (const [pattern, by] of SLIPS)
    for (const { 0: found, 1: first = '', 2: second = '', index } of text.matchAll(pattern)) {
      const start = text.lastIndexOf('\n', index) + 1
      const end = text.indexOf('\n', index)
      const slip = by.replaceAll('$1', first).replace('$2', second)
      const misspelled = text.slice(start, index) + slip + text.slice(index + found.length, end)
      if (!isEnglish(misspelled)) slips.get(text.slice(start, end))?.push(misspelled)
    }
  return slips
}

const isEnglish = (name: string): boolean =>
  name
    .toLowerCase()
    .split(/[ -]/)
    .some((word) => english().has(word))
