import type { Span } from '../types/span.ts'

/** Tells whether a span touches one of the others, which are ordered and disjoint. Ask in text order. */
export function touching(spans: readonly Span[]): (span: Span) => boolean {
  let next = 0
  return ({ start, end }) => {
    while ((spans[next]?.end ?? Infinity) <= start) next++
    return (spans[next]?.start ?? Infinity) < end
  }
}

/** Tells whether a span touches a stretch that matches. Ask in text order. */
export const insideOf = (text: string, pattern: RegExp): ((span: Span) => boolean) =>
  touching(Array.from(text.matchAll(pattern), ({ 0: match, index }) => ({ start: index, end: index + match.length })))
