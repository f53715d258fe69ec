import { agencies } from '../../lexicon/agencies.ts'
import { lazy } from '../../text/lazy.ts'
import { trimCharacters } from '../../text/trim.ts'
import type { AgencyForms } from '../../types/article.ts'

/** Agencies of the caller's own: the name by each form in small letters. */
export type OwnAgencies = ReadonlyMap<string, string>

/** Undefined where there are none, so that most texts pay nothing. */
export function ownAgencies(rows: readonly AgencyForms[] | undefined): OwnAgencies | undefined {
  if (!rows?.length) return undefined
  return new Map(
    rows.flatMap(({ name, forms }) => [name, ...forms].map((form) => [bareForm(form).toLowerCase(), name])),
  )
}

const bareForm = (text: string): string => trimCharacters(text, ' .,;:()[]').replace(/^the /i, '')

const byForm = /* @__PURE__ */ lazy(() => {
  const map = new Map<string, string>()
  for (const row of agencies) {
    const [name = '', ...forms] = row.split('|')
    for (const form of [name, ...forms]) map.set(form, name)
    // In capitals a byline prints the longer forms only: "ASSOCIATED PRESS".
    for (const form of forms) if (form.length > 4) map.set(form.toUpperCase(), name)
    if (name.length > 4) map.set(name.toUpperCase(), name)
  }
  return map
})

/** The short name of the agency that the whole string names ("the Associated Press", "AFP"), else null. */
export function agencyOf(text: string, own?: OwnAgencies): string | null {
  const form = bareForm(text)
  return own?.get(form.toLowerCase()) ?? byForm().get(form) ?? null
}

/** Every agency in a list of credits: "AFP and Reuters", "AP/dpa", "Reuters, with additional reporting". */
export function agenciesIn(text: string, own?: OwnAgencies): string[] {
  const found: string[] = []
  for (const part of text.split(/[,;/|&+•·()]| [-–—] |\b(?:and|with|via|from)\b/)) {
    const name = agencyOf(part, own)
    if (name && !found.includes(name)) found.push(name)
  }
  return found
}
