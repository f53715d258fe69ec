import { describe, mustBe, requireArray } from '../text/argument.ts'
import type { NameRow } from '../types.ts'
import { allSpellings } from './dated.ts'
import { KINDS } from './values.ts'
import { keysOf } from './word.ts'

const POLICIES: readonly unknown[] = ['safe', 'anchored', 'never']

/** Throws one clear `TypeError` for the first row that can't be compiled. */
export function requireRows(rows: unknown): asserts rows is readonly NameRow[] {
  requireArray<NameRow>(rows, 'rows')
  const ids = new Set<string>()
  rows.forEach((row, index) => {
    requireRow(row, `rows[${index}]`)
    if (ids.has(row.id)) throw new TypeError(`rows[${index}].id ${row.id} is used twice`)
    ids.add(row.id)
  })
}

function requireRow(row: NameRow, name: string): void {
  if (typeof row !== 'object' || row === null) throw mustBe(name, 'an object', describe(row))
  if (typeof row.id !== 'string' || row.id === '') throw new TypeError(`${name}.id must be a string that is not empty`)
  if (!KINDS.includes(row.kind)) throw new TypeError(`${name}.kind must be one of ${KINDS.join(', ')}`)
  if (!POLICIES.includes(row.policy)) throw new TypeError(`${name}.policy must be one of ${POLICIES.join(', ')}`)
  requireForms(row.forms, `${name}.forms`)
  if (row.forms.length === 0) throw new TypeError(`${name}.forms must hold the default spelling`)
  requireForms(row.given ?? [], `${name}.given`)
  if (row.given !== undefined && row.kind !== 'person') throw new TypeError(`${name}.given is for persons only`)
  requireForms(row.exceptions ?? [], `${name}.exceptions`)
  requireForms(Object.values(row.styles ?? {}).flatMap(allSpellings), `${name}.styles`)
}

function requireForms(forms: unknown, name: string): void {
  requireArray(forms, name)
  for (const form of forms)
    if (typeof form !== 'string' || !isLatin(form))
      throw new TypeError(
        `${name} must hold names in Latin letters, got ${typeof form === 'string' ? form : describe(form)}`,
      )
}

/** True where every word has Latin letters; most spellings show it at a glance. */
function isLatin(form: string): boolean {
  if (/^[a-z]+$/i.test(form)) return true
  const keys = keysOf(form)
  return keys.length > 0 && !keys.includes('')
}
