import { agenciesIn } from '../agency/agencies-in.ts'
import { agencyOf } from '../agency/agency-of.ts'
import type { OwnAgencies } from '../agency/own-agencies.ts'

/** "AFP and Reuters", "jdr/AFP": at least one agency and nothing else but short initials or "agencies". */
export function onlyAgencies(text: string, own?: OwnAgencies): string[] {
  const parts = text
    .split(/[,;/|&()]| [-–—] |\b(?:and|with|via)\b/)
    .map((part) => part.trim())
    .filter(Boolean)
  return parts.every(
    (part) =>
      agencyOf(part, own) ||
      /^(?:\p{Ll}{2,4}|\p{Lu}{2,4}|\p{L}{3,8} \d{1,3})$/u.test(part) ||
      /^(?:agencies|wires?|staff|other agencies|news agencies)$/i.test(part),
  )
    ? agenciesIn(text, own)
    : []
}
