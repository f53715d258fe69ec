import type { Place } from './survey-title.ts'

/** More blank lines than usual stand before it, as before a heading; a button or section of one word may stand so too. */
export const isApart = ({ text, usualGap }: Place, at: number): boolean =>
  text.lines[at]!.gap > usualGap && text.lines[at]!.words > 1
