import { trimCharacters } from '../text/trim.ts'
import type { Article, NewsDate } from '../types/article.ts'
import type { Span } from '../types/span.ts'
import { findDates } from './dates/find-dates.ts'
import { agencyOf } from './parsers/agency.ts'
import type { ReadingOptions } from './reading-options.ts'

export interface Format {
  readonly format: Article['format']
  readonly markdown: boolean
  /** Where the article's own lines begin. */
  readonly from: number
  readonly metadata: readonly Span[]
  readonly title: string | null
  readonly url: string | null
  readonly published: NewsDate | null
  readonly updated: NewsDate | null
  /** As a byline would print them. */
  readonly authors: string | null
  readonly agency: string | null
  readonly outlet: string | null
}

const maxHeader = 6000

/** The fields that a reader (r.jina.ai and its kin) prints between the title and the content. */
const readerField = /^(?:URL Source|Published Time|Number of Pages|Warning|Description|Author|Image) ?:/
const readerContent = /^(?:Markdown|Text) Content ?:/
/** What stands above the fields of a message that was sent on. */
const forwarded = /^(?:[-_]{2,} ?(?:forwarded|original) message ?[-_]*|begin forwarded message:)$/i
/** The fields of a message; one that has a subject or a sender, and one more, is a header. */
const mailField =
  /^(?:From|To|Cc|Bcc|Subject|Date|Sent|Reply-To|Message-ID|Content-Type|MIME-Version|Title|Headline|Authors?|Byline|Source|URL|Link|Published(?: (?:on|at|time|date))?|Publication|Section|Category|Tags|Language) ?: ?\S/i

const evidence = /^#{1,6} \S|\]\(\S|\*\*\S|^(?:={3,}|-{3,})$|^[*+-] {1,3}\S.*\n[*+-] |!\[|__[^\s_]|^> |\\[[\]_*.]/m
const titled = /^(?:Title|Headline|Subject|From) ?:/im
/** Markdown is looked for in this much of the text. */
const sample = 20_000

/** Tells in which form the text was handed over, and reads what the form itself says about the article. */
export function readFormat(text: string, reading: ReadingOptions): Format {
  // A hard space is a space here; the length stays.
  const head = text.slice(0, maxHeader).replace(/[\u00a0\u202f\ufeff]/g, ' ')
  const reader = readerHeader(head)
  const front = reader > 0 ? 0 : frontMatter(head)
  const from = reader || front || mailHeader(head)
  const header = head.slice(0, from)
  const fields = readFields(header)
  const first = (names: string) => firstOf(fields, names)
  const date = (names: string) => dateIn(first(names), reading)
  const address = first('url source|url|source|canonical|canonical_url|link|permalink')?.value ?? null
  const markdown = reader > 0 ? !/Text Content ?:/.test(header) : front > 0 || evidence.test(text.slice(from, sample))
  return {
    format: reader > 0 ? 'reader' : front > 0 ? 'front-matter' : markdown ? 'markdown' : 'text',
    markdown,
    from,
    metadata: from > 0 ? [trimmed(text, 0, from)] : [],
    title: first('title|headline|subject')?.value.replace(/^(?:(?:re|fwd?): )+/i, '') ?? null,
    url: address && /[./]/.test(address) && !address.includes(' ') ? address : null,
    published: date(
      'published time|date|published|published on|published at|pubdate|publishdate|date_published|datepublished|created|sent',
    ),
    updated: date('updated|modified|lastmod|last_modified|date_modified|datemodified|date_updated'),
    outlet: first('outlet|publisher|publication|newspaper|site_name|site name|sitename|site|website')?.value ?? null,
    authors: valuesOf(fields, 'author|authors|byline|creator|from').join(', ') || null,
    agency: agencyOf(first('agency|source|wire')?.value ?? '', reading.agencies),
  }
}

/** The length of a reader's header: Title: …   URL Source: …   Published Time: …   Markdown Content: */
function readerHeader(head: string): number {
  let titled = false
  for (const [line, end] of linesOf(head)) {
    const words = line.trim()
    if (words === '') continue
    if (readerContent.test(words)) return titled ? end : 0
    if (!titled) {
      if (!words.startsWith('Title:')) return 0
      titled = true
    } else if (!readerField.test(words)) return 0
  }
  return 0
}

/** The length of YAML or TOML front matter with at least one `key: value`. */
function frontMatter(head: string): number {
  let fence = ''
  let fields = 0
  for (const [line, end] of linesOf(head)) {
    const words = line.trim()
    if (fence === '') {
      if (words === '') continue
      if (words !== '---' && words !== '+++') return 0
      fence = words
    } else if (words === fence) return fields > 0 ? end : 0
    else if (/^[\w-]+[ \t]*[:=]/.test(words)) fields++
  }
  return 0
}

/** The length of a message's header, up to its first blank line. */
function mailHeader(head: string): number {
  let fields = 0
  let length = 0
  let blank = false
  for (const [line, end] of linesOf(head)) {
    if (fields === 0 && (line.trim() === '' || forwarded.test(line.trim()))) continue
    if (line.trim() === '') {
      blank = true
      continue
    }
    if (!mailField.test(line.trim())) return fields > 1 && blank && titled.test(head.slice(0, length)) ? length : 0
    fields++
    blank = false
    length = end
  }
  return 0
}

/** Each line with the offset after its line break. */
function* linesOf(text: string): Generator<[line: string, end: number]> {
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf('\n', at)
    const end = found < 0 ? text.length : found + 1
    yield [text.slice(at, end), end]
    at = end
  }
}

function trimmed(text: string, from: number, to: number): Span {
  const slice = text.slice(from, to)
  return { start: from + slice.length - slice.trimStart().length, end: from + slice.trimEnd().length }
}

interface Field {
  readonly name: string
  readonly value: string
  /** Where the value's line begins. */
  readonly at: number
  readonly header: string
}

/** `name: value`, `name = value`, `name: [a, b]`, and under a bare `name:` the items `- a` or the `name: a` of each. */
function readFields(header: string): Field[] {
  const fields: Field[] = []
  let name = ''
  let at = 0
  for (const [line, end] of linesOf(header)) {
    const pair = /^(\s*)(?:- )?([\p{L}_][\w -]{0,30}?)[ \t]{0,4}[:=](?:[ \t]|$)(.*)/u.exec(line.trimEnd())
    const item = pair ? null : /^\s*- (.*)/.exec(line.trimEnd())
    const nested = pair !== null && pair[1] !== '' && name !== ''
    if (pair && !nested) name = pair[2]!.toLowerCase()
    if (item || (pair && (!nested || pair[2] === 'name')))
      for (const value of scalars(item?.[1] ?? pair?.[3] ?? '')) fields.push({ name, value, at, header })
    at = end
  }
  return fields
}

/** The values without quotes, without the address behind a name. */
function scalars(text: string): string[] {
  const value = text.trim()
  return (value.startsWith('[') ? value.slice(1, value.endsWith(']') ? -1 : undefined).split(',') : [value])
    .map((item) => unquoted(item.replace(/ <[^<>]*>$/, '').trim()))
    .filter(Boolean)
}

/** "\"Never\", he said" and 'It''s on' */
function unquoted(value: string): string {
  if (/^".*"$/.test(value)) return value.slice(1, -1).replace(/\\(["\\])/g, '$1')
  return /^'.*'$/.test(value) ? value.slice(1, -1).replaceAll("''", "'") : trimCharacters(value, '"')
}

function firstOf(fields: readonly Field[], names: string): Field | undefined {
  for (const name of names.split('|')) {
    const found = fields.find((field) => field.name === name)
    if (found) return found
  }
  return undefined
}

function valuesOf(fields: readonly Field[], names: string): string[] {
  const name = firstOf(fields, names)?.name
  return fields.filter((field) => field.name === name).map((field) => field.value)
}

function dateIn(field: Field | undefined, reading: ReadingOptions): NewsDate | null {
  const date = field && findDates(field.value, reading)[0]
  if (!date) return null
  const at = field.header.indexOf(field.value, field.at)
  return { ...date, start: date.start + at, end: date.end + at }
}
