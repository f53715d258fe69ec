import type { Claim, LaidOut } from '../reading.ts'
import { creditAt } from './credit-at.ts'

/** "(AFP)"   "– (Reuters)" */
const bracketed = /^\S{0,12} ?\([^()]*\)$/

/** Behind the text what looks like a picture's credit signs the copy. */
export function signature(reading: LaidOut): Claim[] {
  const { lines, captions, layout } = reading
  const signs = [...lines.keys()].filter((at) => captions[at] && at > layout.last && bracketed.test(lines[at]!.text))
  return signs.flatMap((at) => creditAt(reading, at))
}
