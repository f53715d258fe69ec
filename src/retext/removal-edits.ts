import type { Removal } from '../index.ts'
import type { TreeEdit } from './edit-tree.ts'

/**
 * The edits that turn `original` into `text`. Beside the removals these tidy the white space around them: whatever
 * lies between two kept characters becomes the white space that `text` has there.
 */
export function removalEdits(
  original: string,
  { text, removed }: { readonly text: string; readonly removed: readonly Removal[] },
): TreeEdit[] {
  const edits: TreeEdit[] = []
  const isGone = goneIn(removed)
  const isSkipped = (at: number) => isGone(at) || space.test(original[at]!)
  let at = 0
  let kept = 0
  while (at < original.length) {
    const start = at
    while (at < original.length && isSkipped(at)) at++
    const from = kept
    while (kept < text.length && space.test(text[kept]!)) kept++
    const replacement = text.slice(from, kept)
    if (original.slice(start, at) !== replacement) edits.push({ start, end: at, replacement })
    while (at < original.length && !isSkipped(at)) {
      at++
      kept++
    }
  }
  return edits
}

const space = /\s/

/** Calls must come in ascending order. */
function goneIn(removed: readonly Removal[]): (at: number) => boolean {
  let next = 0
  return (at) => {
    while (next < removed.length && removed[next]!.end <= at) next++
    return next < removed.length && removed[next]!.start <= at
  }
}
