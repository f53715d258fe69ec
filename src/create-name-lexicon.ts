import { requireRows } from './names/check-rows.ts'
import { lexiconOf } from './names/lexicon.ts'
import type { NameLexicon, NameRow } from './types.ts'

/**
 * Compiles rows to a lexicon for `normalizeNames`. Compile once and use it for every text. A lexicon replaces the
 * bundled one; to add to that, pass its rows too: `createNameLexicon([...extendedNames, ...mine])`.
 * Throws a `TypeError` that names the row where one can't be read.
 */
export function createNameLexicon(rows: readonly NameRow[]): NameLexicon {
  requireRows(rows)
  return lexiconOf(rows)
}
