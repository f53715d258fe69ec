import type { Span } from '../types.ts'

/** Finds all stretches that match and tells whether a span touches one. Ask in text order. */
export function insideOf(text: string, pattern: RegExp): (span: Span) => boolean {
  const ends = Array.from(text.matchAll(pattern), (match) => [match.index, match.index + match[0].length] as const)
  let next = 0
  return ({ start, end }) => {
    while ((ends[next]?.[1] ?? Infinity) <= start) next++
    return (ends[next]?.[0] ?? Infinity) < end
  }
}
