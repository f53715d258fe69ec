import { groupsIn, matcherOfIndex } from './names/consistency.ts'
import { coreLexicon } from './names/core-lexicon.ts'
import { editsOf } from './names/edits.ts'
import { touching } from './names/inside.ts'
import { matcherOf } from './names/lexicon.ts'
import { startOf } from './names/mention.ts'
import { nameOptions } from './names/options.ts'
import { readText } from './names/read-text.ts'
import type { Reading } from './names/reading.ts'
import { isStrangersName } from './names/strangers.ts'
import { requireString } from './text/argument.ts'
import { applyEdits } from './text/edit.ts'
import { checkOptions } from './text/options.ts'
import type { NameEdit, NameOptions, NormalizedNames } from './types/names.ts'

/**
 * Rewrites the names of newsmakers and places to one spelling. Only spelling changes: the same words come out, none is
 * added or dropped, titles and articles included. Everything that is not sure is left alone and told in `skipped`.
 * Edits and skips have spans in `text`, ordered and disjoint; applying the edits to `text` gives the result.
 * A second run changes nothing. Cost is linear in the length of the text.
 *
 * @throws `wrong-type`, `wrong-value` or `unknown-option` for an argument or option that cannot be used. No text throws.
 *
 * @example
 * ```ts
 * import { normalizeNames } from 'copydesk'
 *
 * const { text, edits } = normalizeNames('Volodymyr Zelenskiy left Kiev on Monday.')
 * text // → 'Volodymyr Zelenskyy left Kyiv on Monday.'
 * edits.map(({ original, replacement }) => [original, replacement])
 * // → [['Zelenskiy', 'Zelenskyy'], ['Kiev', 'Kyiv']]
 * ```
 */
export function normalizeNames(text: string, options: NameOptions = {}): NormalizedNames {
  requireString(text, 'text')
  checkOptions(options, nameOptions)
  const reading = readText(text, matcherOf(options.lexicon ?? coreLexicon()), options)
  const { edits, skipped } = editsOf(reading, options)
  const all = [...edits, ...consistencyEdits(reading, edits, options)].sort((a, b) => a.start - b.start)
  return { text: applyEdits(text, all), edits: all, skipped }
}

/** Edits that unite full names outside the lexicon. */
function consistencyEdits(reading: Reading, edits: readonly NameEdit[], options: NameOptions): NameEdit[] {
  const { consistency = 'off' } = options
  if (consistency === 'off') return []
  const { text, matcher } = reading
  const isEdited = touching(edits)
  // A surname that the lexicon knows and leaves alone may be anybody's; a place is one unless it is told as a person.
  const taken = reading.mentions
    .map((mention, index) => ({ start: startOf(mention), end: mention.end, mention, index }))
    .filter(({ mention, index, ...span }) => {
      if (isEdited(span) || mention.given) return true
      return matcher.rows[mention.entity]?.kind !== 'person' && !isStrangersName(reading, index)
    })
  const groups = consistency === 'document' ? groupsIn([text], touching(taken)) : consistency
  const isTaken = touching(taken)
  const own: NameOptions = options.keepQuotes ? { keepQuotes: true } : {}
  const united = editsOf(
    readText(text, matcherOfIndex(groups), own, () => false),
    own,
  )
  return united.edits.filter((edit) => !isTaken(edit)).map((edit) => ({ ...edit, rule: 'consistency' }))
}
