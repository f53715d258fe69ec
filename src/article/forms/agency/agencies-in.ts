import { agencyOf } from './agency-of.ts'
import type { OwnAgencies } from './own-agencies.ts'

/** Every agency in a list of credits: "AFP and Reuters", "AP/dpa", "Reuters, with additional reporting". */
export function agenciesIn(text: string, own?: OwnAgencies): string[] {
  const found: string[] = []
  for (const part of text.split(/[,;/|&+•·()]| [-–—] |\b(?:and|with|via|from)\b/)) {
    const name = agencyOf(part, own)
    if (name && !found.includes(name)) found.push(name)
  }
  return found
}
