import { takenBy } from '../../src/lexicon/names/generate/taken.mjs'
import { formOf } from '../../src/names/form.ts'
import { keysOf } from '../../src/names/word.ts'
import type { NameRow } from '../../src/types/names.ts'

/** Shortest variant that may be rewritten wherever it stands. */
const SHORTEST = 4

/** Other people, one slip from a newsmaker: no row may have their names as a form. */
const OTHER_PEOPLE = new Set(
  'michael bennett,kevin mccarty,mark levine,steven miller,stephen miller,robert muller,robert hansen,kelly ward,scott peterson,john roberts,kim fox,jim bakker,anthony fox,brian fisher,bryan fisher,theresa sullivan,sarah carter,ann patterson,tracey martin,jill kelly,kevin orr,john stewart,alan west,michael wolf,jerry browne'.split(
    ',',
  ),
)

const nameOf = (row: NameRow): string => `${row.given?.[0] ?? ''} ${row.forms[0]}`.trim()
const keyOf = (form: string): string => keysOf(form).join(' ')
const bareKeyOf = (form: string): string => formOf(form).keys.join(' ')

/** One line for each fault of the rows. */
export function lint(rows: readonly NameRow[]): string[] {
  return [...rows.flatMap(lintRow), ...lintIds(rows), ...lintForms(rows), ...lintFullNames(rows)]
}

function lintRow(row: NameRow): string[] {
  const faults: string[] = []
  if (!/^(?:Q[1-9]\d*|[a-z][a-z-]*[a-z])$/.test(row.id)) faults.push('id is no QID and no slug')
  if (row.kind === 'person' && row.policy !== 'safe' && !row.given?.length)
    faults.push('can never match: no given name')
  for (const list of [row.given ?? [], row.forms]) {
    const keys = list.map((form) => keyOf(form) + (/['’]/.test(form) ? "'" : ''))
    for (const [at, key] of keys.entries()) if (keys.indexOf(key) < at) faults.push(`${list[at]} repeats a form`)
  }
  for (const phrase of row.exceptions ?? [])
    if (!row.forms.some((form) => ` ${keyOf(phrase)} `.includes(` ${bareKeyOf(form)} `)))
      faults.push(`exception ${phrase} has no form in it`)
  if (row.policy === 'anchored' && row.kind !== 'person' && !row.context?.length)
    faults.push('anchored without context')
  if (row.policy === 'safe') faults.push(...row.forms.slice(1).flatMap((form) => lintVariant(row, form)))
  return faults.map((fault) => `${row.id}: ${fault}`)
}

function lintVariant(row: NameRow, form: string): string[] {
  const key = bareKeyOf(form)
  const faults: string[] = []
  if (key.length < SHORTEST) faults.push(`${form} is too short to be safe`)
  const taken = takenBy(key, row.kind)
  if (taken !== undefined && !row.exceptions?.length) faults.push(`${form} is taken (${taken})`)
  return faults
}

function lintIds(rows: readonly NameRow[]): string[] {
  const seen = new Map<string, string>()
  return rows.flatMap((row) => {
    const name = `${row.kind} ${keyOf(nameOf(row))}`
    const faults = [seen.get(row.id), seen.get(name)]
      .filter((other) => other !== undefined)
      .map((other) => `${row.id}: the same as ${other}`)
    seen.set(row.id, row.id).set(name, row.id)
    return faults
  })
}

/** A form that stands for two names must be spelled the same in both, or be anchored in both. */
function lintForms(rows: readonly NameRow[]): string[] {
  const owners = new Map<string, NameRow[]>()
  for (const row of rows)
    for (const key of new Set(row.forms.map(bareKeyOf))) owners.set(key, [...(owners.get(key) ?? []), row])
  return rows.flatMap((row) =>
    row.policy !== 'safe'
      ? []
      : row.forms.flatMap((form) =>
          (owners.get(bareKeyOf(form)) ?? [])
            .filter((other) => other !== row && bareKeyOf(other.forms[0] ?? '') !== bareKeyOf(row.forms[0] ?? ''))
            .map((other) => `${row.id}: ${form} is a form of ${other.id}`),
        ),
  )
}

function lintFullNames(rows: readonly NameRow[]): string[] {
  const owners = new Map<string, string>()
  return rows.flatMap((row) => {
    const names = new Set((row.given ?? []).flatMap((given) => row.forms.map((form) => keyOf(`${given} ${form}`))))
    const faults = [...names]
      .filter((name) => owners.has(name) || OTHER_PEOPLE.has(name))
      .map((name) => `${row.id}: ${name} is ${owners.get(name) ?? 'somebody else'}`)
    for (const name of names) owners.set(name, row.id)
    return faults
  })
}
