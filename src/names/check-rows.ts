import { requireArray } from '../text/argument.ts'
import { failure, wrongType, wrongValue } from '../text/failure.ts'
import { lazy } from '../text/lazy.ts'
import { each, type OptionsOf, oneOf, optionsIn, string, valuesOf } from '../text/options.ts'
import { type NameRow, nameKinds, namePolicies, nameStyles } from '../types/names.ts'
import { allSpellings } from './dated.ts'
import { keysOf } from './word.ts'

/** @throws `wrong-type`, `wrong-value`, `unknown-option` or `duplicate-id` for the first row that cannot be compiled. */
export function requireRows(rows: unknown): asserts rows is readonly NameRow[] {
  requireArray<NameRow>(rows, 'rows')
  const ids = new Set<string>()
  rows.forEach((row, index) => {
    requireRow(row, `rows[${index}]`)
    if (ids.has(row.id))
      throw failure(RangeError, 'duplicate-id', `rows[${index}].id`, `rows[${index}].id ${row.id} is used twice`)
    ids.add(row.id)
  })
}

/** A name in Latin letters. */
function latin(value: unknown, path: string): void {
  if (typeof value !== 'string') throw wrongType(path, 'a string', value)
  if (!isLatin(value)) throw wrongValue(path, 'a name in Latin letters', value)
}

/** A list of names; the path of one is made only where it is wrong. */
function allLatin(value: unknown, path: string): void {
  requireArray(value, path)
  value.forEach((one, at) => {
    if (typeof one !== 'string' || !isLatin(one)) latin(one, `${path}[${at}]`)
  })
}

/** Built once: there are thousands of rows. */
const row = /* @__PURE__ */ lazy(
  (): OptionsOf<NameRow> => ({
    id: string,
    kind: oneOf(nameKinds),
    native: string,
    given: allLatin,
    forms: allLatin,
    policy: oneOf(namePolicies),
    styles: valuesOf(string),
    exceptions: allLatin,
    context: each(string),
  }),
)

function requireRow(value: NameRow, path: string): void {
  optionsIn(row, ['id', 'kind', 'forms', 'policy'])(value, path)
  const { id, kind, forms, given, styles } = value
  if (id === '') throw wrongValue(`${path}.id`, 'a string that is not empty', id)
  if (forms.length === 0) throw wrongValue(`${path}.forms`, 'a list with the default spelling', forms)
  if (given !== undefined && kind !== 'person')
    throw wrongValue(`${path}.given`, 'left out unless the row is a person', given)
  for (const [style, spelling] of Object.entries(styles ?? {})) {
    if (!nameStyles.includes(style as never)) throw wrongValue(`${path}.styles`, `for ${nameStyles.join(', ')}`, style)
    for (const form of allSpellings(spelling)) latin(form, `${path}.styles.${style}`)
  }
}

/** True where every word has Latin letters; most spellings show it at a glance. */
function isLatin(form: string): boolean {
  if (/^[a-z]+$/i.test(form)) return true
  const keys = keysOf(form)
  return keys.length > 0 && !keys.includes('')
}
