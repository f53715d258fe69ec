import type { NameLexicon, NameRow } from './types.ts'
export function createNameLexicon(rows: readonly NameRow[]): NameLexicon {
  return { rows }
}
