import {
  CENT_FIRST,
  FIRST_PRIME,
  FIRST_SEED,
  LONGEST_PREFIX,
  PER_FIRST,
  PERCENT_FIRST,
  PERCENT_SECOND,
  SECOND_PRIME,
  SECOND_SEED,
} from './constants.ts'
import { type FoldTable, rowOf } from './fold-table.ts'
import { type FoldedWords, growFoldedWords } from './folded-words.ts'
import {
  A,
  APOSTROPHE,
  DROPPED,
  E,
  FULL_STOP,
  GROUPING,
  HYPHEN,
  I,
  LETTER,
  NINE,
  O,
  PERCENT,
  QUOTE,
  RARE,
  S,
  SEPARATOR,
  Y,
  Z,
} from './letter-classes.ts'
import { letterTable } from './letter-table.ts'
import { quotationEnd } from './quotation.ts'
import { rareLetter } from './rare-letters.ts'

/**
 * Appends the folded words of one paragraph. A word is a run of letters or of digits; case, marks, typography and
 * US/UK spelling are gone, and what `table` maps is mapped. `offset` is added to each position;
 * `open` says that a quotation without an end goes on in the next paragraph.
 */
export function foldParagraph(words: FoldedWords, text: string, offset: number, open: boolean, table: FoldTable): void {
  const letters = letterTable()
  const length = text.length
  const from = words.count
  let quoteEnd = 0
  let deadMarks = ''
  let at = 0
  let value = valueAt(text, 0, letters)
  while (at < length) {
    if (value >= LETTER) {
      // Most words of any text are letters from a to y up to a mark that ends a word for certain: a loop that tests little.
      const start = at
      let first = FIRST_SEED
      let second = SECOND_SEED
      while (value >= A && value <= Y) {
        first = Math.imul(first ^ value, FIRST_PRIME)
        second = Math.imul(second ^ value, SECOND_PRIME)
        value = ++at < length ? letters[text.charCodeAt(at)]! : SEPARATOR
      }
      if (
        at - start <= LONGEST_PREFIX ? value === SEPARATOR : value < LETTER && value !== DROPPED && value !== APOSTROPHE
      )
        push(words, first, second, start + offset, at + offset, start < quoteEnd)
      else {
        at = foldWord(words, text, start, offset, start < quoteEnd, letters)
        value = valueAt(text, at, letters)
      }
      continue
    }
    if ((value === QUOTE || value === APOSTROPHE) && at >= quoteEnd && !deadMarks.includes(text[at]!)) {
      const end = quotationEnd(text, at)
      if (end > at) quoteEnd = end + 1
      else if (value === QUOTE) {
        if (open) quoteEnd = length
        deadMarks += text[at]
      }
    } else if (value === PERCENT)
      push(words, PERCENT_FIRST, PERCENT_SECOND, at + offset, at + 1 + offset, at < quoteEnd)
    value = ++at < length ? letters[text.charCodeAt(at)]! : SEPARATOR
  }
  mapWords(words, from, table)
}

/** Folds the word that starts at `start`; answers where to read on. */
function foldWord(
  words: FoldedWords,
  text: string,
  start: number,
  offset: number,
  quoted: boolean,
  letters: Uint16Array,
): number {
  let first = FIRST_SEED
  let second = SECOND_SEED
  let size = 0
  // Letters since the last full stop of an initialism.
  let segment = 0
  let previous = 0
  let at = start
  let next = start
  const length = text.length
  for (; at < length; at++) {
    let value = letters[text.charCodeAt(at)]!
    if (value < LETTER) {
      if (value === DROPPED) continue
      next = at
      if (value === APOSTROPHE) {
        const letter = afterMarks(text, at + 1, letters)
        const code = valueAt(text, letter, letters)
        if (code === S && valueAt(text, afterMarks(text, letter + 1, letters), letters) < LETTER) {
          next = letter + 1
          break
        }
        if (code <= NINE) break
        continue
      }
      if (value === FULL_STOP) {
        if (previous <= NINE) {
          if (!isDigit(valueAt(text, at + 1, letters))) break
          value = 0x2e
        } else if (segment === 1 && isInitial(text, at + 1, letters)) {
          segment = 0
          continue
        } else break
      } else if (value === GROUPING) {
        if (previous <= NINE && isThousands(text, at + 1, letters)) continue
        break
      } else if (value === HYPHEN && size <= LONGEST_PREFIX && (previous === E || previous === O)) {
        if (valueAt(text, at + 1, letters) === previous) continue
        break
      } else break
    } else if (value >= RARE) {
      const [units, width, alone] = rareLetter(text, at, value)
      if (units.length === 0 || (alone && size > 0)) {
        next = at + (units.length === 0 ? width : 0)
        break
      }
      for (const unit of units) {
        first = Math.imul(first ^ unit, FIRST_PRIME)
        second = Math.imul(second ^ unit, SECOND_PRIME)
      }
      at += width - 1
      size += units.length
      segment++
      previous = RARE
      if (alone) {
        next = ++at
        break
      }
      continue
    } else if (value > NINE) {
      if (previous !== 0 && previous <= NINE) {
        next = at + ordinalWidth(text, at, letters)
        break
      }
      // organize, analyze: -ise and -yse everywhere.
      if (value === Z && (previous === I || previous === Y)) value = S
    }
    first = Math.imul(first ^ value, FIRST_PRIME)
    second = Math.imul(second ^ value, SECOND_PRIME)
    previous = value
    size++
    segment++
  }
  if (size > 0) push(words, first, second, start + offset, at + offset, quoted)
  return Math.max(next, at)
}

/** Replaces the words from row `from` on that the table maps, and closes the gaps of those that it drops. */
function mapWords(words: FoldedWords, from: number, table: FoldTable): void {
  const { first, second } = words
  const rows = table.length >> 2
  let to = from
  for (let row = from; row < words.count; row++) {
    const found = rowOf(table, first[row]!, second[row]!)
    if (table[found] === 0) {
      if (to < row) copyWord(words, row, to)
      to++
      continue
    }
    const joins = first[row] === CENT_FIRST
    // "per cent" is one word elsewhere; a cent alone stays.
    const before = joins && to > from && first[to - 1] === PER_FIRST ? to - 1 : to
    const start = words.starts[before === to ? row : before]!
    const toFirst = table[found + rows * 2]!
    const toSecond = table[found + rows * 3]!
    if (toFirst === 0 && toSecond === 0) continue
    copyWord(words, row, before)
    words.starts[before] = start
    if (!joins || before < to) {
      first[before] = toFirst
      second[before] = toSecond
    }
    to = before + 1
  }
  words.count = to
}

function copyWord(words: FoldedWords, from: number, to: number): void {
  words.first[to] = words.first[from]!
  words.second[to] = words.second[from]!
  words.starts[to] = words.starts[from]!
  words.ends[to] = words.ends[from]!
  words.quoted[to] = words.quoted[from]!
}

function push(words: FoldedWords, first: number, second: number, start: number, end: number, quoted: boolean): void {
  const row = words.count++
  if (row >= words.first.length) growFoldedWords(words)
  words.first[row] = first
  words.second[row] = second
  words.starts[row] = start
  words.ends[row] = end
  words.quoted[row] = quoted ? 1 : 0
}

function afterMarks(text: string, at: number, letters: Uint16Array): number {
  while (at < text.length && letters[text.charCodeAt(at)] === DROPPED) at++
  return at
}

const valueAt = (text: string, at: number, letters: Uint16Array): number =>
  at < text.length ? letters[text.charCodeAt(at)]! : 0

const isDigit = (value: number): boolean => value >= LETTER && value <= NINE

/** One letter and then no other: the next letter of U.S. */
function isInitial(text: string, at: number, letters: Uint16Array): boolean {
  const letter = afterMarks(text, at, letters)
  return valueAt(text, letter, letters) > NINE && valueAt(text, afterMarks(text, letter + 1, letters), letters) < LETTER
}

/** Exactly three digits. */
function isThousands(text: string, at: number, letters: Uint16Array): boolean {
  for (let digit = 0; digit < 3; digit++) if (!isDigit(valueAt(text, at + digit, letters))) return false
  return !isDigit(valueAt(text, at + 3, letters))
}

const ORDINAL_ENDINGS: readonly string[] = ['st', 'nd', 'rd', 'th']

/** 2 where the letters after a number are its ordinal ending (12th), else 0. */
function ordinalWidth(text: string, at: number, letters: Uint16Array): number {
  const one = valueAt(text, at, letters)
  const two = valueAt(text, at + 1, letters)
  return ORDINAL_ENDINGS.includes(String.fromCharCode(one, two)) && valueAt(text, at + 2, letters) < LETTER ? 2 : 0
}
