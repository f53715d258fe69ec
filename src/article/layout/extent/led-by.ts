import type { Line } from '../../lines/line.ts'
import type { Claims } from '../../reading.ts'
import { announces } from './announces.ts'

/** So few short lines may be what a colon announces; more are the page's. */
const mostShort = 12
const minShort = 2

/** How many lines from `at` on are announced by the sentence before them, which ends in a colon; 0 where it announces none. */
export function ledBy(lines: readonly Line[], claims: Claims, at: number): number {
  const lead = lines[at]
  if (!lead || claims[at] || !announces(lead)) return 0
  const isOwn = (i: number) => {
    const line = lines[i]
    return line !== undefined && !claims[i] && !line.wordless && line.linked === 0 && line.level === 0
  }
  const run = (is: (line: Line) => boolean) => {
    let to = at + 1
    while (isOwn(to) && is(lines[to]!)) to++
    return to - at - 1
  }
  if (lines[at + 1]?.item) return run(({ item }) => item)
  const count = run(({ prose, item, words }) => !prose && !item && words > 1)
  const next = at + 1 + count
  return count >= minShort && count <= mostShort && !(isOwn(next) && !lines[next]!.prose) ? count : 0
}
