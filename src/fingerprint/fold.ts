import { codeAt } from '../text/code-at.ts'
import {
  FIRST_PRIME,
  FIRST_SEED,
  LONGEST_PREFIX,
  PERCENT_FIRST,
  PERCENT_SECOND,
  SECOND_PRIME,
  SECOND_SEED,
} from './constants.ts'
import type { FoldTable } from './fold-table.ts'
import { foldWord } from './fold-word.ts'
import { type FoldedWords, pushWord, QUOTED, SPECIFIC } from './folded-words.ts'
import {
  A,
  APOSTROPHE,
  DROPPED,
  GARBLED,
  HYPHEN,
  LETTER,
  NINE,
  PERCENT,
  QUOTE,
  SEPARATOR,
  Y,
} from './letter-classes.ts'
import { letterTable } from './letter-table.ts'
import { mapWords } from './map-words.ts'
import { quotationEnd, UNCLOSED } from './quotation.ts'
import { isGarbled, readableMarks } from './readable-marks.ts'

/** How far a quotation without a closing mark reaches. */
export type Quotation =
  /** It ends where its marks end; a lone mark opens none. */
  | 'marked'
  /** One that has no end goes on in the next paragraph. */
  | 'open'
  /** The whole paragraph is quoted: a block quotation, a statement. */
  | 'whole'

/**
 * Appends the folded words of one paragraph. A word is a run of letters or of digits; case, marks, typography and
 * US/UK spelling are gone, and what `table` maps is mapped. `offset` is added to each position.
 */
export function foldParagraph(
  words: FoldedWords,
  text: string,
  offset: number,
  quotation: Quotation,
  table: FoldTable,
): void {
  const from = words.count
  if (!addWords(words, text, offset, quotation, false)) {
    words.count = from
    addWords(words, readableMarks(text), offset, quotation, true)
  }
  mapWords(words, from, table)
}

/** False where the text has marks that must be made readable first, unless they are `readable` by now. */
function addWords(words: FoldedWords, text: string, offset: number, quotation: Quotation, readable: boolean): boolean {
  const letters = letterTable()
  const length = text.length
  let quoteEnd = quotation === 'whole' ? length : 0
  let deadMarks = ''
  let at = 0
  let value = length > 0 ? letters[codeAt(text, 0)]! : SEPARATOR
  while (at < length) {
    if (value >= LETTER) {
      // Most words of any text are letters from a to y up to a mark that ends a word for certain: a loop that tests little.
      const start = at
      const traits = (start < quoteEnd ? QUOTED : 0) | (isSpecific(text, start, value) ? SPECIFIC : 0)
      let first = FIRST_SEED
      let second = SECOND_SEED
      while (value >= A && value <= Y) {
        first = Math.imul(first ^ value, FIRST_PRIME)
        second = Math.imul(second ^ value, SECOND_PRIME)
        value = ++at < length ? letters[codeAt(text, at)]! : SEPARATOR
      }
      if (endsWord(value, at - start)) pushWord(words, first, second, start + offset, at + offset, traits)
      else {
        at = foldWord(words, text, start, offset, traits, letters)
        value = at < length ? letters[codeAt(text, at)]! : SEPARATOR
      }
      continue
    }
    if (value === SEPARATOR) {
      value = ++at < length ? letters[codeAt(text, at)]! : SEPARATOR
      continue
    }
    if (!readable && (value === GARBLED || value === APOSTROPHE) && isGarbled(text, at)) return false
    if ((value === QUOTE || value === APOSTROPHE) && at >= quoteEnd && !deadMarks.includes(text[at]!)) {
      const end = quotationEnd(text, at)
      if (end > at) quoteEnd = end + 1
      else if (end === UNCLOSED) {
        if (quotation === 'open' && value === QUOTE) quoteEnd = length
        deadMarks += text[at]
      }
    } else if (value === PERCENT)
      pushWord(words, PERCENT_FIRST, PERCENT_SECOND, at + offset, at + 1 + offset, at < quoteEnd ? QUOTED : 0)
    value = ++at < length ? letters[codeAt(text, at)]! : SEPARATOR
  }
  return true
}

/** Whether a sign that stands behind `size` letters ends the word for certain; mostly it is a space. */
function endsWord(value: number, size: number): boolean {
  if (value === SEPARATOR || size <= LONGEST_PREFIX) return value === SEPARATOR
  return value < LETTER && value !== DROPPED && value !== APOSTROPHE && value !== HYPHEN
}

/** A number, or a capital that the beginning of a sentence does not explain. `value` is the folded first letter. */
function isSpecific(text: string, start: number, value: number): boolean {
  if (value <= NINE) return true
  const code = codeAt(text, start)
  return code >= 0x41 && code <= 0x5a && !startsSentence(text, start)
}

function startsSentence(text: string, start: number): boolean {
  for (let before = start - 1; before >= 0; before--)
    switch (codeAt(text, before)) {
      // . ! ? : … •
      case 0x2e:
      case 0x21:
      case 0x3f:
      case 0x3a:
      case 0x2026:
      case 0x2022:
        return true
      // White space, and marks that open a quotation or a bracket.
      case 0x20:
      case 0x0a:
      case 0x09:
      case 0x22:
      case 0x27:
      case 0x201c:
      case 0x2018:
      case 0xab:
      case 0x28:
      case 0x5b:
        continue
      default:
        return false
    }
  return true
}
