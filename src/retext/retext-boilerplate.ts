import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import { type ArticleOptions, stripBoilerplate } from '../index.ts'
import { editTree } from './edit-tree.ts'
import { placesIn, readTree } from './leaves.ts'
import { noteOf } from './note-of.ts'
import { removalEdits } from './removal-edits.ts'
import { report } from './report.ts'

/** How `retextBoilerplate` reads: the options of `stripBoilerplate`, and one more. */
export interface RetextBoilerplateOptions extends ArticleOptions {
  /** Also take the passages out of the tree. Default false: messages only. */
  readonly fix?: boolean | null | undefined
}

/**
 * Warns of every passage that `stripBoilerplate` would remove: one message for each of its removals, `ruleId` being
 * the removal's rule. With `fix` the tree's text becomes exactly the text that `stripBoilerplate` returns.
 */
export const retextBoilerplate: Plugin<[(RetextBoilerplateOptions | null | undefined)?], Root> = (options) => {
  const { fix, ...articleOptions } = options ?? {}
  return (tree, file) => {
    const { text, leaves } = readTree(tree)
    const stripped = stripBoilerplate(text, articleOptions)
    const placeOf = placesIn(leaves)
    for (const removal of stripped.removed)
      report(file, {
        reason: `Unexpected boilerplate (${removal.reason}), remove it`,
        ruleId: removal.rule,
        actual: removal.text,
        expected: [],
        place: placeOf(removal),
        page: 'rules',
        note: `The rule ${removal.rule} knows this passage as ${noteOf[removal.reason]}.`,
      })
    if (fix) editTree(tree, leaves, removalEdits(text, stripped))
  }
}
