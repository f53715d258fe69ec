import type { NameRow } from '../types/names.ts'
import { extendedTable } from './names/extended-table.ts'
import { rowsOf } from './names/table.ts'

/**
 * Every row of the project: the core set, with rarer spellings and names in their own script, and all countries. Compile
 * it once: `normalizeNames(text, { lexicon: createNameLexicon(extendedNames) })`.
 */
export const extendedNames: readonly NameRow[] = /* @__PURE__ */ rowsOf(extendedTable)
