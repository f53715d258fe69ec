import { isSpace } from '../text/span.ts'
import type { Span } from '../types/span.ts'
import {
  isApostrophe,
  isCombining,
  isDigit,
  isHyphen,
  isIgnorable,
  isLower,
  isUpper,
  isWordCode,
} from './characters.ts'
import { foldAccented, foldLookAlike } from './fold-letter.ts'

/** A word of the text; a possessive or contracted ending stays outside. */
export interface Word extends Span {
  /** Plain lower-case Latin letters; empty where the word has a digit or letters of another script. */
  readonly key: string
  /** Starts with a capital. */
  readonly capital: boolean
}

/** What may follow an apostrophe at the end of a word without being part of the name. */
const CLITIC = /^(?:[sdm]|ll|[rv]e)$/i

/** No name has a longer word: what follows is passed over unread. */
const LONGEST_WORD = 60

/** Longest white space between two words of one name: a line break with its indentation. */
const LONGEST_GAP = 8

/** Reads the word that starts at `start`, where a word must start. Nearly all are plain letters up to a space or a mark. */
export function wordAt(text: string, start: number): Word {
  const end = skipLetters(text, start)
  if (end === start || end - start > LONGEST_WORD || goesOn(text, end)) return anyWordAt(text, start)
  return { start, end, key: text.slice(start, end).toLowerCase(), capital: isUpper(text.charCodeAt(start)) }
}

/** True where a word does not end at `at`, behind its plain letters. */
export function goesOn(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (isApostrophe(code)) return isWordCode(text.charCodeAt(at + 1)) && !isClitic(text, at + 1)
  return isWordCode(code) || isIgnorable(code)
}

/** End of the run of plain letters. */
export function skipLetters(text: string, from: number): number {
  let at = from
  for (let code = text.charCodeAt(at); isLower(code) || isUpper(code); ) code = text.charCodeAt(++at)
  return at
}

function anyWordAt(text: string, start: number): Word {
  let key = ''
  let latin = false
  let foreign = false
  let at = start
  let end = start
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isUpper(code) || isLower(code)) {
      if (!foreign) key += String.fromCharCode(code | 0x20)
      latin = true
    } else if (isApostrophe(code)) {
      if (!isWordCode(text.charCodeAt(at + 1)) || isClitic(text, at + 1)) break
      continue
    } else if (isIgnorable(code)) continue
    else if (!isWordCode(code)) break
    else if (!foreign && !isCombining(code)) {
      const plain = foldAccented(code)
      const twin = plain ?? foldLookAlike(code)
      if (plain !== undefined) latin = true
      else if (twin === undefined) foreign = true
      key += twin ?? ''
    }
    foreign ||= key.length > LONGEST_WORD
    end = at + 1
  }
  return { start, end, key: foreign || !latin ? '' : key, capital: startsWithCapital(text, start) }
}

function isClitic(text: string, at: number): boolean {
  let end = at
  while (end < at + 3 && isWordCode(text.charCodeAt(end))) end++
  return CLITIC.test(text.slice(at, end))
}

function startsWithCapital(text: string, at: number): boolean {
  const letter = text.charAt(at)
  return letter !== letter.toLowerCase()
}

/** The word that ends at `end`, with a possessive ending if it has one; null where no word ends there. */
export function wordEndingAt(text: string, end: number): Word | null {
  let at = end
  while (at > 0 && (isLower(text.charCodeAt(at - 1)) || belongsToWord(text, at - 1))) at--
  return at < end && isWordCode(text.charCodeAt(at)) ? wordAt(text, at) : null
}

function belongsToWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (isWordCode(code) || isIgnorable(code)) return true
  return isApostrophe(code) && isWordCode(text.charCodeAt(at - 1)) && isWordCode(text.charCodeAt(at + 1))
}

/** A neighbouring word and what stands between. */
export interface Neighbour {
  readonly word: Word
  readonly gap: 'space' | 'hyphen'
  /** False where a possessive ending stands between. */
  readonly joined: boolean
}

/** The word before `at`, when only white space (at most one line break) or one hyphen lies between. */
export function wordBefore(text: string, at: number): Neighbour | null {
  const hyphen = isHyphen(text.charCodeAt(at - 1))
  const end = hyphen ? at - 1 : skipGap(text, at, -1)
  const word = end === at ? null : wordEndingAt(text, end)
  return word && { word, gap: hyphen ? 'hyphen' : 'space', joined: word.end === end }
}

/** The word after `at`, when only white space (at most one line break) or one hyphen lies between. */
export function wordAfter(text: string, at: number): Neighbour | null {
  const hyphen = isHyphen(text.charCodeAt(at))
  const start = hyphen ? at + 1 : skipGap(text, at)
  if (start === at || !isWordCode(text.charCodeAt(start))) return null
  return { word: wordAt(text, start), gap: hyphen ? 'hyphen' : 'space', joined: true }
}

/** Edge of the white space beside `at`; `at` itself where there is none, too much or a blank line. */
export function skipGap(text: string, at: number, step: 1 | -1 = 1): number {
  const offset = step > 0 ? 0 : -1
  let breaks = 0
  let length = 0
  for (; length <= LONGEST_GAP; length++) {
    const code = text.charCodeAt(at + offset + length * step)
    if (code === 0x0a && ++breaks > 1) return at
    if (!isSpace(code)) return at + length * step
  }
  return at
}

/** True where a word can start: not inside a longer word. */
export function isWordStart(text: string, at: number): boolean {
  let last = at - 1
  while (last >= 0 && isIgnorable(text.charCodeAt(last))) last--
  const before = text.charCodeAt(last)
  return !isWordCode(before) && !(isApostrophe(before) && isWordCode(text.charCodeAt(last - 1)))
}

const PLAIN_WORDS = /^[a-z]+(?:[ -][a-z]+)*$/i

/** Folds a spelling of a lexicon row to the keys of its words. */
export function keysOf(spelling: string): string[] {
  if (PLAIN_WORDS.test(spelling)) return spelling.toLowerCase().split(/[ -]/)
  const keys: string[] = []
  for (let at = 0; at < spelling.length; at++) {
    const code = spelling.charCodeAt(at)
    if (!isWordCode(code) || isDigit(code)) continue
    const word = wordAt(spelling, at)
    keys.push(word.key)
    at = word.end - 1
  }
  return keys
}
