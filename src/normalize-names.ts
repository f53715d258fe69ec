import type { NameEdit, NameOptions, NameSkip } from './types.ts'
export function normalizeNames(
  text: string,
  _options?: NameOptions,
): { text: string; edits: NameEdit[]; skipped: NameSkip[] } {
  return { text, edits: [], skipped: [] }
}
