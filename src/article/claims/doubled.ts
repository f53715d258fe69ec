import type { Line } from '../lines/line.ts'
import type { Claim, LaidOut } from '../reading.ts'
import { claimAt } from './claim-at.ts'

/** So many different lines say themselves twice: one alone may be a chant or a refrain. */
const minLines = 2
/** Shorter words are said twice for good reasons: "No, no" */
const minWords = 4

/** "Mill owner fined Mill owner fined": links to other stories, the words of whose pictures are their headlines again. */
export function doubled({ lines, layout, noise }: LaidOut): Claim[] {
  const places: number[] = []
  for (const [at, line] of lines.entries()) if (!noise[at] && at !== layout.title && isTwice(line)) places.push(at)
  return new Set(places.map((at) => lines[at]!.key)).size < minLines ? [] : places.map((at) => claimAt(at, link))
}

const link = { kind: 'boilerplate', reason: 'related', rule: 'related/doubled' } as const

/** Its first half and its second are the same; a chant has its marks, a refrain goes on in small letters. */
function isTwice({ text, words }: Line): boolean {
  if (words < minWords * 2) return false
  const said = text.replace(number, '')
  if (/[.!]["”’]? /.test(said)) return false
  const half = (said.length - 1) / 2
  return said.charAt(half) === ' ' && said.endsWith(said.slice(0, half)) && /^\P{Ll}/u.test(said)
}

/** "1. " */
const number = /^\d{1,2}[.)] /
