import { agencies } from '../../../lexicon/agencies.ts'
import { lazy } from '../../../text/lazy.ts'
import { bareForm } from './bare-form.ts'
import type { OwnAgencies } from './own-agencies.ts'

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
