import { isSpace } from '../text/span.ts'
import { textBefore } from '../text/text-before.ts'
import { isApostrophe, isUpper } from './characters.ts'
import { foldLookAlike } from './fold-letter.ts'
import { skeleton } from './form.ts'
import { wordAfter, wordBefore } from './word.ts'

/** A word of so few capitals may be an acronym (UN, QUM): its neighbours decide whether the text shouts. */
const SHORT_WORD = 3

/**
 * The target as it would be printed in place of `text.slice(start, end)`: capitals where the original shouts, a capital
 * where a sentence starts, the original's kind of apostrophe.
 */
export function printed(text: string, start: number, end: number, target: string, exact: boolean): string {
  const original = text.slice(start, end)
  let spelling = original.includes('’') ? target.replaceAll("'", '’') : target
  if (isShouted(text, start, end)) spelling = spelling.toUpperCase()
  else if (exact ? isSentenceStart(text, start) : isUpper(original.charCodeAt(0))) spelling = capitalized(spelling)
  return spelling
}

const capitalized = (spelling: string): string => spelling.charAt(0).toUpperCase() + spelling.slice(1)

function isShouted(text: string, start: number, end: number): boolean {
  const original = text.slice(start, end)
  if (original !== original.toUpperCase() || original === original.toLowerCase()) return false
  if (end - start > SHORT_WORD) return true
  return [wordBefore(text, start), wordAfter(text, end)].some((neighbour) => {
    if (!neighbour) return false
    const word = text.slice(neighbour.word.start, neighbour.word.end)
    return word.length > SHORT_WORD && word === word.toUpperCase()
  })
}

/** Marks that may stand between a sentence's start and its first word. */
const OPENING = '"“‘\'([*_#>'

/** What ends a sentence: no full stop of an abbreviation. */
const STOP = /(?:[!?…]|(?:[a-z]{4}|[0-9)%])\.)["”’)]?$/

/** How far back a sentence's start is looked for. */
const SENTENCE_REACH = 20

/** True at the start of the text or of a paragraph, and behind a full stop. */
function isSentenceStart(text: string, start: number): boolean {
  const least = Math.max(0, start - SENTENCE_REACH)
  let at = start
  while (at > least && (isSpace(text.charCodeAt(at - 1)) || OPENING.includes(text.charAt(at - 1)))) at--
  return at === 0 || /\n\s*\n/.test(text.slice(at, start)) || (at < start && STOP.test(textBefore(text, at, 6)))
}

/** True where the two differ only in case, accents, hyphens, spaces or the shape of the apostrophe. */
export const sameLetters = (original: string, target: string): boolean =>
  skeleton(original) === skeleton(target) &&
  count(original, isApostrophe) === count(target, isApostrophe) &&
  count(original, isLookAlike) === 0

const isLookAlike = (code: number): boolean => code > 0x24f && foldLookAlike(code) !== undefined

function count(spelling: string, test: (code: number) => boolean): number {
  let total = 0
  for (let at = 0; at < spelling.length; at++) if (test(spelling.charCodeAt(at))) total++
  return total
}
