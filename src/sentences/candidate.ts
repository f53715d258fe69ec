import type { AbbreviationKind } from '../lexicon/abbreviations.ts'
import { isSpace } from '../text/span.ts'
import { isApostrophe, isDash, isDigit, isLetter, isLowerCase, isOpener, isUpperCase } from './characters.ts'
import { farthestOpener, longestWord } from './constants.ts'
import { pastSpaceBefore } from './white-space.ts'

/**
 * A place where a sentence may end. One record is reused through a text.
 *
 *     He left. “It is over?” Mr. Vance asked.
 *              ^start     ^mark ^next
 *                          ^stop ^first (past the openers)
 *                           ^end
 */
export interface Candidate {
  readonly text: string
  /** Kind of an abbreviation, by its spelling without the full stop. */
  readonly kinds: ReadonlyMap<string, AbbreviationKind>
  /** Where the sentence began. */
  start: number
  /** The first terminator. */
  mark: number
  /** Past the terminators. */
  stop: number
  /** Past the closing quotes and brackets too: where the sentence would end. */
  end: number
  /** The next visible character of the block. */
  next: number
  /** The same, past opening quotes and brackets. */
  first: number
  /** Whether the block so far shows that sentences open in small letters. */
  informal: boolean
}

/** The letters, digits and inner full stops right before the mark: "U.S" in "the U.S. Senate". */
export function wordStart(c: Candidate): number {
  const least = Math.max(c.start, c.mark - longestWord)
  let at = c.mark
  while (at > least && isWordPart(c.text.charCodeAt(at - 1))) at--
  // "6:24p.m.", "'Mr."
  while (at < c.mark && !isLetter(c.text.charCodeAt(at))) at++
  return at
}

/** The word that begins at `at`, with no apostrophe and what follows one: "He" in "He’s". */
export function wordAt(text: string, at: number): string {
  const most = Math.min(text.length, at + longestWord)
  let end = at
  while (end < most && (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)))) end++
  return text.slice(at, end)
}

/** The word that would open the next sentence. */
export const nextWord = (c: Candidate): string => wordAt(c.text, c.first)

/** Past the word at `at` and the blanks behind it. */
export const pastWord = (text: string, at: number): number => skipBlanks(text, at + wordAt(text, at).length)

/** Past spaces and at most one line break: what may stand between two words of a sentence. */
export function skipBlanks(text: string, at: number): number {
  while (isBlank(text.charCodeAt(at))) at++
  if (text.startsWith('\r\n', at)) at++
  return text[at] !== '\n' || isSpace(text.charCodeAt(at + 1)) ? at : at + 1
}

/** Past quotes and brackets that open, at most a few, and the spaces behind a mark that stands alone. */
export function skipOpeners(text: string, at: number): number {
  const most = at + farthestOpener
  while (at < most && isOpener(text.charCodeAt(at))) at++
  return skipBlanks(text, at)
}

/** Space, tab and no-break space. */
const isBlank = (code: number): boolean => code === 0x20 || code === 0xa0 || code === 0x09

const isWordPart = (code: number): boolean =>
  isLetter(code) || isDigit(code) || code === 0x2e || code === 0xb0 || isApostrophe(code)

/** Whether a small letter follows, behind a dash or not. */
export const goesOnInLowerCase = (c: Candidate): boolean => beginsInLowerCase(c.text, pastDash(c.text, c.first))

/** A small letter, save in names such as iPhone, eBay and al-Shabab, and in addresses. */
export function beginsInLowerCase(text: string, at: number): boolean {
  if (!isLowerCase(text.charCodeAt(at))) return false
  if (text.startsWith('al-', at)) return isLowerCase(text.charCodeAt(at + 3))
  return !(isUpperCase(text.charCodeAt(at + 1)) || text.startsWith('http', at) || text.startsWith('www.', at))
}

/** "pens, etc. -- the lot" */
function pastDash(text: string, at: number): number {
  if (!isDash(text.charCodeAt(at))) return at
  return skipBlanks(text, isDash(text.charCodeAt(at + 1)) ? at + 2 : at + 1)
}

/** Whether at most so many visible characters stand between the start of the sentence and the mark. */
export function isWithin(c: Candidate, limit: number): boolean {
  if (c.mark - c.start <= limit) return true
  let visible = 0
  for (let at = c.mark - 1; at >= c.start; at--) if (!isSpace(c.text.charCodeAt(at)) && ++visible > limit) return false
  return true
}

/** What stands before `at` in the sentence, at most so far back. */
export const textBefore = (c: Candidate, at: number, most: number): string =>
  c.text.slice(Math.max(c.start, at - most), at)

/** The letters in front of the white space at `from`. */
export function wordBefore(c: Candidate, from: number): string {
  const end = pastSpaceBefore(c.text, c.start, from)
  const least = Math.max(c.start, end - longestWord)
  let at = end
  while (at > least && isLetter(c.text.charCodeAt(at - 1))) at--
  return c.text.slice(at, end)
}
