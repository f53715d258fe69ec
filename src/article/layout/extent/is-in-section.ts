import type { Line } from '../../lines/line.ts'
import { lineOver } from './line-over.ts'

/** A paragraph under a heading that leads nowhere: a section of the story, and no teaser. */
export const isInSection = (lines: readonly Line[], at: number): boolean =>
  lineOver(lines, at, ({ level }) => level > 0)?.linked === 0
