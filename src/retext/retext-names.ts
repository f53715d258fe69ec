import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import { type NameEdit, type NameOptions, normalizeNames } from '../index.ts'
import { editTree } from './edit-tree.ts'
import { placesIn, readTree } from './leaves.ts'
import { report } from './report.ts'

/** How `retextNames` spells: the options of `normalizeNames`, and one more. */
export interface RetextNamesOptions extends NameOptions {
  /** Also rewrite the names in the tree. Default false: messages only. */
  readonly fix?: boolean | null | undefined
}

/**
 * Warns of every spelling that `normalizeNames` would rewrite: one message for each of its edits, `ruleId` being the
 * edit's rule. With `fix` the tree's text becomes exactly the text that `normalizeNames` returns.
 */
export const retextNames: Plugin<[(RetextNamesOptions | null | undefined)?], Root> = (options) => {
  const { fix, ...nameOptions } = options ?? {}
  return (tree, file) => {
    const { text, leaves } = readTree(tree)
    const { edits } = normalizeNames(text, nameOptions)
    const placeOf = placesIn(leaves)
    for (const edit of edits)
      report(file, {
        reason: `Unexpected \`${edit.original}\`, expected \`${edit.replacement}\``,
        ruleId: edit.rule,
        actual: edit.original,
        expected: [edit.replacement],
        place: placeOf(edit),
        page: 'names',
        note: nameNote(edit),
      })
    if (fix) editTree(tree, leaves, edits)
  }
}

/** Why it is spelled so, in a sentence. */
function nameNote({ kind, rule, original, replacement }: NameEdit): string {
  return `The rule ${rule} spells the ${kind} \`${original}\` as \`${replacement}\`.`
}
