import { agencyOf } from '../forms/agency/agency-of.ts'
import type { OwnAgencies } from '../forms/agency/own-agencies.ts'
import { readByline } from '../forms/byline.ts'
import { addressIn } from '../forms/credit/address-in.ts'
import { release } from '../forms/credit/release.ts'
import type { Line } from '../lines/line.ts'
import type { Claim, LaidOut } from '../reading.ts'

/** A sign-off stands within this many lines of the article's last paragraph. */
const reach = 6

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
