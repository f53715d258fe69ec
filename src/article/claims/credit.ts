import { endMark } from '../forms/credit/end-mark.ts'
import { release } from '../forms/credit/release.ts'
import type { Claim, LaidOut } from '../reading.ts'
import { creditAt } from './credit-at.ts'

/** Sign-offs, contributors, corrections, where the text was taken from, and what a press release has around its text. */
export function credit(reading: LaidOut): Claim[] {
  const { lines, layout, noise } = reading
  const claims: Claim[] = []
  for (let at = layout.from; at < layout.to; at++)
    if (!noise[at] && lines[at]!.text !== '') claims.push(...creditAt(reading, at))
  return [...claims, ...notesOf(reading)]
}

/** Behind its end mark a press release has its notes: few words against those before. Whom to call begins them as well. */
function notesOf({ lines, layout, noise }: LaidOut): Claim[] {
  const proseWords = (at: number) => (!noise[at] && lines[at]!.prose ? lines[at]!.words : 0)
  let after = 0
  for (let at = layout.from; at < layout.to; at++) after += proseWords(at)
  let before = 0
  for (let at = layout.from; at < layout.to; at++) {
    const { text } = lines[at]!
    before += proseWords(at)
    after -= proseWords(at)
    // In Markdown a bare ### is an empty heading: few words behind an end mark are not part of the text.
    if ((endMark.test(text) && after < before / 2) || (at > layout.last && release.test(text)))
      return lines.slice(at, layout.to).map((_, i) => ({ at: at + i, kind: 'credit' }))
  }
  return []
}
