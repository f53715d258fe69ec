import type { NameLexicon, NameRow } from '../types.ts'
import { compileRows, type Matcher } from './matcher.ts'

/** What `createNameLexicon` returns behind its opaque type. */
export interface CompiledLexicon extends NameLexicon {
  readonly matcher: Matcher
}

export function lexiconOf(rows: readonly NameRow[]): CompiledLexicon {
  return { rows, matcher: compileRows(rows) }
}

/** The compiled form; a lexicon that came through JSON is compiled anew. */
export function matcherOf(lexicon: NameLexicon): Matcher {
  const { matcher } = lexicon as Partial<CompiledLexicon>
  if (matcher?.anchors instanceof Map) return matcher
  if (!Array.isArray(lexicon.rows)) throw new TypeError('options.lexicon must come from createNameLexicon')
  return compileRows(lexicon.rows)
}
