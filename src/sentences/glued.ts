import type { Candidate } from './candidate.ts'
import { isUpperCase } from './characters.ts'

const longestToken = 60
/** A word in small letters before, with no "@", "/" or inner full stop: those make an address. */
const plainBefore = /(?:^|[\s"“(])[^\s@/=_%.:]*[a-z]{2}$/
/** A word behind that begins with a capital and is no address either. */
const plainBehind = /^["“‘]?.[a-z]*(?![a-z@/=_%]|\.\w)/

/** A lost space: "the deal.The minister left". */
export function isGlued(c: Candidate): boolean {
  const { text, mark, stop, end } = c
  if (stop - mark !== 1 || !(isUpperCase(text.charCodeAt(end)) || isUpperCase(text.charCodeAt(end + 1)))) return false
  return (
    plainBefore.test(text.slice(Math.max(0, mark - longestToken), mark)) &&
    plainBehind.test(text.slice(end, end + longestToken))
  )
}
