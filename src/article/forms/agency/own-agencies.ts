import type { AgencyForms } from '../../../types/article.ts'
import { bareForm } from './bare-form.ts'

/** Agencies of the caller's own: the name by each form in small letters. */
export type OwnAgencies = ReadonlyMap<string, string>

/** Undefined where there are none, so that most texts pay nothing. */
export function ownAgencies(rows: readonly AgencyForms[] | undefined): OwnAgencies | undefined {
  if (!rows?.length) return undefined
  return new Map(
    rows.flatMap(({ name, forms }) => [name, ...forms].map((form) => [bareForm(form).toLowerCase(), name])),
  )
}
