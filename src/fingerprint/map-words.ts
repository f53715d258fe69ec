import { CENT_FIRST, FIRST_PRIME, FIRST_SEED, PER_FIRST, SECOND_PRIME, SECOND_SEED } from './constants.ts'
import { type FoldTable, NUMERAL, ORDINAL, rowOf } from './fold-table.ts'
import { type FoldedWords, SPECIFIC } from './folded-words.ts'
import { A } from './letter-classes.ts'

/** The folded word "a", which says "one" before a hundred. */
const A_FIRST = /* @__PURE__ */ (() => Math.imul(FIRST_SEED ^ A, FIRST_PRIME))()

/** The last number in words, which the next one may belong to: twenty-six, nine thousand. */
interface LastNumeral {
  row: number
  value: number
}

/** Replaces the words from row `from` on that the table maps, and closes the gaps of those that it drops. */
export function mapWords(words: FoldedWords, from: number, table: FoldTable): void {
  const { first, second } = words
  const rows = table.length >> 2
  const last: LastNumeral = { row: -1, value: 0 }
  let to = from
  for (let row = from; row < words.count; row++) {
    const found = rowOf(table, first[row]!, second[row]!)
    if (table[found] === 0) {
      if (to < row) copyWord(words, row, to)
      to++
      continue
    }
    const toFirst = table[found + rows * 2]!
    const toSecond = table[found + rows * 3]!
    if (toSecond === NUMERAL) to = addNumeral(words, row, to, from, toFirst, last)
    else if (first[row] === CENT_FIRST) to = addCent(words, row, to, from, toFirst, toSecond)
    else if (toFirst !== 0 || toSecond !== 0) {
      copyWord(words, row, to)
      first[to] = toFirst
      second[to] = toSecond
      to++
    }
  }
  words.count = to
}

/** "per cent" is one word elsewhere; a cent alone stays. */
function addCent(words: FoldedWords, row: number, to: number, from: number, toFirst: number, toSecond: number): number {
  if (to === from || words.first[to - 1] !== PER_FIRST) {
    copyWord(words, row, to)
    return to + 1
  }
  words.first[to - 1] = toFirst
  words.second[to - 1] = toSecond
  words.ends[to - 1] = words.ends[row]!
  return to
}

/** Writes a number in words as digits, into the number before it where they are one. */
function addNumeral(
  words: FoldedWords,
  row: number,
  to: number,
  from: number,
  numeral: number,
  last: LastNumeral,
): number {
  const value = numeral & ~ORDINAL
  const joins = to > from && words.starts[row]! - words.ends[to - 1]! === 1
  const whole = joins
    ? joinedValue(last.row === to - 1 ? last.value : undefined, words.first[to - 1]!, value)
    : undefined
  const place = whole === undefined ? to : to - 1
  if (whole === undefined) copyWord(words, row, to)
  else words.ends[place] = words.ends[row]!
  last.row = place
  last.value = whole ?? value
  words.first[place] = numberHash(last.value, FIRST_SEED, FIRST_PRIME)
  words.second[place] = numberHash(last.value, SECOND_SEED, SECOND_PRIME)
  if (last.value > 1 && numeral === value) words.traits[place]! |= SPECIFIC
  return place + 1
}

/** The number that two words make, or undefined. */
function joinedValue(before: number | undefined, wordBefore: number, value: number): number | undefined {
  if (value === 100 || value === 1000) {
    if (before === undefined) return wordBefore === A_FIRST ? value : undefined
    return before < value && before % 1000 !== 0 ? before * value : undefined
  }
  return before !== undefined && before >= 20 && before < 100 && before % 10 === 0 && value < 10
    ? before + value
    : undefined
}

/** The hash that the digits of a number have as a word. */
function numberHash(value: number, seed: number, prime: number): number {
  let hash = seed
  for (const digit of String(value)) hash = Math.imul(hash ^ digit.charCodeAt(0), prime)
  return hash
}

function copyWord(words: FoldedWords, from: number, to: number): void {
  words.first[to] = words.first[from]!
  words.second[to] = words.second[from]!
  words.starts[to] = words.starts[from]!
  words.ends[to] = words.ends[from]!
  words.traits[to] = words.traits[from]!
}
