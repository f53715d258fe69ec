import { agencyOf } from '../forms/agency/agency-of.ts'
import { release } from '../forms/credit/release.ts'
import type { Claim, Reading } from '../reading.ts'

/** So many of the text's first lines may still be captions. */
const reachOn = 4
const maxWords = 50
/** "A porch in May. (Jo Roe for The Gazette)" */
const credited = /[.!?]["”’]? \((\p{Lu}[\p{L}\d.'’&/:-]*(?:,? (?:\p{Lu}[\p{L}\d.'’&/:-]*|for|the|via|of|and))+)\)$/u

/** What stands over the text and has nothing to do with title, names and dates. */
export function readAbove(
  { lines, how }: Reading,
  isOpen: (at: number) => boolean,
  top: number,
  first: number,
): Claim[] {
  const claims: Claim[] = []
  for (let at = top; at < Math.min(lines.length, first + reachOn); at++) {
    const { text, words, item, quote } = lines[at]!
    if (!isOpen(at) || words > maxWords) continue
    const owner = credited.exec(text)?.[1]
    if (owner && !agencyOf(owner, how.agencies) && !item && !quote && /[:/]| (?:for|via) /.test(owner))
      claims.push({ at, kind: 'caption' })
    else if (at < first && (release.test(text) || /^news provided by$/i.test(lines[at - 1]?.text ?? '')))
      claims.push({ at, kind: 'credit' })
  }
  return claims
}
