import { isSpace } from '../text/span.ts'
import { type Candidate, wordAt } from './candidate.ts'
import { isDigit, isLowerCase, isOneOf, isUpperCase } from './characters.ts'
import { longestMarker, longestToken } from './constants.ts'
import { functionStarters } from './words.ts'

/** A word behind that begins with a capital and is no address. */
const plainBehind = /^["“‘]?.[a-z]*(?![a-z@/=_%]|\.\w)/

/** A lost space: "the deal.The minister left", "lost 5-4.But it". */
export function isGlued({ text, start, mark, stop, end }: Candidate): boolean {
  if (stop - mark !== 1 || !(isUpperCase(text.charCodeAt(end)) || isUpperCase(text.charCodeAt(end + 1)))) return false
  const isWord = isLowerCase(text.charCodeAt(mark - 1)) && isLowerCase(text.charCodeAt(mark - 2))
  const isNumber = isDigit(text.charCodeAt(mark - 1)) && mark - start > longestMarker
  if (!isWord && !(isNumber && functionStarters().has(wordAt(text, end)))) return false
  return isPlainBefore(text, mark) && plainBehind.test(text.slice(end, end + longestToken))
}

/** No "@", "/" or inner full stop in the word before: those make an address. */
function isPlainBefore(text: string, mark: number): boolean {
  for (let at = mark - 1; at > mark - longestToken; at--) {
    const code = text.charCodeAt(at)
    if (isSpace(code) || isOneOf(code, '"“(')) return true
    if (isOneOf(code, '@/=_%.:')) return false
  }
  return true
}
