import type { AbbreviationKind } from '../lexicon/abbreviations.ts'
import { isSpace } from '../text/span.ts'
import type { SentenceOptions } from '../types/sentences.ts'
import { type Candidate, skipOpeners } from './candidate.ts'
import { isForeignTerminator, isLineBreak, isUpperCase } from './characters.ts'
import { beforeOpeningQuote, isGlued } from './glued.ts'
import { type LineBreaks, lineBreaks, nextVisible } from './line-breaks.ts'
import { listItems } from './list-items.ts'
import { closesAlone } from './lone-closers.ts'
import { isSentenceEnd } from './sentence-end.ts'
import { pastClosers, pastTerminators } from './terminators.ts'
import { pastSpaceBefore, skipSpace } from './white-space.ts'

/**
 * Starts and ends of the sentences in turn: `[start, end, start, end, …]`. The cheap core: no object per sentence.
 * The starts of the blocks (paragraphs, lines that stand alone) are added to `blocks` where it is given.
 */
export function sentenceSpans(
  text: string,
  kinds: ReadonlyMap<string, AbbreviationKind>,
  newlines: NonNullable<SentenceOptions['newlines']>,
  blocks?: number[],
): number[] {
  const spans: number[] = []
  // One native search from candidate to candidate. V8 looks characters up by their low seven bits, so a terminator that
  // shares them with a common letter (the danda with "d") would make it stop at each of those: keep such out.
  const search = /[\n\r.!?\u2026\u2028\u2029\u203c\u203d\u3002\uff0e\uff01\uff1f\u061f]/g
  const breaks = lineBreaks(text, newlines)
  const start = skipSpace(text, 0)
  const c: Candidate = {
    text,
    kinds,
    start,
    mark: start,
    stop: start,
    end: start,
    next: start,
    first: start,
    informal: false,
  }
  let items = listItems(text, c.start)
  search.lastIndex = c.start
  while (search.test(text)) {
    const at = search.lastIndex - 1
    closeItems(spans, c, items, at)
    if (isLineBreak(text.charCodeAt(at))) {
      if (breaks.isHard(at)) {
        close(spans, c, at)
        c.start = breaks.next
        c.informal = false
        blocks?.push(c.start)
        items = listItems(text, c.start)
      }
      search.lastIndex = breaks.next
      continue
    }
    c.mark = at
    const end = candidateEnd(c, breaks)
    if (end > 0) {
      spans.push(c.start, end)
      c.start = c.next
      search.lastIndex = end
    } else search.lastIndex = c.stop
  }
  closeItems(spans, c, items, text.length)
  close(spans, c, text.length)
  return spans
}

/** Ends the sentence in front of each item that begins up to `at`. */
function closeItems(spans: number[], c: Candidate, items: number[], at: number): void {
  while (items.length > 0 && items.at(-1)! <= at) {
    const start = items.pop()!
    close(spans, c, start)
    c.start = start
  }
}

/** Ends the sentence in front of `at`, without the white space there. */
function close(spans: number[], c: Candidate, at: number): void {
  const end = pastSpaceBefore(c.text, c.start, at)
  if (end > c.start) spans.push(c.start, end)
}

/** Fills in the candidate at its mark. The end of the sentence, or 0 where it goes on or the block ends. */
function candidateEnd(c: Candidate, breaks: LineBreaks): number {
  const { text } = c
  c.stop = pastTerminators(text, c.mark)
  c.end = pastClosers(text, c.stop)
  const isForeign = isForeignTerminator(text.charCodeAt(c.mark))
  if (c.end === text.length) return 0
  if (!isSpace(text.charCodeAt(c.end))) {
    // "example.org", "3.5": most places of the kind, and the cheapest test.
    if (!(isForeign || isUpperCase(text.charCodeAt(c.end)) || isUpperCase(text.charCodeAt(c.end + 1)))) return 0
    c.end = beforeOpeningQuote(c, breaks.quotes)
    c.next = c.end
    c.first = skipOpeners(text, c.next)
    return isForeign || (isGlued(c) && isSentenceEnd(c)) ? c.end : 0
  }
  c.next = nextVisible(text, c.end, breaks)
  if (c.next >= 0 && closesAlone(c, breaks)) {
    c.end = pastClosers(text, c.next)
    c.next = nextVisible(text, c.end, breaks)
  }
  if (c.next < 0) return 0
  c.first = skipOpeners(text, c.next)
  return isForeign || isSentenceEnd(c) ? c.end : 0
}
