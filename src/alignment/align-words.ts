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
  const movedInA = moved.map((passage) => ({ at: passage.a, words: passage.words }))
  const movedInB = moved.map((passage) => ({ at: passage.b, words: passage.words })).sort((x, y) => x.at - y.at)
  const cursors = { a: 0, b: 0 }
  let [aFrom, bFrom] = [0, 0]
  for (const next of [...backbone, { a: a.count, b: b.count, words: 0 }]) {
    const left = gapsBetween(aFrom, next.a, movedInA, cursors.a)
    const right = gapsBetween(bFrom, next.b, movedInB, cursors.b)
    cursors.a = left.next
    cursors.b = right.next
    // Moved passages part both sides; what stands before the first of them on one side may stand so on the other.
    for (let row = 0; row < Math.min(left.gaps.length, right.gaps.length); row++) {
      const [inA, inB] = [left.gaps[row]!, right.gaps[row]!]
      const gap = { aFrom: inA.from, aTo: inA.to, bFrom: inB.from, bTo: inB.to }
      for (const passage of shortPassages(a, b, gap)) found.push(passage)
    }
    aFrom = next.a + next.words
    bFrom = next.b + next.words
  }
  return found.sort((x, y) => x.a - y.a)
}

interface Gap {
  readonly from: number
  readonly to: number
}

/** The stretches that are not empty between two places, with the moved passages in between, from row `first` on, taken out. */
function gapsBetween(
  from: number,
  to: number,
  moved: readonly { readonly at: number; readonly words: number }[],
  first: number,
): { readonly gaps: readonly Gap[]; readonly next: number } {
  const gaps: Gap[] = []
  let start = from
  let next = first
  for (; next < moved.length && moved[next]!.at < to; next++) {
    const { at, words } = moved[next]!
    if (start < at) gaps.push({ from: start, to: at })
    start = at + words
  }
  if (start < to) gaps.push({ from: start, to })
  return { gaps, next }
}

function shortPassages(a: FoldedWords, b: FoldedWords, gap: Region): OrderedPassage[] {
  const short = findPassages(a, b, gap, GAP_SEED)
  const ordered = inOrder(short)
  return short.filter((_, row) => ordered[row]).map((passage) => ({ ...passage, moved: false }))
}
