import { trimSpan } from '../../text/span.ts'
import { readRows } from '../lines/read-rows.ts'
import type { Container, Field, FieldName, Opening, Slice } from './container.ts'
import { type Element, elementsOf } from './elements-of.ts'
import { fieldOf } from './fields/field-of.ts'
import { paragraphs } from './paragraphs.ts'
import type { Sheet } from './sheet/sheet.ts'
import { spanOf } from './sheet/span-of.ts'
import { tagsIn } from './tags-in.ts'

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
  /** An attribute of the article's tag, or a number of the record, that tells the day. */
  readonly dated?: RegExp
  /** What the records print before their headline. */
  readonly over?: RegExp
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
      const bodies = bodiesOf(form, elements)
      return bodies.length > 0 ? opened(sheet, form, elements, bodies) : null
    },
    divide(sheet) {
      return read(sheet)
        .filter(({ name }) => name === form.article)
        .map(({ start, end }) => ({ start, end }))
    },
  }
}

/** What holds the text, in the article that has it first: one element, or several of a name. */
function bodiesOf(form: TaggedForm, elements: readonly Element[]): Element[] {
  const first = form.body.flatMap((name) => elements.find((element) => element.name === name) ?? [])[0]
  const articles = elements.filter(({ name }) => name === form.article)
  if (!first || articles.length === 0) return []
  const own = articles.find((article) => isIn(first, article))
  return own ? elements.filter((element) => element.name === first.name && isIn(element, own)) : [first]
}

const isIn = ({ start, end }: Element, { from, to }: Element): boolean => start >= from && end <= to

function opened(sheet: Sheet, form: TaggedForm, elements: readonly Element[], bodies: readonly Element[]): Opening {
  const fields: Field[] = []
  const rank = Object.keys(form.fields)
  const ranked = [...elements].sort((a, b) => rank.indexOf(a.name) - rank.indexOf(b.name))
  const within = paragraphsIn(form, elements, bodies)
  const inner = new Set(within)
  for (const element of ranked) {
    const meaning = form.fields[element.name]
    if (meaning && !inner.has(element)) fields.push(cleaned(sheet, form, meaning, element.from, element.to))
  }
  const { start: first } = sheet.rows[0]!
  const dated = form.dated?.exec(sheet.text.slice(first, first + maxOpening))
  if (dated) {
    const day = dated[1] ?? dated[2]!
    const start = first + dated.index + dated[0].indexOf(day)
    fields.push({
      name: 'published',
      value: printedDay(day),
      start,
      end: start + day.length,
    })
  }
  if (form.agency) fields.push({ name: 'agency', value: form.agency, start: bodies[0]!.end, end: bodies[0]!.end })
  const [body, ...more] = bodies
  const stretches = within.length > 0 ? within : [behindFields(sheet.text, elements, body!), ...more]
  return {
    fields,
    slices: stretches.flatMap((stretch) => textOf(sheet, form, stretch)),
    told: true,
  }
}

/** The paragraphs that stand in the bodies, both in their order. */
function paragraphsIn(form: TaggedForm, elements: readonly Element[], bodies: readonly Element[]): Element[] {
  let next = 0
  return elements.filter((element) => {
    while (bodies[next] && bodies[next]!.end <= element.start) next++
    const body = bodies[next]
    return element.name === form.paragraph && body !== undefined && isIn(element, body)
  })
}

/** Reuters-21578 has title and dateline over the text inside TEXT, where there is no BODY. */
function behindFields(text: string, elements: readonly Element[], body: Element): { from: number; to: number } {
  let { from } = body
  for (const { start, end } of elements)
    if (start >= from && end <= body.to && !/\p{L}/u.test(text.slice(from, start))) from = end
  return { from, to: body.to }
}

/** A record tells its day among so many of its first characters. */
const maxOpening = 400

/** "20250303" and, in collections of the years from 1987 to 1999, "880412" as a day is printed. */
function printedDay(value: string): string {
  return value
    .trim()
    .replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
    .replace(/^(8[7-9]|9\d)(\d\d)(\d\d)$/, '19$1-$2-$3')
}

function cleaned(sheet: Sheet, form: TaggedForm, name: FieldName, from: number, to: number): Field {
  const field = fieldOf(sheet, name, from, to)
  const value = name === 'title' && form.over ? field.value.replace(form.over, '') : field.value
  return {
    ...field,
    value: (name === 'published' ? printedDay(value) : value)
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
