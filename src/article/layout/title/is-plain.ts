import type { Place } from './survey-title.ts'

/** A line without a mark, where the form of the text alone must tell. */
export const isPlain = ({ text, page }: Place, at: number): boolean => !page && text.lines[at]!.level === 0
