import type { Line } from '../lines/line.ts'

/** "18:10" over what happened then. */
export const isStamp = (lines: readonly Line[], at: number): boolean =>
  lines[at]!.words <= 3 && lines[at + 1]?.prose === true && stamp.test(lines[at]!.text)

const stamp = /^(?:at )?\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?:?$/i
