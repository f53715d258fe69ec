import { groupsIn } from './names/consistency.ts'
import { requireString } from './text/argument.ts'
import type { NameIndex } from './types.ts'

/**
 * Groups the two-word names of a corpus that differ only in how they were romanised, with counts, for review. Give the
 * result to `normalizeNames` as `consistency` to unite them; drop the groups that you don't want with
 * `{ groups: index.groups.filter(…) }`.
 */
export function indexNames(texts: Iterable<string>): NameIndex {
  if (typeof texts === 'string' || typeof texts?.[Symbol.iterator] !== 'function')
    throw new TypeError('texts must be an iterable of strings')
  return groupsIn(checked(texts))
}

function* checked(texts: Iterable<string>): Iterable<string> {
  for (const text of texts) {
    requireString(text, 'each text')
    yield text
  }
}
