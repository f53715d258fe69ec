import type { Line } from '../lines/line.ts'
import { agencyOf, type OwnAgencies } from '../parsers/agency.ts'
import { readByline } from '../parsers/byline.ts'
import { addressIn, endMark, release } from '../parsers/credit.ts'
import type { Claim, LaidOut } from '../reading.ts'

/** A sign-off stands within this many lines of the article's last paragraph. */
const reach = 6

/** Sign-offs, contributors, corrections, where the text was taken from, and what a press release has around its text. */
export function credit(reading: LaidOut): Claim[] {
  const { lines, layout, noise } = reading
  const claims: Claim[] = []
  for (let at = layout.from; at < layout.to; at++)
    if (!noise[at] && lines[at]!.text !== '') claims.push(...creditAt(reading, at))
  return [...claims, ...notesOf(reading)]
}

/** The claim on a line that credits somebody, and on the address under a line that says where the text was taken from. */
export function creditAt(reading: LaidOut, at: number): Claim[] {
  const { lines, find, layout, how } = reading
  const { text } = lines[at]!
  const signs = (at > layout.last && at <= layout.last + reach) || (at < layout.lead && isLabelled(text, how.agencies))
  const found = signs ? find.signOff(at) : find.credit(at)
  if (!found) return []
  const { kind, agencies } = found
  const claim: Claim = { at, kind, says: { agencies, reporters: reportersIn(text, how.agencies) } }
  if (kind !== 'source') return [claim]
  const here = addressOf(reading, lines[at])
  if (here) return [{ ...claim, says: { url: here } }]
  const next = lines[at + 1]
  const url = next?.words === 1 ? addressOf(reading, next) : null
  return url ? [claim, { at: at + 1, kind, says: { url } }] : [claim]
}

const addressOf = ({ source }: LaidOut, line: Line | undefined): string | null =>
  line ? (addressIn(source.slice(line.start, line.end)) ?? addressIn(line.text)) : null

/** A story without a byline is by those who reported it. */
function reportersIn(text: string, own: OwnAgencies | undefined): readonly string[] {
  const names = /^\(?(?:reporting|reported) by ([^;)]{3,160})/i.exec(text)?.[1]
  return names ? (readByline(`By ${names.replace(/\.$/, '')}`, false, own)?.authors ?? []) : []
}

/** "Source: Xinhua", "Editor: Lin Mei" and "(Reuters)" stand above the text as well. */
function isLabelled(text: string, own: OwnAgencies | undefined): boolean {
  return (
    /^(?:source|agency|(?:web )?editor) ?:/i.test(text) ||
    release.test(text) ||
    agencyOf(text, own) !== null ||
    /^[A-Z]{2,8} ?[–—-]{1,2}$/.test(text)
  )
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
    // In Markdown a bare ### is an empty heading: few words behind an end mark are no part of the text.
    if ((endMark.test(text) && after < before / 2) || (at > layout.last && release.test(text)))
      return lines.slice(at + 1, layout.to).map((_, i) => ({ at: at + 1 + i, kind: 'credit' }))
  }
  return []
}
