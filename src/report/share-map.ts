import { compare } from '../index.ts'
import { meetingsOf } from './meetings.ts'
import { rawText } from './raw-text.ts'
import type { Story } from './story.ts'

/** Estimated share of a row in a column. */
export type CellShare = (row: number, column: number) => number

/** How much of each article is in each other one, about: too many to count every pair. */
export interface ShareMap {
  /** Positions of the stories, those of one origin side by side. */
  readonly order: readonly number[]
  readonly before: CellShare
  readonly after: CellShare
}

/** Every pair has its place in a cell: a million for so many articles. */
const MOST_MAPPED = 1000
/** So many of the smallest hashes stand for a text. */
const SKETCH = 256

export function shareMapOf(stories: readonly Story[], texts: readonly string[], all: readonly number[]): ShareMap {
  const order = all.slice(0, MOST_MAPPED)
  const sketches = order.map((at) => rawSketch(texts[at]!))
  const prints = order.map((at) => stories[at]!.normalized.fingerprint)
  return {
    order,
    before: cellsOf(sketches, (row, column) => contained(sketches[row]!, sketches[column]!)),
    after: cellsOf(
      prints.map(({ sketch }) => sketch),
      (row, column) => compare(prints[row]!, prints[column]!).aInB,
    ),
  }
}

/** Worked out for those alone whose hashes meet: the others share nothing. */
function cellsOf(sketches: readonly ArrayLike<number>[], share: CellShare): CellShare {
  const meetings = meetingsOf(sketches)
  const rows = sketches.map((_, row) => new Map(meetings(row).map((column) => [column, share(row, column)])))
  return (row, column) => rows[row]!.get(column) ?? 0
}

/** Distinct and ascending. */
function rawSketch(text: string): Uint32Array {
  const runs = rawText(text).runs.slice().sort()
  return runs.filter((hash, at) => at === 0 || hash !== runs[at - 1]).slice(0, SKETCH)
}

/** Of the hashes up to which both sketches are whole, the share of `a` that `b` has. */
function contained(a: Uint32Array, b: Uint32Array): number {
  const limit = Math.min(limitOf(a), limitOf(b))
  let [shared, counted, other] = [0, 0, 0]
  for (; counted < a.length && a[counted]! <= limit; counted++) {
    while (other < b.length && b[other]! < a[counted]!) other++
    if (b[other] === a[counted]) shared++
  }
  return counted === 0 ? 0 : shared / counted
}

const limitOf = (sketch: Uint32Array): number => (sketch.length < SKETCH ? 0xffffffff : sketch[SKETCH - 1]!)
