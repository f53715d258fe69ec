import { months } from '../../lexicon/months.ts'
import type { Field } from './container.ts'
import { anyLabel } from './fields/any-label.ts'
import { fieldsIn } from './fields/fields-in.ts'
import { rowsAs } from './fields/rows-as.ts'
import type { Labels } from './labels/labels.ts'
import { lexisLabels } from './lexis-labels.ts'
import { peek } from './sheet/peek.ts'
import type { Sheet } from './sheet/sheet.ts'

/** "March 17, 2025 Monday 2:05 PM GMT, FINAL EDITION"   "Monday 17 March 2025" */
const issues = [
  /^(?:\p{L}{3,6}day,? )?([a-z]{3,9})\.? \d{1,2}, ?\d{4}\b.{0,60}$/iu,
  /^(?:\p{L}{3,6}day,? )?\d{1,2} ([a-z]{3,9})\.? \d{4}\b.{0,60}$/iu,
]
const isIssue = (row: string): boolean =>
  issues.some((form) => Object.hasOwn(months, (form.exec(row)?.[1] ?? '').toLowerCase()))
const notice =
  /^(?:copyright\b|\(c\) |©|all rights reserved|correction appended|link to (?:image|original)|.*\ball rights reserved\b)/i
const counter = /^(?:(?:document |page )?\d{1,6} of \d{1,6}(?: documents?)?|\d{1,6} words)$/i
const edition =
  /\bedition\b|^(?:(?:first|second|third|early|late|final|national|metro|city|main)(?: edition)?(?:[ -]+|$)){1,3}/i
/** An edition stands right under the day, in few words. */
const maxEdition = 6

/** What stands over a body of LexisNexis, or of a database with other labels, labelled or by its place: headline, outlet and day, or outlet, day and headline. */
export function libraryHead(sheet: Sheet, from: number, to: number, labels: Labels = lexisLabels): Field[] {
  const { fields, bare } = fieldsIn(sheet, from, to, labels)
  let labelled = from
  while (bare[labelled - from] === labelled) labelled++
  // Among labelled rows one with an unknown label is none of those that are told by their place.
  const rows = bare.filter((at) => {
    const row = peek(sheet, at)
    return !counter.test(row) && !notice.test(row) && !(at > labelled && anyLabel.test(row))
  })
  const day = rows.findLast((at) => isIssue(peek(sheet, at)))
  if (day === undefined) return rows.length > 0 ? [...fields, rowsAs(sheet, 'title', rows[0]!)] : [...fields]
  const found: Field[] = [...fields, rowsAs(sheet, 'published', day)]
  const over = rows.filter((at) => at < day)
  const outlet = over.at(-1)
  if (outlet !== undefined) found.push(rowsAs(sheet, 'outlet', outlet))
  const under = rows.filter((at) => at > day && !isEdition(sheet, at, day))
  const title = under[0] ?? over.at(-2)
  if (title === undefined) return found
  // A headline may run over several rows.
  let [first, last] = [title, title]
  const bared = new Set(rows)
  const joins = (at: number) => sheet.rows[at]!.gap === 0
  if (under.length > 0) while (bared.has(last + 1) && joins(last + 1)) last++
  else while (bared.has(first - 1) && joins(first)) first--
  found.push(rowsAs(sheet, 'title', first, last + 1))
  return found
}

function isEdition(sheet: Sheet, at: number, day: number): boolean {
  const text = peek(sheet, at)
  return at === day + 1 && text.split(' ').length <= maxEdition && (edition.test(text) || sheet.rows[at]!.gap === 0)
}
