import type { Line } from '../lines/line.ts'

/** The next line with words in the direction of `step`: a picture or an empty item may stand between. */
export function nextWorded(lines: readonly Line[], at: number, step: 1 | -1): number {
  let next = at + step
  while (lines[next]?.wordless) next += step
  return next
}
