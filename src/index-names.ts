import { groupsIn } from './names/consistency.ts'
import { requireString } from './text/argument.ts'
import { wrongType } from './text/failure.ts'
import type { NameIndex } from './types/names.ts'

/**
 * Groups the two-word names of a corpus that differ only in how they were romanised, with counts, for review. Give the
 * result to `normalizeNames` as `consistency` to unite them; drop the groups that you don't want with
 * `{ groups: index.groups.filter(…) }`.
 *
 * @throws `wrong-type` where `texts` is not an iterable of strings.
 *
 * @example
 * ```ts
 * import { indexNames } from 'copydesk'
 *
 * const index = indexNames(['Sergey Karalin spoke.', 'Sergei Karalin left. Sergei Karalin was late.'])
 * index.groups.map(({ form, variants }) => [form, variants.length]) // → [['Sergei Karalin', 2]]
 * ```
 */
export function indexNames(texts: Iterable<string>): NameIndex {
  if (typeof texts === 'string' || typeof texts?.[Symbol.iterator] !== 'function')
    throw wrongType('texts', 'an iterable of strings', texts)
  return groupsIn(checked(texts))
}

function* checked(texts: Iterable<string>): Iterable<string> {
  let at = 0
  for (const text of texts) {
    requireString(text, `texts[${at++}]`)
    yield text
  }
}
