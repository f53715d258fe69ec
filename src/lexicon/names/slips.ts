/** Slips that newsrooms make with a name that they know by ear. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/([a-z])\1/g, '$1'],
  [/(?<=[aeiou])([lmnprst])(?=[abehiouwy]|\b)/gi, '$1$1'],
  [/ie/g, 'ei'],
  [/ei/g, 'ie'],
  [/(?<=.[^aeiou])e?y\b/g, 'ey'],
  [/ie\b|e?y\b/g, 'y'],
  [/y\b/g, 'ie'],
  [/(?<=.)y/g, 'i'],
  [/i/g, 'y'],
  [/[ao](?=[lmnr]{1,2}\b)/g, 'e'],
  [/e(?=[lmnr]{1,2}\b)/g, 'a'],
  [/e(?=[nr]\b)/g, 'o'],
  [/sch/gi, 'Sh'],
  [/(?<=[CKRTt])h/g, ''],
  [/ck/g, 'k'],
  [/c(?=[kos]?\b)/g, 'k'],
  [/ph/g, 'f'],
  [/tz/g, 'z'],
]

/** The name, then what it becomes by one slip. */
export function withSlips(name: string): string[] {
  const slips = SLIPS.flatMap(([pattern, by]) =>
    Array.from(
      name.matchAll(pattern),
      ({ 0: match, 1: letter = '', index }) =>
        name.slice(0, index) + by.replaceAll('$1', letter) + name.slice(index + match.length),
    ),
  )
  return [name, ...slips]
}
