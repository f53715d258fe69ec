import { FIRST_PRIME, FIRST_SEED, LONGEST_PREFIX, SECOND_PRIME, SECOND_SEED } from './constants.ts'
import { type FoldedWords, pushWord } from './folded-words.ts'
import {
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
  RARE,
  S,
  Y,
  Z,
} from './letter-classes.ts'
import { rareLetter } from './rare-letters.ts'

/** What the word that is read has had so far. */
interface WordState {
  first: number
  second: number
  /** Letters and digits. */
  size: number
  /** Letters since the last full stop of an initialism. */
  segment: number
  /** The last folded letter; {@link RARE} for any that the table alone cannot fold. */
  previous: number
}

/**
 * What a sign inside a word does: a number from 0 on is where the next letter of the word is looked for, and these.
 */
const ENDS_WORD = -1
const ENDS_POSSESSIVE = -2
const IS_DECIMAL_POINT = -3

const POINT = 0x2e
const SOFT_HYPHEN = 0xad

/** Folds the word that starts at `start`; answers where to read on. */
export function foldWord(
  words: FoldedWords,
  text: string,
  start: number,
  offset: number,
  traits: number,
  letters: Uint16Array,
): number {
  const word = { first: FIRST_SEED, second: SECOND_SEED, size: 0, segment: 0, previous: 0 }
  let at = start
  let next = start
  while (at < text.length) {
    const value = letters[text.charCodeAt(at)]!
    if (value >= RARE) {
      const [units, width, alone] = rareLetter(text, at, value)
      if (units.length === 0 || (alone && word.size > 0)) {
        next = at + (units.length === 0 ? width : 0)
        break
      }
      for (const unit of units) addLetter(word, unit)
      word.previous = RARE
      at += width
      if (alone) break
    } else if (value >= LETTER) {
      if (value > NINE && word.previous !== 0 && word.previous <= NINE) {
        next = at + ordinalWidth(text, at, letters)
        break
      }
      // organize, analyze: -ise and -yse everywhere.
      addLetter(word, value === Z && (word.previous === I || word.previous === Y) ? S : value)
      at++
    } else {
      const joint = jointAt(text, at, value, word, letters)
      if (joint === IS_DECIMAL_POINT) addLetter(word, POINT)
      if (joint === ENDS_POSSESSIVE) next = afterMarks(text, at + 1, letters) + 1
      if (joint === ENDS_WORD || joint === ENDS_POSSESSIVE) break
      at = joint < 0 ? at + 1 : joint
    }
  }
  if (word.size > 0) pushWord(words, word.first, word.second, start + offset, at + offset, traits)
  return Math.max(next, at)
}

function addLetter(word: WordState, letter: number): void {
  word.first = Math.imul(word.first ^ letter, FIRST_PRIME)
  word.second = Math.imul(word.second ^ letter, SECOND_PRIME)
  word.previous = letter
  word.size++
  word.segment++
}

function jointAt(text: string, at: number, value: number, word: WordState, letters: Uint16Array): number {
  const { previous } = word
  switch (value) {
    case DROPPED:
      return text.charCodeAt(at) === SOFT_HYPHEN ? Math.max(at + 1, dividedAt(text, at)) : at + 1
    case APOSTROPHE:
      return apostropheAt(text, at, letters)
    case FULL_STOP:
      if (previous <= NINE) return isDigit(valueAt(text, at + 1, letters)) ? IS_DECIMAL_POINT : ENDS_WORD
      if (word.segment !== 1 || !isInitial(text, at + 1, letters)) return ENDS_WORD
      word.segment = 0
      return at + 1
    case GROUPING:
      return previous <= NINE && isThousands(text, at + 1, letters) ? at + 1 : ENDS_WORD
    case HYPHEN:
      if (previous > NINE && dividedAt(text, at) > 0) return dividedAt(text, at)
      if (word.size > LONGEST_PREFIX || (previous !== E && previous !== O)) return ENDS_WORD
      return valueAt(text, at + 1, letters) === previous ? at + 1 : ENDS_WORD
    default:
      return ENDS_WORD
  }
}

/** Falls out inside a word (don't); `'s` ends it, as do quotation marks before a number or no letter. */
function apostropheAt(text: string, at: number, letters: Uint16Array): number {
  const letter = afterMarks(text, at + 1, letters)
  const code = valueAt(text, letter, letters)
  if (code === S && valueAt(text, afterMarks(text, letter + 1, letters), letters) < LETTER) return ENDS_POSSESSIVE
  return code <= NINE ? ENDS_WORD : at + 1
}

/**
 * Where a word goes on that a hyphen divides at the end of a line, or -1: a small letter must follow. Whoever joined the
 * lines left a space behind a printed hyphen; then what follows may be a word by itself: "two- and three-year terms".
 *
 *     the inf-\nirmary
 *            ^  ^
 *           at  result
 */
function dividedAt(text: string, at: number): number {
  let next = at + 1
  if (text[next] === '\r') next++
  const isJoined = text[at] === '-' && text[next] === ' '
  if (!isJoined && text[next] !== '\n') return -1
  next++
  const code = text.charCodeAt(next)
  if (code < 0x61 || code > 0x7a) return -1
  return isJoined && GOES_ON.test(text.slice(next, next + LONGEST_CONJUNCTION)) ? -1 : next
}

/** What follows a hyphen that stands for the rest of a compound: "pre- and post-war", "mid- to late May". */
const GOES_ON = /^(?:and|or|to|und|oder|et|ou|y|o)\b/
const LONGEST_CONJUNCTION = 5

function afterMarks(text: string, at: number, letters: Uint16Array): number {
  let next = at
  while (next < text.length && letters[text.charCodeAt(next)] === DROPPED) next++
  return next
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
