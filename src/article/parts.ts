import { creditInParagraph } from './forms/credit/credit-in-paragraph.ts'
import { readDatelineOf } from './layout/read-dateline-of.ts'
import type { Claim, LaidOut, Part } from './reading.ts'

/** A sign-off ends the last paragraph, or a line this close behind it. */
const reach = 3
/** A line of fewer words is a sign-off as a whole. */
const minWords = 5

/** The dateline that opens a paragraph and the sign-off that ends one. */
export function partsOf(reading: LaidOut, claims: readonly (Claim | null)[]): Part[] {
  return [...signOffOf(reading, claims), ...markerOf(reading, claims), ...datelineOf(reading, claims)]
}

function signOffOf({ lines, layout, how }: LaidOut, claims: readonly (Claim | null)[]): Part[] {
  if (layout.last < 0) return []
  for (let at = layout.last + reach; at >= layout.last; at--) {
    const line = lines[at]
    const found =
      line && claims[at] === null && line.words >= minWords ? creditInParagraph(line.text, how.agencies) : null
    if (line && found) {
      const { start } = line.sourceOf(found.at, line.text.length)
      return [{ at, kind: 'credit', start, end: line.end, says: { agencies: found.agencies } }]
    }
  }
  return []
}

/** "… [+2453 chars]": a news service cut the text here. */
function markerOf({ lines }: LaidOut, claims: readonly (Claim | null)[]): Part[] {
  const at = claims.findLastIndex((claim, i) => claim === null && lines[i]!.text !== '')
  const line = lines[at]
  const found = line && / ?\[\+\d{1,7} chars\]$/.exec(line.text)
  if (!found) return []
  const span = { start: line.sourceOf(found.index, line.text.length).start, end: line.end }
  return [{ ...span, at, kind: 'boilerplate', reason: 'prompt', rule: 'prompt/button', says: {} }]
}

function datelineOf(reading: LaidOut, claims: readonly (Claim | null)[]): Part[] {
  const at = reading.layout.dateline
  const line = reading.lines[at]
  const found = line && claims[at] === null ? readDatelineOf(reading, at) : null
  if (!line || !found) return []
  const { place, agency, date } = found
  const span = { start: line.start, end: line.sourceOf(0, found.length).end }
  const dateline = { ...span, place, date: date && { ...date, ...line.sourceOf(date.start, date.end) }, agency }
  return [{ ...span, at, kind: 'dateline', says: { dateline, agencies: agency ? [agency] : [] } }]
}
