import { lazy } from '../text/lazy.ts'
import { FINALS, FIRST_SYLLABLE, LAST_SYLLABLE, VOWELS } from './constants.ts'
import { EXPANSION } from './letter-classes.ts'
import { expansionRows } from './letter-rows.ts'

/** A letter that the table alone cannot fold. */
export type RareLetter = readonly [
  /** Folded code units; empty where it is not a letter. */
  units: readonly number[],
  /** Code units of input taken. */
  width: 1 | 2,
  /** A script without spaces: each sign is a word. */
  alone: boolean,
]

const expansions = /* @__PURE__ */ lazy(() =>
  expansionRows.map(([, folded]): RareLetter => [Array.from(folded, (letter) => letter.charCodeAt(0)), 1, false]),
)

/** `folded` is the table's value for the code unit at `at`. */
export function rareLetter(text: string, at: number, folded: number): RareLetter {
  if (isSurrogate(folded)) return surrogate(text, at)
  if (folded >= FIRST_SYLLABLE && folded <= LAST_SYLLABLE) return [hangul(folded), 1, false]
  return expansions()[folded - EXPANSION] ?? [[folded], 1, isIdeographic(folded)]
}

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff

function surrogate(text: string, at: number): RareLetter {
  const high = text.charCodeAt(at)
  const low = text.charCodeAt(at + 1)
  if (high > 0xdbff || !(low >= 0xdc00 && low <= 0xdfff)) return [[], 1, false]
  const point = 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00)
  if (isPictograph(point)) return [[], 2, false]
  return [[high, low], 2, point >= 0x20000]
}

/** Emoji and other pictures, tags, variation selectors, private use. */
const isPictograph = (point: number): boolean => (point >= 0x1f000 && point <= 0x1fbff) || point >= 0xe0000

const isIdeographic = (code: number): boolean =>
  code <= 0x312f || (code >= 0x31a0 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff)

/** The conjoining letters of a Hangul syllable (The Unicode Standard, section 3.12). */
function hangul(syllable: number): number[] {
  const index = syllable - FIRST_SYLLABLE
  const lead = 0x1100 + Math.floor(index / (VOWELS * FINALS))
  const vowel = 0x1161 + Math.floor((index % (VOWELS * FINALS)) / FINALS)
  const final = index % FINALS
  return final === 0 ? [lead, vowel] : [lead, vowel, 0x11a7 + final]
}
