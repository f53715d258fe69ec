import type { Claim, LaidOut } from '../reading.ts'
import { creditAt } from './credit-at.ts'

/** "(AFP)"   "– (Reuters)" */
const bracketed = /^\S{0,12} ?\([^()]*\)$/

/** Behind the text what looks like a picture's credit signs the copy. */
export function signature(reading: LaidOut): Claim[] {
  const { lines, captions, layout } = reading
  const claims: Claim[] = []
  for (let at = layout.last + 1; at < lines.length; at++)
    if (captions[at] && bracketed.test(lines[at]!.text)) claims.push(...creditAt(reading, at))
  return claims
}
