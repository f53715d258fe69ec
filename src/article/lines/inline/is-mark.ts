import { isSpace } from '../../../text/span.ts'

/**
 * Emphasis, code and strike-through marks touch a word on one side and none on the other:
 * `*word` and `word**,` are marks; `2 * 3`, `snake_case` and `5*5` are not.
 */
export function isMark(source: string, at: number, run: number, start: number, end: number, code: number): boolean {
  if (run > 3 || (code === 0x7e && run !== 2)) return false
  const before = at > start ? source.charCodeAt(at - 1) : 0x20
  const after = at + run < end ? source.charCodeAt(at + run) : 0x20
  const wordBefore = isWord(before)
  const wordAfter = isWord(after)
  if (isSpace(before) && isSpace(after)) return start === at || at + run === end
  if (wordBefore && wordAfter) return run >= 2 && code === 0x2a
  return true
}

function isWord(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0xc0 && code < 0x2000)
  )
}
