import { agencies } from '../../lexicon/agencies.ts'
import { lazy } from '../../text/lazy.ts'
import { trimCharacters } from '../../text/trim.ts'

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
export function agencyOf(text: string): string | null {
  return byForm().get(trimCharacters(text, ' .,;:()[]').replace(/^the /i, '')) ?? null
}

/** Every agency in a list of credits: "AFP and Reuters", "AP/dpa", "Reuters, with additional reporting". */
export function agenciesIn(text: string): string[] {
  const found: string[] = []
  for (const part of text.split(/[,;/|&+•·()]| [-–—] |\b(?:and|with|via|from)\b/)) {
    const name = agencyOf(part)
    if (name && !found.includes(name)) found.push(name)
  }
  return found
}
