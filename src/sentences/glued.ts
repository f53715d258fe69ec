import { isSpace } from '../text/span.ts'
import type { Candidate } from './candidate.ts'
import { isLetter, isLowerCase, isOpener, isUpperCase } from './characters.ts'

const longestToken = 60

/**
 * A lost space: "the deal.The minister left". The word before is in small letters, the one behind capitalised, and
 * neither is part of an address.
 */
export function isGlued(c: Candidate): boolean {
  const { text, mark, stop } = c
  if (stop - mark !== 1 || text.charCodeAt(mark) > 0x3f) return false
  const first = isOpener(text.charCodeAt(c.end)) ? c.end + 1 : c.end
  return (
    isUpperCase(text.charCodeAt(first)) &&
    (isSpace(text.charCodeAt(first + 1)) || isLowerCase(text.charCodeAt(first + 1))) &&
    isLowerCase(text.charCodeAt(mark - 1)) &&
    isLowerCase(text.charCodeAt(mark - 2)) &&
    isPlain(text, mark, -1) &&
    isPlain(text, first, 1)
  )
}

/** Letters, apostrophes and hyphens up to the white space, then a little punctuation; no "@", "/" or inner full stop. */
function isPlain(text: string, from: number, step: 1 | -1): boolean {
  let at = step < 0 ? from - 1 : from
  for (let length = 0; length < longestToken; length++, at += step) {
    const code = text.charCodeAt(at)
    if (Number.isNaN(code) || isSpace(code)) return true
    if (!isLetter(code)) return !isAddressMark(text, at, step)
  }
  return false
}

/** "@", "/", "=", or a full stop with a letter on its far side. */
function isAddressMark(text: string, at: number, step: 1 | -1): boolean {
  const code = text.charCodeAt(at)
  if (code === 0x2e) return isLetter(text.charCodeAt(at + step))
  return code === 0x40 || code === 0x2f || code === 0x3d || code === 0x5f || code === 0x25
}
