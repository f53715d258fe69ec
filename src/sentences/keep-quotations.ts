import { isSpace } from '../text/span.ts'
import { isApostrophe, isDash, isLetter, isOneOf, isOpener, isTerminator } from './characters.ts'
import { doublePairs } from './constants.ts'

/** Each pair of quotation marks opens and closes on its own, so a stray mark of one pair spoils no other. */
const pairs = ['""', '“”', '«»', '‘’', "''"] as const

/** Joins the sentences of each quotation. `blocks` are the places where a new block begins: no quotation crosses one. */
export function keepQuotations(text: string, spans: readonly number[], blocks: readonly number[]): readonly number[] {
  const joined = new Uint8Array(spans.length >> 1)
  const firsts = new Set(blocks)
  pairs.forEach((pair, nth) => {
    joinPair(text, spans, firsts, joined, pair, nth < doublePairs)
  })
  return spans.filter((_, at) => (at % 2 === 0 ? joined[at / 2 - 1] : joined[(at - 1) / 2]) !== 1)
}

/**
 * Marks each sentence in `joined` that a quotation of one pair joins to the next. A quotation of several paragraphs opens
 * each of them anew and closes only the last, so one in double marks may run to the end of its block.
 */
function joinPair(
  text: string,
  spans: readonly number[],
  firsts: ReadonlySet<number>,
  joined: Uint8Array,
  pair: string,
  runsOn: boolean,
): void {
  const search = new RegExp(`[${pair}]`, 'g')
  let open = -1
  let sentence = 0
  for (let at = -1; at < text.length; ) {
    at = search.test(text) ? search.lastIndex - 1 : text.length
    for (; spans[sentence * 2 + 2]! <= at; sentence++) if (firsts.has(spans[sentence * 2 + 2]!)) endBlock()
    if (open >= 0 && text[at] === pair[1] && closes(text, at)) {
      joined.fill(1, open, sentence)
      open = -1
    } else if (text[at] === pair[0] && begins(text, at)) open = sentence
  }
  endBlock()

  function endBlock(): void {
    if (open >= 0 && runsOn) joined.fill(1, open, sentence)
    open = -1
  }
}

/** White space, a bracket, a dash or nothing before the mark. */
function begins(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  return (at === 0 || isSpace(before) || isOpener(before) || isDash(before)) && !isSpace(text.charCodeAt(at + 1))
}

/** An apostrophe closes a quotation only behind punctuation; other marks wherever no letter follows. */
function closes(text: string, at: number): boolean {
  if (isLetter(text.charCodeAt(at + 1))) return false
  if (!isApostrophe(text.charCodeAt(at))) return true
  return isTerminator(text.charCodeAt(at - 1)) || isOneOf(text.charCodeAt(at - 1), ',-–—')
}
