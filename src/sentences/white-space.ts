import { isSpace } from '../text/span.ts'

/** The next visible character from `at` on, or the end of the text. */
export function skipSpace(text: string, at: number): number {
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at
}

/** The end of what stands before the white space at `at`, no farther back than `start`. */
export function pastSpaceBefore(text: string, start: number, at: number): number {
  while (at > start && isSpace(text.charCodeAt(at - 1))) at--
  return at
}
