import { lazy } from '../text/lazy.ts'
import { FINALS, FIRST_SYLLABLE, LAST_SYLLABLE, VOWELS } from './constants.ts'
import { EXPANSION, LETTER } from './letter-classes.ts'
import { expansionRows } from './letter-rows.ts'

/** A letter that the table alone cannot fold. */
export interface RareLetter {
  /** Folded code units; empty where it is no letter. */
  readonly units: readonly number[]
  /** Code units of input taken. */
  readonly width: 1 | 2
  /** A script without spaces: each sign is a word. */
  readonly alone: boolean
}

const NO_LETTER: RareLetter = { units: [], width: 1, alone: false }
const NO_LETTER_PAIR: RareLetter = { units: [], width: 2, alone: false }

const expansions = /* @__PURE__ */ lazy(() =>
  expansionRows.map(([, folded]): RareLetter => ({ units: codes(folded), width: 1, alone: false })),
)

/** `folded` is the table's value for the code unit at `at`. */
export function rareLetter(text: string, at: number, folded: number): RareLetter {
  if (isSurrogate(folded)) return surrogate(text, at)
  if (folded >= EXPANSION && folded < EXPANSION + 0x1900) return expansions()[folded - EXPANSION] ?? NO_LETTER
  if (folded >= FIRST_SYLLABLE && folded <= LAST_SYLLABLE) return { units: hangul(folded), width: 1, alone: false }
  return { units: [folded], width: 1, alone: isIdeographic(folded) }
}

function codes(text: string): number[] {
  return Array.from(text, (letter) => Math.max(LETTER, letter.charCodeAt(0)))
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff
}

function surrogate(text: string, at: number): RareLetter {
  const high = text.charCodeAt(at)
  const low = at + 1 < text.length ? text.charCodeAt(at + 1) : 0
  if (high > 0xdbff || low < 0xdc00 || low > 0xdfff) return NO_LETTER
  const point = 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00)
  if (isPictograph(point)) return NO_LETTER_PAIR
  return { units: [high, low], width: 2, alone: point >= 0x20000 }
}

/** Emoji and other pictures, tags, variation selectors, private use. */
function isPictograph(point: number): boolean {
  return (point >= 0x1f000 && point <= 0x1fbff) || point >= 0xe0000
}

function isIdeographic(code: number): boolean {
  return code <= 0x312f || (code >= 0x31a0 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff)
}

/** The conjoining letters of a Hangul syllable (The Unicode Standard, section 3.12). */
function hangul(syllable: number): number[] {
  const index = syllable - FIRST_SYLLABLE
  const lead = 0x1100 + Math.floor(index / (VOWELS * FINALS))
  const vowel = 0x1161 + Math.floor((index % (VOWELS * FINALS)) / FINALS)
  const final = index % FINALS
  return final === 0 ? [lead, vowel] : [lead, vowel, 0x11a7 + final]
}
