import type { Span } from '../index.ts'
import { elisionAt } from './elision.ts'
import type { Token } from './tokens.ts'

/** Marks that join what stands on both sides into one word: `Bosnia-Herzegovina`, `U.S`, `Zelensky’s`, `3:30`. */
const inner = /^(?:[&'\-.:=?@\u00ad\u00b7\u2010\u2011\u2019\u2027]|_+)$/

/**
 * Finds the words of a sentence as ranges of its tokens, `[start, end)`. A token outside every range stands alone.
 * The joins are those of parse-english, tried in this order at each token.
 */
export function wordsOf(tokens: readonly Token[]): Span[] {
  const words: Span[] = []
  let at = 0
  while (at < tokens.length) {
    const elision = elisionAt(tokens, at)
    const start = at
    const first = elision > 0 ? at : opensWord(tokens, at) ? at + 1 : at
    const end = elision > 0 ? at + elision : tokens[first]!.kind === 'word' ? wordEnd(tokens, first) : first
    if (end > start) words.push({ start, end })
    at = Math.max(end, start + 1)
  }
  return words
}

/** `&c` */
function opensWord(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.value === '&' && tokens[at + 1]?.kind === 'word'
}

function wordEnd(tokens: readonly Token[], first: number): number {
  const joined = joinInner(tokens, first + 1)
  const next = tokens[joined]
  if (next === undefined) return joined
  if (next.value === '-') return joined + 1
  if (next.value === '/') return joinSlash(tokens, first, joined)
  if (next.value === '.' && (isInitialism(tokens, first, joined) || isAbbreviation(tokens, joined))) return joined + 1
  return joined
}

/** Goes on over inner marks as long as a word follows them. */
function joinInner(tokens: readonly Token[], from: number): number {
  let end = from
  for (let at = from; at < tokens.length; at++) {
    if (tokens[at]!.kind === 'word') end = at + 1
    else if (!inner.test(tokens[at]!.value)) break
  }
  return end
}

/** Short words only: `km/h`, `w/o`, `24/7`; not `and/or`. */
function joinSlash(tokens: readonly Token[], first: number, slash: number): number {
  const isShort = (from: number, to: number) => tokens[to - 1]!.end - tokens[from]!.start < 3
  if (!isShort(first, slash)) return slash
  if (tokens[slash + 1]?.kind !== 'word') return slash + 1
  const end = joinInner(tokens, slash + 2)
  return isShort(slash + 1, end) ? end : slash
}

/** `U.S` before a full stop: single letters, at least two, not all of them digits. */
function isInitialism(tokens: readonly Token[], first: number, stop: number): boolean {
  if (stop - first < 3) return false
  const word = tokens.slice(first, stop)
  const letters = word.filter((_, position) => position % 2 === 0)
  const stops = word.filter((_, position) => position % 2 === 1)
  return (
    letters.every(({ start, end }) => end - start === 1) &&
    stops.every(({ value }) => value === '.') &&
    letters.some(({ value }) => !/\p{N}/u.test(value))
  )
}

/** A full stop after which the sentence goes on belongs to its word: `Mr. Roe`. Not the first dot of `. . .` */
function isAbbreviation(tokens: readonly Token[], stop: number): boolean {
  const next = tokens[stop + 1]
  if (next === undefined) return false
  if (next.kind === 'space') return tokens[stop + 2] !== undefined && !tokens[stop + 2]!.value.startsWith('.')
  return next.value === ',' || next.value === ';' || next.value === ':'
}
