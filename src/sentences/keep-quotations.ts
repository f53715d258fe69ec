import { isSpace } from '../text/span.ts'
import { isApostrophe, isDash, isLetter, isOneOf, isOpener, isTerminator } from './characters.ts'
import { doublePairs } from './constants.ts'

/** Each pair of quotation marks opens and closes on its own, so a stray mark of one pair spoils no other. */
const pairs = ['""', '“”', '«»', '‘’', "''"] as const

/** Where a quotation opened: the number of its first sentence, or -1. */
type Open = number

/** Joins the sentences of each quotation. `blocks` are the places where a new block begins: no quotation crosses one. */
export function keepQuotations(text: string, spans: readonly number[], blocks: readonly number[]): readonly number[] {
  const joined = new Uint8Array(spans.length >> 1)
  const opens: Open[] = pairs.map(() => -1)
  const search = /["“”«»‘’']/g
  let sentence = 0
  let block = 0
  while (search.test(text)) {
    const at = search.lastIndex - 1
    while (block < blocks.length && blocks[block]! <= at) sentence = endBlock(blocks[block++]!, sentence)
    sentence = sentenceAt(at, sentence)
    for (let pair = 0; pair < pairs.length; pair++) mark(pair, at)
  }
  while (block < blocks.length) sentence = endBlock(blocks[block++]!, sentence)
  close(joined.length - 1)
  return join(spans, joined)

  function sentenceAt(at: number, from: number): number {
    let index = from
    while (index * 2 + 3 < spans.length && spans[index * 2 + 1]! <= at) index++
    return index
  }

  function mark(pair: number, at: number): void {
    const code = text.charAt(at)
    const [opening, closing] = pairs[pair]!
    const open = opens[pair]!
    if (open >= 0 && code === closing && closes(text, at)) {
      joined.fill(1, open, sentence)
      opens[pair] = -1
    } else if (code === opening && begins(text, at)) opens[pair] = sentence
  }

  /** A quotation of several paragraphs opens each of them anew and closes only the last, so one may run to the end. */
  function endBlock(start: number, from: number): number {
    const next = sentenceAt(start, from)
    close(spans[next * 2]! < start ? next : next - 1)
    return next
  }

  function close(last: number): void {
    for (let pair = 0; pair < pairs.length; pair++) {
      if (opens[pair]! >= 0 && pair < doublePairs) joined.fill(1, opens[pair]!, last)
      opens[pair] = -1
    }
  }
}

function join(spans: readonly number[], joined: Uint8Array): readonly number[] {
  const kept: number[] = []
  for (let index = 0; index < joined.length; index++) {
    if (index === 0 || joined[index - 1] === 0) kept.push(spans[index * 2]!)
    if (joined[index] === 0) kept.push(spans[index * 2 + 1]!)
  }
  return kept
}

/** White space, a bracket, a dash or nothing before the mark. */
function begins(text: string, at: number): boolean {
  return (
    (at === 0 ||
      isSpace(text.charCodeAt(at - 1)) ||
      isOpener(text.charCodeAt(at - 1)) ||
      isDash(text.charCodeAt(at - 1))) &&
    !isSpace(text.charCodeAt(at + 1))
  )
}

/** An apostrophe closes a quotation only behind punctuation; other marks wherever no letter follows. */
function closes(text: string, at: number): boolean {
  if (isLetter(text.charCodeAt(at + 1))) return false
  if (!isApostrophe(text.charCodeAt(at))) return true
  return isTerminator(text.charCodeAt(at - 1)) || isOneOf(text.charCodeAt(at - 1), ',-–—')
}
