import { type RawText, rawShare, rawText } from './raw-text.ts'
import type { Shares } from './sheets.ts'
import type { Story } from './story.ts'

/** How much of each row is in each column, as shares from 0 to 1; null where row and column are one. */
export interface Matrix {
  /** Positions of the stories. */
  readonly order: readonly number[]
  /** The untouched texts. */
  readonly before: readonly (readonly (number | null)[])[]
  /** The bodies. */
  readonly after: readonly (readonly (number | null)[])[]
}

export function matrixOf(
  stories: readonly Story[],
  texts: readonly string[],
  order: readonly number[],
  shares: Shares,
): Matrix {
  const raw = new Map<number, RawText>(order.map((at) => [at, rawText(texts[at]!)]))
  const table = (share: (row: number, column: number) => number): (number | null)[][] =>
    order.map((row) => order.map((column) => (row === column ? null : share(row, column))))
  return {
    order: order.filter((at) => at < stories.length),
    before: table((row, column) => rawShare(raw.get(row)!, raw.get(column)!)),
    after: table((row, column) => shares(row, column).aInB),
  }
}
