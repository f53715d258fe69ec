import { SHINGLE_WORDS } from '../fingerprint/constants.ts'
import type { FoldedWords } from '../fingerprint/folded-words.ts'
import { GAP_SEED, LEAST_MOVED } from './constants.ts'
import { findPassages } from './find-passages.ts'
import { inOrder } from './in-order.ts'
import type { Passage, Region } from './passage.ts'

export interface OrderedPassage extends Passage {
  readonly moved: boolean
}

/** All shared passages in the order of `a`: long ones wherever they stand, then short ones in the gaps between them. */
export function alignWords(a: FoldedWords, b: FoldedWords): OrderedPassage[] {
  const whole = { aFrom: 0, aTo: a.count, bFrom: 0, bTo: b.count }
  const long = findPassages(a, b, whole, SHINGLE_WORDS)
  const kept = inOrder(long)
  const moved = long.filter(({ words }, row) => !kept[row] && words >= LEAST_MOVED)
  const backbone = long.filter((_, row) => kept[row])
  const found: OrderedPassage[] = [
    ...backbone.map((passage) => ({ ...passage, moved: false })),
    ...moved.map((passage) => ({ ...passage, moved: true })),
  ]
  const movedInB = [...moved].sort((x, y) => x.b - y.b)
  let aFrom = 0
  let bFrom = 0
  let nextInA = 0
  let nextInB = 0
  for (const next of [...backbone, { a: a.count, b: b.count, words: 0 }]) {
    // The words of a moved passage are spoken for: look behind the last one in the gap.
    for (; nextInA < moved.length && moved[nextInA]!.a < next.a; nextInA++)
      aFrom = moved[nextInA]!.a + moved[nextInA]!.words
    for (; nextInB < movedInB.length && movedInB[nextInB]!.b < next.b; nextInB++)
      bFrom = movedInB[nextInB]!.b + movedInB[nextInB]!.words
    const gap = { aFrom, aTo: next.a, bFrom, bTo: next.b }
    if (gap.aFrom < gap.aTo && gap.bFrom < gap.bTo) for (const passage of shortPassages(a, b, gap)) found.push(passage)
    aFrom = next.a + next.words
    bFrom = next.b + next.words
  }
  return found.sort((x, y) => x.a - y.a)
}

function shortPassages(a: FoldedWords, b: FoldedWords, gap: Region): OrderedPassage[] {
  const short = findPassages(a, b, gap, GAP_SEED)
  const ordered = inOrder(short)
  return short.filter((_, row) => ordered[row]).map((passage) => ({ ...passage, moved: false }))
}
