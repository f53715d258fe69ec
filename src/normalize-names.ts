import { coreLexicon } from './names/core-lexicon.ts'
import { editsOf } from './names/edits.ts'
import { matcherOf } from './names/lexicon.ts'
import { sceneOf } from './names/scene.ts'
import { requireOneOf, requireOptions, requireString } from './text/argument.ts'
import { applyEdits } from './text/edit.ts'
import type { NameEdit, NameOptions, NameSkip } from './types.ts'

const STYLES = ['default', 'ap', 'reuters', 'guardian', 'bbc', 'nyt', 'afp', 'aljazeera', 'official', 'cnn']

/** Rewrites the names of newsmakers and places to one spelling. */
export function normalizeNames(
  text: string,
  options: NameOptions = {},
): { text: string; edits: NameEdit[]; skipped: NameSkip[] } {
  requireString(text, 'text')
  requireOptions(options)
  requireOneOf(options.style, STYLES, 'options.style')
  const scene = sceneOf(text, matcherOf(options.lexicon ?? coreLexicon()), options)
  const { edits, skipped } = editsOf(scene, options)
  return { text: applyEdits(text, edits), edits, skipped }
}
