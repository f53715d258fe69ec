import { requireRows } from './names/check-rows.ts'
import { coreLexicon } from './names/core-lexicon.ts'
import { lexiconOf } from './names/lexicon.ts'
import { lexiconOptions } from './names/options.ts'
import { checkOptions } from './text/options.ts'
import type { NameLexicon, NameLexiconOptions, NameRow } from './types/names.ts'

/**
 * Compiles rows to a lexicon for {@link normalizeNames}, laid over the bundled one: a row with the id of a base row
 * replaces it. Compile once and use it for every text.
 *
 * @throws `wrong-type`, `wrong-value`, `unknown-option` or `duplicate-id` with the path of the first row or option that
 * cannot be used.
 *
 * @example
 * ```ts
 * import { createNameLexicon, normalizeNames } from 'copydesk'
 *
 * const lexicon = createNameLexicon([{ id: 'kell', kind: 'place', forms: ['Kell', 'Kjell'], policy: 'safe' }])
 * normalizeNames('The ferry from Kiev to Kjell sailed.', { lexicon }).text
 * // → 'The ferry from Kyiv to Kell sailed.'
 * ```
 */
export function createNameLexicon(rows: readonly NameRow[], options: NameLexiconOptions = {}): NameLexicon {
  requireRows(rows)
  checkOptions(options, lexiconOptions)
  const { base = 'core' } = options
  const below = base === 'none' ? [] : base === 'core' ? coreLexicon().rows : base.rows
  const ids = new Set(rows.map(({ id }) => id))
  return lexiconOf([...below.filter(({ id }) => !ids.has(id)), ...rows])
}
