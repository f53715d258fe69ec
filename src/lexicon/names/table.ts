import type { NameKind, NamePolicy, NameRow } from '../../types/names.ts'
import { withGivenForms } from './given-names.ts'
import { slipsOf } from './slips.ts'

type Writable<Row> = { -readonly [Key in keyof Row]: Row[Key] }

/**
 * Rows in the short form that generate-names.mjs writes, one a line, below a line that tells their kind, policy and
 * context words:
 *
 *   #person safe
 *   Given|Variant/Surname|Variant/id/houses=Given|Surname;houses=Surname/exception|exception/native
 *   #place anchored Ukraine|Ukrainian
 *   Form|Variant/id/houses=Form/exception
 *   #person slips
 *   Given|Variant/Surname|Variant,Surname of another
 *
 * In a variant a digit at the end stands for that many last letters of the first spelling, and one at the start for how
 * many before those are replaced: `Kharkiv|1o1` is Kharkiv and Kharkov. Without the latter all before is. Columns at the end can be left out; an id that is left out is the slug of the default spelling.
 */
// @__NO_SIDE_EFFECTS__
export function rowsOf(table: string): NameRow[] {
  const rows: NameRow[] = []
  for (const section of table.split(/^#/m)) {
    const [head = '', ...lines] = section.split('\n')
    const [kind = '', policy = '', ...context] = head.split(' ')
    const words = list(context.join(' '))
    if (policy === 'slips') rows.push(...misspelledRows(lines.filter(Boolean)))
    else
      for (const line of lines)
        if (line) rows.push(readRow(line.split('/'), kind as NameKind, policy as NamePolicy, words))
  }
  return rows
}

function readRow(columns: string[], kind: NameKind, policy: NamePolicy, context: readonly string[]): NameRow {
  const given = kind === 'person' ? spellings(columns.shift()) : []
  const [names, id, styles, exceptions, native] = columns
  const forms = spellings(names)
  const row: Writable<NameRow> = { id: id || slug(given[0], forms[0]), kind, forms, policy }
  if (native) row.native = native
  if (given.length > 0) row.given = withGivenForms(given)
  if (styles) row.styles = stylesOf(styles)
  if (exceptions) row.exceptions = list(exceptions)
  if (context.length > 0) row.context = context
  return row
}

function misspelledRows(lines: readonly string[]): NameRow[] {
  const slips = slipsOf(lines.join('|').split(/[|/,]/))
  const spread = (forms: string) => [...new Set(list(forms).flatMap((form) => slips.get(form) ?? []))]
  return lines.flatMap((line) => {
    const [names = '', surnames = ''] = line.split('/')
    const given = withGivenForms(spread(names))
    return surnames.split(',').map((column) => {
      const forms = spread(column)
      return { id: slug(given[0], forms[0]), kind: 'person' as const, given, forms, policy: 'never' as const }
    })
  })
}

const list = (column: string): string[] => (column === '' ? [] : column.split('|'))

function spellings(column = ''): string[] {
  const [first = '', ...others] = column.split('|')
  return first === '' ? [] : [first, ...others.map((form) => spelledOut(form, first))]
}

function spelledOut(form: string, first: string): string {
  const [, cut, letters = '', kept] = CODED.exec(form) ?? []
  const end = first.length - Number(kept)
  return first.slice(0, cut ? end - Number(cut) : 0) + letters + first.slice(end)
}

const CODED = /^(\d?)(.*?)(\d?)$/

/** The id of a row that states none: its default spelling in plain letters, "sergei-shoigu". */
function slug(given: string | undefined, form = ''): string {
  const name = (given ? `${given} ${form}` : form).toLowerCase()
  const plain = PLAIN.test(name) ? name : name.normalize('NFD').replace(/[^a-z -]/g, '')
  return plain.replaceAll(' ', '-')
}

const PLAIN = /^[a-z -]+$/

const stylesOf = (columns: string): Record<string, string> =>
  Object.fromEntries(
    columns.split(';').flatMap((column) => {
      const [houses = '', form = ''] = column.split('=')
      return houses.split(' ').map((house) => [house, form])
    }),
  )
