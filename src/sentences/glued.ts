import { isSpace } from '../text/span.ts'
import type { Candidate } from './candidate.ts'
import { isLowerCase, isOneOf, isUpperCase } from './characters.ts'

const longestToken = 60
/** A word behind that begins with a capital and is no address. */
const plainBehind = /^["“‘]?.[a-z]*(?![a-z@/=_%]|\.\w)/

/** A lost space: "the deal.The minister left". */
export function isGlued({ text, mark, stop, end }: Candidate): boolean {
  if (stop - mark !== 1 || !(isUpperCase(text.charCodeAt(end)) || isUpperCase(text.charCodeAt(end + 1)))) return false
  return isPlainBefore(text, mark) && plainBehind.test(text.slice(end, end + longestToken))
}

/** A word in small letters before, with no "@", "/" or inner full stop: those make an address. */
function isPlainBefore(text: string, mark: number): boolean {
  if (!isLowerCase(text.charCodeAt(mark - 1)) || !isLowerCase(text.charCodeAt(mark - 2))) return false
  for (let at = mark - 1; at > mark - longestToken; at--) {
    const code = text.charCodeAt(at)
    if (isSpace(code) || isOneOf(code, '"“(')) return true
    if (isOneOf(code, '@/=_%.:')) return false
  }
  return true
}
