import { isSemiticGiven, romanisedGiven } from '../lexicon/names/given-names.ts'
import { formOf } from './form.ts'
import { keysOf } from './word.ts'

type Rules = readonly (readonly [RegExp, string])[]

/**
 * Spellings that one sound has in romanised names, in the order in which they are made equal. Endings that tell a man
 * from a woman stay apart, and nothing is folded that parts English names (Allen and Alan, Webber and Weber).
 */
const RULES: Rules = [
  [/m[ou]h?amm?[ae]d/, 'muhamad'],
  [/ahm[ae]d/, 'ahmad'],
  [/s(?:ht?|t)?ch/g, 'sh'],
  [/tch/g, 'ch'],
  [/kh/g, 'h'],
  [/[ct]z/g, 'ts'],
  [/x/g, 'ks'],
  [/ou|oo/g, 'u'],
  [/q/g, 'k'],
  [/d[hj]/g, 'd'],
  [/aa/g, 'a'],
  [/e[jy]e/g, 'eie'],
  [/(?<=[gdlmnrtvz])ee(?=v)/g, 'eie'],
  [/ee/g, 'i'],
  [/([aeiou])ss(?=[aeiou])/g, '$1s'],
  [/(^|[aeiouy])[jy]e/g, '$1e'],
  [/[iy]{2,}/g, 'i'],
  [/y(?=[aeiou]|$)/g, 'i'],
  [/([aeou])y/g, '$1i'],
  [/([aei])h$/, '$1'],
]

/** What Arabic and Persian letters leave open besides: short vowels, double letters, the sounds that English lacks. */
const SEMITIC: Rules = [
  [/([bdfghk-nrstz])\1/g, '$1'],
  [/dh|th/g, 'd'],
  [/ch/g, 'sh'],
  [/([bdfk-nrstz])e$/, '$1'],
  [/gh/g, 'g'],
  [/[ei]/g, 'a'],
  [/o/g, 'u'],
  [/y(?=[^aeiou]|$)/g, 'a'],
  [/a{2,}/g, 'a'],
]

/** The vowels of Korean syllables, and the letters that stand for one sound at their start. */
const KOREAN: Rules = [
  [/y?eo|eu|oo|ou/g, 'u'],
  [/yu|iu/g, 'u'],
  [/ee|ui/g, 'i'],
  [/wu/g, 'u'],
  [/^g/, 'k'],
  [/^(?:j|ch)/, 'ch'],
  [/^b/, 'p'],
  [/^d/, 't'],
  [/^(?:lee|li|yi|ri)$/, 'i'],
  [/ark$/, 'ak'],
  [/oi$|oe$/, 'oe'],
]

const apply = (rules: Rules, word: string): string =>
  rules.reduce((key, [pattern, by]) => key.replace(pattern, by), word)

/** A word of so many letters has `y` and `i` folded inside as well: Tymoshenko. */
const LONG_WORD = 7

/** Shortest key of a surname that other spellings are compared with; a shorter one must be the same to the letter. */
const SHORTEST_KEY = 5

/** The same for two spellings of a folded word that differ only in how they were romanised. */
export function romanisationKey(word: string): string {
  const key = apply(RULES, word)
  return word.length < LONG_WORD ? key : key.replaceAll('y', 'i')
}

/** Sung-min: a hyphen before a small letter, as Korean given names have it. */
const KOREAN_GIVEN = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u

/** The same for two spellings of one full name. */
export function nameKey(given: string, surname: string): string {
  const words = keysOf(given)
  const { article, keys } = formOf(surname)
  if (KOREAN_GIVEN.test(surname)) return [...words, ...keys].map((word) => apply(KOREAN, word)).join('-')
  const first = words.join(' ')
  const known = romanisedGiven(first) ?? words.map((word) => romanisedGiven(word) ?? romanisationKey(word)).join(' ')
  const isSemitic = article !== '' || words.some(isSemiticGiven) || isSemiticGiven(first)
  const key = keys.map(romanisationKey).join('-')
  const isShort = key.length < SHORTEST_KEY
  return `${known} ${article && 'al-'}${isShort ? keys.join('-') : isSemitic ? apply(SEMITIC, key) : key}`
}
