import type { Line } from '../../lines/line.ts'
import type { Claims } from '../../reading.ts'
import { isInSection } from './is-in-section.ts'
import { isUnended } from './is-unended.ts'
import { lineOver } from './line-over.ts'
import { maxTeaser } from './max-teaser.ts'

/** "No heirs" is a crosshead, where it is no link. */
const minHeadline = 3

/** A short paragraph under a headline; a label or two may stand between. What a rule has claimed is no headline of it. */
export function isTeaser(lines: readonly Line[], at: number, claims?: Claims): boolean {
  if (lines[at]!.words > maxTeaser || isInSection(lines, at)) return false
  return lineOver(lines, at, (line, i) => isHeadline(line) && !claims?.[i] && !isUnended(line)) !== null
}

const isHeadline = ({ headline, words, linked }: Line): boolean => headline && (words >= minHeadline || linked > 0)
