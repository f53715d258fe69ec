import type { NameKind, NamePolicy, NameRow } from '../../types.ts'
import { list, rowOf } from './row.ts'
import { withSlips } from './slips.ts'

/** What `~` at the end of a form stands for. */
const ENDINGS = ['y', 'yy', 'iy', 'yi', 'i', 'ii']

/**
 * Rows, one a line, below a line that tells their kind, policy and context words:
 *
 *   # person safe
 *   Given|Variant/Surname|Varian~/Q1/ap nyt=Given|Surname;bbc=Surname/exception|exception
 *   # place anchored Ukraine|Ukrainian
 *   Form|Variant/Q2/ap=Form/exception
 *
 * Columns at the end can be left out. `# person slips`: known by the full name alone, and found by a misspelled one too.
 */
// @__NO_SIDE_EFFECTS__
export function rowsOf(table: string): NameRow[] {
  return table
    .trim()
    .split(/^# /m)
    .slice(1)
    .flatMap((section) => {
      const [head = '', ...lines] = section.trim().split('\n')
      const [kind = '', policy = '', context = ''] = head.split(' ')
      return lines.map((line) => readRow(line.split('/'), kind as NameKind, policy, context))
    })
}

function readRow(columns: string[], kind: NameKind, policy: string, context: string): NameRow {
  const slips = policy === 'slips'
  const spread = (forms = '') =>
    list(forms)
      .flatMap(withEndings)
      .flatMap((form) => (slips ? withSlips(form) : form))
  const given = kind === 'person' ? spread(columns.shift()) : []
  const [forms, id = '', styles, exceptions] = columns
  return rowOf(kind, id, given, spread(forms), slips ? 'never' : (policy as NamePolicy), {
    ...(styles && { styles: stylesOf(styles) }),
    ...(exceptions && { exceptions: list(exceptions) }),
    ...(context && { context: list(context) }),
  })
}

const withEndings = (form: string): string[] =>
  form.endsWith('~') ? ENDINGS.map((ending) => form.slice(0, -1) + ending) : [form]

const stylesOf = (columns: string): Record<string, string> =>
  Object.fromEntries(
    columns.split(';').flatMap((column) => {
      const [houses = '', form = ''] = column.split('=')
      return houses.split(' ').map((house) => [house, form])
    }),
  )
