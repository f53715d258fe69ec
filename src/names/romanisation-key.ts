/**
 * Spellings that one sound has in romanised names, in the order in which they are made equal. Endings that tell a man
 * from a woman stay apart, and nothing is folded that parts English names (Allen and Alan, Webber and Weber).
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/m[ou]h?amm?[ae]d/, 'muhamad'],
  [/ahm[ae]d/, 'ahmad'],
  [/s(?:ht?|t)?ch/g, 'sh'],
  [/kh/g, 'h'],
  [/[ct]z/g, 'ts'],
  [/ou|oo/g, 'u'],
  [/q/g, 'k'],
  [/dh/g, 'd'],
  [/aa/g, 'a'],
  [/ee/g, 'i'],
  [/([aeiou])ss(?=[aeiou])/g, '$1s'],
  [/(^|[aeiouy])ye/g, '$1e'],
  [/[iy]{2,}/g, 'i'],
  [/y(?=[aeiou]|$)/g, 'i'],
  [/([aeou])y/g, '$1i'],
  [/([aei])h$/, '$1'],
]

/** A word of so many letters has `y` and `i` folded inside as well: Tymoshenko. */
const LONG_WORD = 7

/** The same for two spellings of a folded word that differ only in how they were romanised. */
export function romanisationKey(word: string): string {
  const key = RULES.reduce((folded, [pattern, by]) => folded.replace(pattern, by), word)
  return word.length < LONG_WORD ? key : key.replaceAll('y', 'i')
}
