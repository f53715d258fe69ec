import type { NameKind, NamePolicy, NameRow } from '../../types.ts'
import { list, rowOf } from './row.ts'
import { slipsOf } from './slips.ts'

/** What `~` in a form stands for. */
const ENDINGS = '{y,yy,iy,yi,i,ii}'

/**
 * Rows, one a line, below a line that tells their kind, policy and context words:
 *
 *   # person safe
 *   Given|Variant/Surname|Varian~/Q1/ap nyt=Given|Surname;bbc=Surname/exception|exception
 *   # place anchored Ukraine|Ukrainian
 *   Form|Variant/Q2/ap=Form/exception
 *
 * `Khark{i,o}v` is short for `Kharkiv|Kharkov`. Columns at the end can be left out.
 *
 * `# person slips`: known by the full name alone, and found by a misspelled one too. There the lines are
 * `Given|Variant/Surname|Variant,Surname of another`.
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
      return policy === 'slips'
        ? misspelledRows(lines)
        : lines.map((line) => readRow(line.split('/'), kind as NameKind, policy as NamePolicy, context))
    })
}

function misspelledRows(lines: readonly string[]): NameRow[] {
  const slips = slipsOf(lines.join('|').split(/[|/,]/))
  const spread = (forms: string) => list(forms).flatMap((form) => slips.get(form) ?? [])
  return lines.flatMap((line) => {
    const [given = '', surnames = ''] = line.split('/')
    return surnames.split(',').map((forms) => rowOf('person', '', spread(given), spread(forms), 'never'))
  })
}

function readRow(columns: string[], kind: NameKind, policy: NamePolicy, context: string): NameRow {
  const spread = (forms = '') => list(forms).flatMap(expanded)
  const given = kind === 'person' ? spread(columns.shift()) : []
  const [forms, id = '', styles, exceptions] = columns
  return rowOf(kind, id, given, spread(forms), policy, {
    ...(styles && { styles: stylesOf(styles) }),
    ...(exceptions && { exceptions: list(exceptions) }),
    ...(context && { context: list(context) }),
  })
}

/** At most one `{…}` in a form. */
const expanded = (form: string): string[] => {
  const [head = '', middles = '', tail = ''] = form.replace('~', ENDINGS).split(/[{}]/)
  return middles.split(',').map((middle) => head + middle + tail)
}

const stylesOf = (columns: string): Record<string, string> =>
  Object.fromEntries(
    columns.split(';').flatMap((column) => {
      const [houses = '', form = ''] = column.split('=')
      return houses.split(' ').map((house) => [house, form])
    }),
  )
