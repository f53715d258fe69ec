import type { Line } from '../../lines/line.ts'

/** Longer lines are compared with none. */
const maxWords = 32

/** The key of a line that is short enough to be a title. */
export const shortKey = (line: Line | undefined): string => (!line || line.words > maxWords ? '' : line.key)
