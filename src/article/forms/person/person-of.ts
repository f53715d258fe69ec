import { nameParticles } from '../../../lexicon/byline-words.ts'
import { lazy } from '../../../text/lazy.ts'
import { isNoName } from './is-no-name.ts'
import { isPlaceName } from './is-place-name.ts'

const particles = /* @__PURE__ */ lazy(() => new Set(nameParticles.split(' ')))

/** A word of a name: capital first (or after al-, O', d'), letters, an apostrophe or hyphen inside, an initial's stop; "Achieng'". */
const nameWord = /^(?:[a-z]{1,3}['’-])?\p{Lu}[\p{L}\p{M}]*(?:['’.-][\p{L}\p{M}]+)*(?:\.|(?<=ng)['’])?$/u
/** "WriterLos": two words that were glued; "McDonald", "FitzGerald" are one. */
const glued = /^\p{Lu}\p{Ll}{4,}\p{Lu}/u
/** "School-to-Prison": no name is such a compound. */
const compound = /-(?:to|of|in|on|and|the|for|up|out|off|by)-/i
const suffix = /^(?:Jr|Sr|II|III|IV)\.?$/i

/**
 * The person that the whole string names, as a reader would write it, else null: two to four name words, no role and
 * no organisation.
 */
export function personOf(text: string): string | null {
  const words = text.split(' ').filter(Boolean)
  if (words.length > 6 || isPlaceName(text)) return null
  let names = 0
  for (const [i, word] of words.entries()) {
    if (isBesideName(words, i)) continue
    if (!isNameWord(word)) return null
    names++
  }
  const last = words.at(-1)!
  // "PIB Delhi" is an office, "Jane ROE" is not.
  if (/^\p{Lu}{3,}$/u.test(words[0]!) && /\p{Ll}{2}/u.test(last)) return null
  if (names < 2 || names > 4 || (last.replace(/\./g, '').length < 2 && names < 3)) return null
  // A surname ends a name: "Jane R." is cut short, "Peter S. Pan" is not.
  return restoreCapitals(words).join(' ')
}

/** A particle inside a name, "Jr." behind it, "Md" before it. */
function isBesideName(words: readonly string[], i: number): boolean {
  const word = words[i]!
  if (particles().has(word.toLowerCase()) && i > 0 && i < words.length - 1) return true
  return (suffix.test(word) && i >= 2) || (i === 0 && /^Md\.?$/.test(word))
}

const isNameWord = (word: string): boolean =>
  nameWord.test(word) && !/['’]s$/i.test(word) && !glued.test(word) && !compound.test(word) && !isNoName(word)

/** "JANE ROE-McDONALD" to "Jane Roe-McDonald"; names in mixed case stay as printed. */
function restoreCapitals(words: readonly string[]): string[] {
  const shouted = words.every((word) => word === word.toUpperCase() || /^(?:Mc|Mac|O['’])\p{Lu}+$/u.test(word))
  if (!shouted) {
    // "Jane ROE": a surname alone in capitals.
    return words.map((word) =>
      word.length > 2 && word === word.toUpperCase() && !suffix.test(word) ? recase(word) : word,
    )
  }
  return words.map((word, i) => {
    const bare = word.replace(/\./g, '')
    if (/^(?:II|III|IV)$/.test(bare)) return word
    // Initials without stops: "JD VANCE".
    if (i === 0 && bare.length === 2 && !/[AEIOUY]/.test(bare)) return word
    return recase(word)
  })
}

function recase(word: string): string {
  return word
    .toLowerCase()
    .replace(/(^|[-'’.])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`)
    .replace(/(['’])S$/, '$1s')
}
