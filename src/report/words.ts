import type { Span } from '../index.ts'

/** `1 article`, `2 articles`. */
export function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`
}

/** On one line and in at most `most` characters, cut with an ellipsis. */
export function shorten(text: string, most: number): string {
  const line = text
    .slice(0, most * 4)
    .replace(/\s+/g, ' ')
    .trim()
  return line.length <= most && text.length <= most * 4 ? line : `${line.slice(0, most - 1).trimEnd()}…`
}

/** Letters and digits, joined by what stands inside a word: `bridge's`, `22,000`, `e.g`. Hyphens part words. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['\u2019.,][\p{L}\p{N}\p{M}]+)*/gu

/** Where the words of a text stand. */
export function wordSpans(text: string): Span[] {
  return Array.from(text.matchAll(WORD), ({ index, 0: word }) => ({ start: index, end: index + word.length }))
}
