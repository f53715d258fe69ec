import type { Line } from '../lines/line.ts'
import type { Claim } from '../reading.ts'
import { isCut } from './is-cut.ts'

/** A line of running text that nothing else claims. */
export function isParagraph(line: Line | undefined, claim: Claim | undefined): boolean {
  return line !== undefined && !claim && line.prose && !isCut(line)
}
