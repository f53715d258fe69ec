import type { NameLexicon, NameRow } from '../types/names.ts'
import { compileRows, type Matcher } from './matcher.ts'

/** What `createNameLexicon` returns behind its opaque type. */
export interface CompiledLexicon extends NameLexicon {
  readonly matcher: Matcher
}

export const lexiconOf = (rows: readonly NameRow[]): CompiledLexicon => ({ rows, matcher: compileRows(rows) })

/** The compiled form; a lexicon that came through JSON is compiled anew. */
export function matcherOf(lexicon: NameLexicon): Matcher {
  return compiledOr(lexicon, () => lexicon.rows)
}

/** What was compiled before, unless JSON made plain objects of it. */
export function compiledOr(value: object, rows: () => readonly NameRow[]): Matcher {
  const { matcher } = value as Partial<CompiledLexicon>
  return matcher?.anchors instanceof Map ? matcher : compileRows(rows())
}
