import type { Span } from '../index.ts'
import { type Kind, kindOf } from './character-kind.ts'

/** A run of letters and digits, a run of white space, or one mark (the same one repeated: `...`, `--`). */
export interface Token extends Span {
  readonly kind: Kind
  readonly value: string
}

/** Cuts `[start, end)` of the text into tokens; together they cover it. */
export function tokensOf(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = []
  let at = start
  while (at < end) {
    const first = text.codePointAt(at)!
    const kind = kindOf(first)
    const from = at
    at += unitsOf(first)
    while (at < end) {
      const next = text.codePointAt(at)!
      if (next !== first && (isMark(kind) || kindOf(next) !== kind)) break
      at += unitsOf(next)
    }
    tokens.push({ kind, start: from, end: at, value: text.slice(from, at) })
  }
  return tokens
}

function isMark(kind: Kind): boolean {
  return kind === 'punctuation' || kind === 'symbol'
}

function unitsOf(codePoint: number): number {
  return codePoint > 0xffff ? 2 : 1
}
