import { sameKey } from '../lines/shape/same-key.ts'
import type { Container, Field, Part } from './container.ts'
import { fieldOf } from './fields/field-of.ts'
import { fieldsIn } from './fields/fields-in.ts'
import { rowsAs } from './fields/rows-as.ts'
import { valueEnd } from './fields/value-end.ts'
import { knownLabel } from './labels/known-label.ts'
import type { Labels } from './labels/labels.ts'
import { labelsOf } from './labels/labels-of.ts'
import { paragraphs } from './paragraphs.ts'
import { findRow } from './sheet/find-row.ts'
import { peek } from './sheet/peek.ts'
import { rowOrEnd } from './sheet/row-or-end.ts'
import type { Sheet } from './sheet/sheet.ts'
import { spanOf } from './sheet/span-of.ts'
import { spansFrom } from './sheet/spans-from.ts'

const labels: Labels = /* @__PURE__ */ labelsOf({
  title: 'title',
  authors: 'author authors byline',
  source: 'source',
  published: 'publicationdate',
  body: 'fulltext htmlfulltext',
  other:
    'record section documenttype subjects subjectterms subjectsterms geographicterms people companyentity naicsindustrycodes reviewsproducts abstract ' +
    'lexile fulltextwordcount wordcount issn isbn doi accessionnumber persistentlinktothisrecordpermalink permalink cutandpaste database publisher publicationtype',
})
const sign = /^(?:full text word count|accession number) ?:/i
/** Behind the text: a rule of tildes, then the writer and whose the text is. */
const foot = /^~{4,}$|^copyright of .{1,200} is the property of|^(?:©|\(c\)|copyright) ?(?:\(c\) ?)?\d{4}/i
const writer = /^by \p{Lu}/iu
/** "Roe, Jane1 (AUTHOR)": the number is that of an address below. */
const asAuthor = /\d? ?\(author\)/gi
/** "Council keeps ferry." */
const catalogued = /\p{Ll}{2}\.$/u
/** "Orrin Herald, The (England), 10/14/2025, p4": the outlet stands before its day. */
const dayOfIssue = /[.,]\s*(?=\d{1,2}\/\d{1,2}\/\d{2}|(?:\d{1,2} )?\p{Lu}\p{Ll}{2,8}\.? ?(?:\d{1,2},? ?)?\d{4})/u

/**
 * EBSCOhost, saved or mailed as text: labels with their values beside or below them, the last of them the database; the
 * text; a rule of tildes and the writer.
 *
 * @format 55 EBSCOhost, saved as text.
 */
export const ebsco: Container = {
  id: 'ebsco',
  cue: /(?:Full Text Word Count|Accession Number|Persistent link to this record)\b/iy,
  open(sheet) {
    const known = findRow(sheet, sign)
    const database = findRow(sheet, /^database ?:/i, known)
    if (known < 0 || database < 0) return null
    const { length } = sheet.rows
    let body = database
    for (let label = knownLabel(peek(sheet, body), labels); label; label = knownLabel(peek(sheet, body), labels))
      body = label.meaning === 'body' ? body + 1 : valueEnd(sheet, body, length, label.at, labels)
    const head = fieldsIn(sheet, 0, body, labels)
    const end = rowOrEnd(sheet, foot, body)
    const by = findRow(sheet, writer, end)
    const fields = head.fields.flatMap((field) => fieldsFrom(sheet, field))
    if (by >= 0 && !fields.some(({ name }) => name === 'authors')) fields.push(rowsAs(sheet, 'authors', by))
    const title = fields.find(({ name }) => name === 'title')
    const repeated: Part[] =
      title && isTitle(peek(sheet, body), title) ? [{ kind: 'title', ...spanOf(sheet, body) }] : []
    return { fields, slices: paragraphs(sheet, body + repeated.length, end), parts: repeated, told: true }
  },
  divide(sheet) {
    const starts: number[] = []
    for (const at of sheet.rows.keys()) if (/^record ?: ?\d+$/i.test(peek(sheet, at))) starts.push(at)
    return spansFrom(sheet, starts)
  },
}

const isTitle = (row: string, title: Field): boolean => sameKey(row) === sameKey(title.value)

/** A title without the stop of a catalogue; authors without the word that they are; of "Source:", which gives both, the outlet and the day of its issue. */
function fieldsFrom(sheet: Sheet, field: Field): Field[] {
  const { name, start, end } = field
  if (name === 'title') return [catalogued.test(field.value) ? fieldOf(sheet, name, start, end - 1) : field]
  if (name === 'authors') return [{ ...field, value: field.value.replace(asAuthor, '') }]
  if (name !== 'source') return [field]
  const at = dayOfIssue.exec(sheet.text.slice(start, end))
  if (!at) return [{ ...field, name: 'outlet' }]
  const cut = start + at.index
  return [fieldOf(sheet, 'outlet', start, cut), fieldOf(sheet, 'published', cut + at[0].length, end)]
}
