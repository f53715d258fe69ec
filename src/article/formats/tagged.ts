import { trimSpan } from '../../text/span.ts'
import { readRows } from '../lines/rows.ts'
import type { Container, Field, FieldName, Opening, Slice } from './container.ts'
import { fieldOf } from './fields.ts'
import { paragraphs } from './flow.ts'
import { type Sheet, spanOf } from './sheet.ts'
import { type Element, elementsOf, tagsIn } from './tags.ts'

/** A form whose tags are its labels. All names are in lower case. */
export interface TaggedForm {
  /** The tag of one article. */
  readonly article: string
  /** Of two tags for one field the first counts. */
  readonly fields: Readonly<Record<string, FieldName>>
  /** The tags that the text stands in: the first that is there counts. */
  readonly body: readonly string[]
  /** The tag of a paragraph, where there is one. */
  readonly paragraph: string
  /** An attribute of the article's tag that tells the day. */
  readonly dated?: RegExp
  /** What stands behind the last paragraph. */
  readonly close?: RegExp
  /** Whose copy it is. */
  readonly agency?: string
}

/** A container that is read and divided by its tags. */
// @__NO_SIDE_EFFECTS__
export function tagged(id: Container['id'], mark: RegExp, form: TaggedForm): Container {
  const names = new Set([form.article, ...Object.keys(form.fields), ...form.body, form.paragraph])
  const read = (sheet: Sheet) =>
    sheet.rows.length > 0 ? elementsOf(tagsIn(sheet.text, spanOf(sheet, 0, sheet.rows.length)), names) : []
  return {
    id,
    mark,
    holds: ['<'],
    open(sheet) {
      const elements = read(sheet)
      const body = form.body.flatMap((name) => elements.find((element) => element.name === name) ?? [])[0]
      return body && elements.some(({ name }) => name === form.article) ? opened(sheet, form, elements, body) : null
    },
    divide(sheet) {
      return read(sheet)
        .filter(({ name }) => name === form.article)
        .map(({ start, end }) => ({ start, end }))
    },
  }
}

function opened(sheet: Sheet, form: TaggedForm, elements: readonly Element[], body: Element): Opening {
  const fields: Field[] = []
  const rank = Object.keys(form.fields)
  const ranked = [...elements].sort((a, b) => rank.indexOf(a.name) - rank.indexOf(b.name))
  const within = elements.filter(({ name, from, to }) => name === form.paragraph && from >= body.from && to <= body.to)
  const inner = new Set(within)
  for (const element of ranked) {
    const meaning = form.fields[element.name]
    if (meaning && !inner.has(element)) fields.push(cleaned(sheet, meaning, element.from, element.to))
  }
  const { start: first } = sheet.rows[0]!
  const dated = form.dated?.exec(sheet.text.slice(first, first + 400))
  if (dated) {
    const start = first + dated.index + dated[0].indexOf(dated[1]!)
    fields.push({
      name: 'published',
      value: dated[1]!.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'),
      start,
      end: start + dated[1]!.length,
    })
  }
  if (form.agency) fields.push({ name: 'agency', value: form.agency, start: body.end, end: body.end })
  const stretches = within.length > 0 ? within : [behindFields(sheet.text, elements, body)]
  return {
    fields,
    slices: stretches.flatMap((stretch) => textOf(sheet, form, stretch)),
    told: true,
  }
}

/** Reuters-21578 has title and dateline over the text inside TEXT, where there is no BODY. */
function behindFields(text: string, elements: readonly Element[], body: Element): { from: number; to: number } {
  let { from } = body
  for (const { start, end } of elements)
    if (start >= from && end <= body.to && !/\p{L}/u.test(text.slice(from, start))) from = end
  return { from, to: body.to }
}

function cleaned(sheet: Sheet, name: FieldName, from: number, to: number): Field {
  const field = fieldOf(sheet, name, from, to)
  return {
    ...field,
    value: field.value
      .replace(/<[^<>]{1,200}>/g, '')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&')
      .trim(),
  }
}

/** Rows of a stretch as paragraphs; an element of its own is one. */
function textOf({ text }: Sheet, form: TaggedForm, { from, to }: { from: number; to: number }): Slice[] {
  const { start, end } = trimSpan(text, from, to)
  const rows = readRows(text.slice(0, end), start).filter((row) => !form.close?.test(text.slice(row.start, row.end)))
  return paragraphs({ text, rows }, 0, rows.length).map((slice, i) => (i === 0 ? { ...slice, before: '\n\n' } : slice))
}
