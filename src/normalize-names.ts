import { groupsIn, matcherOfIndex } from './names/consistency.ts'
import { coreLexicon } from './names/core-lexicon.ts'
import { editsOf } from './names/edits.ts'
import { touching } from './names/inside.ts'
import { matcherOf } from './names/lexicon.ts'
import { type Scene, sceneOf } from './names/scene.ts'
import { describe, requireOneOf, requireOptions, requireString } from './text/argument.ts'
import { applyEdits } from './text/edit.ts'
import type { NameEdit, NameOptions, NameSkip } from './types.ts'

const STYLES = ['default', 'ap', 'reuters', 'guardian', 'bbc', 'nyt', 'afp', 'aljazeera', 'official', 'cnn']

/**
 * Rewrites the names of newsmakers and places to one spelling. Only spelling changes: the same words come out, none is
 * added or dropped, titles and articles included. Everything that is not sure is left alone and told in `skipped`.
 * Edits and skips have spans in `text`, ordered and disjoint; applying the edits to `text` gives the result.
 * A second run changes nothing. Cost is linear in the length of the text.
 */
export function normalizeNames(
  text: string,
  options: NameOptions = {},
): { text: string; edits: NameEdit[]; skipped: NameSkip[] } {
  requireString(text, 'text')
  requireOptions(options)
  requireOneOf(options.style, STYLES, 'options.style')
  if (!Array.isArray(options.kinds ?? [])) throw new TypeError('options.kinds must be an array')
  const scene = sceneOf(text, matcherOf(options.lexicon ?? coreLexicon()), options)
  const { edits, skipped } = editsOf(scene, options)
  const all = [...edits, ...consistencyEdits(scene, options)].sort((a, b) => a.start - b.start)
  return { text: applyEdits(text, all), edits: all, skipped }
}

/** Edits that unite two-word names outside the lexicon. */
function consistencyEdits({ text, mentions }: Scene, options: NameOptions): NameEdit[] {
  const { consistency = 'off' } = options
  if (consistency === 'off') return []
  if (consistency !== 'document' && typeof consistency !== 'object')
    throw new TypeError(`options.consistency must be 'off', 'document' or an index, got ${describe(consistency)}`)
  const taken = mentions.map(({ given, articleStart, end }) => ({ start: given?.start ?? articleStart, end }))
  const matcher = matcherOfIndex(consistency === 'document' ? groupsIn([text], touching(taken)) : consistency)
  const own: NameOptions = options.keepQuotes ? { keepQuotes: true } : {}
  const isTaken = touching(taken)
  const { edits } = editsOf(sceneOf(text, matcher, own), own)
  return edits.filter((edit) => !isTaken(edit)).map((edit) => ({ ...edit, rule: 'consistency' }))
}
