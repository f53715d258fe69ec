import { isRemoved } from '../claims/is-removed.ts'
import type { Line } from '../lines/line.ts'
import { sameKey } from '../lines/shape/same-key.ts'
import type { Claim } from '../reading.ts'
import type { Second } from './second.ts'

/** Shorter lines repeat for good reasons. */
const minWords = 8
/** Lines that begin alike are compared whole. */
const keyLength = 48
/** A paragraph printed twice stands close to its first printing (a pull quote, a caption, a teaser). */
const reach = 4

/** Lines that say again, word for word, what stood shortly before. Distance counts only lines that stay. */
export const repeats: Second = ({ lines }, claims) => {
  const seen = new Map<string, { kept: number; line: Line }>()
  let kept = 0
  const next = claims.map((claim, at): Claim | null => {
    if (isRemoved(claim)) return claim
    kept++
    const line = lines[at]!
    // "— Jo Roe (@joroe) May 3, 2025" signs each of several posts.
    if (claim !== null || line.words < minWords || /^[—–]/.test(line.text)) return claim
    const key = sameKey(line.text.slice(0, keyLength))
    const before = seen.get(key)
    if (!before || kept - before.kept > reach || before.line.key !== line.key) {
      seen.set(key, { kept, line })
      return claim
    }
    kept--
    return { at, kind: 'boilerplate', reason: 'repeat', rule: 'repeat/near' }
  })
  return { claims: next }
}
