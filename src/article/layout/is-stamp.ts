import type { Line } from '../lines/line.ts'

/** "18:10" over what happened then, or over its headline; and that headline. */
export const isStamp = (lines: readonly Line[], at: number): boolean =>
  opens(lines, at) || (at > 0 && isHead(lines, at) && opens(lines, at - 1))

/** "18:10 Jo Roe" */
const opens = (lines: readonly Line[], at: number): boolean =>
  lines[at]!.words <= maxWords && stamp.test(lines[at]!.text) && (isProse(lines[at + 1]) || isHead(lines, at + 1))

const isHead = (lines: readonly Line[], at: number): boolean =>
  lines[at]?.headline === true && lines[at]!.linked === 0 && isProse(lines[at + 1])

const isProse = (line: Line | undefined): boolean => line?.prose === true

const maxWords = 5
const stamp =
  /^(?:[Aa]t )?\d{1,2}[:.]\d\d ?(?:[apAP]\.?[mM]\.?)?(?: [A-Z]{2,4})?(?::|(?: \p{Lu}[\p{L}.'’-]*\p{Ll}){2,3})?$/u
