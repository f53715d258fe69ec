import { lexiconOf } from './names/lexicon.ts'
import type { NameLexicon, NameRow } from './types.ts'

/** Compiles rows to a lexicon for `normalizeNames`. */
export function createNameLexicon(rows: readonly NameRow[]): NameLexicon {
  return lexiconOf(rows)
}
