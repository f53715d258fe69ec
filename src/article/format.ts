import type { Article, NewsDate, Span } from '../types.ts'
import { type DateReading, findDates } from './dates/find-dates.ts'

export interface Format {
  readonly format: Article['format']
  readonly markdown: boolean
  /** Where the article's own lines begin. */
  readonly from: number
  readonly metadata: readonly Span[]
  readonly title: string | null
  readonly url: string | null
  readonly published: NewsDate | null
  readonly authors: string | null
}

const maxHeader = 6000

/** The fields that a reader (r.jina.ai and its kin) prints between the title and the content. */
const readerField = /^(?:URL Source|Published Time|Number of Pages|Warning|Description|Author|Image) ?:/u
const readerContent = /^(?:Markdown|Text) Content ?:/u

const evidence = /^#{1,6} \S|\]\(\S|\*\*\S|^(?:={3,}|-{3,})$|^[*+-] {1,3}\S.*\n[*+-] |!\[|__[^\s_]|^> |\\[[\]_*.]/mu
/** Markdown is looked for in this much of the text. */
const sample = 20_000

/** Tells in which form the text was handed over, and reads what the form itself says about the article. */
export function readFormat(text: string, reading: DateReading): Format {
  // A hard space is a space here; the length stays.
  const head = text.slice(0, maxHeader).replace(/[\u00a0\u202f]/gu, ' ')
  const reader = readerHeader(head)
  if (reader > 0) {
    const header = head.slice(0, reader)
    return {
      format: 'reader',
      markdown: !/Text Content:/u.test(header),
      from: header.length,
      metadata: [trimmed(text, 0, header.length)],
      title: field(header, 'Title'),
      url: field(header, 'URL Source'),
      published: dateField(header, 'Published Time', reading),
      authors: field(header, 'Author'),
    }
  }
  const front = frontMatter(head)
  if (front > 0) {
    const header = head.slice(0, front)
    return {
      format: 'front-matter',
      markdown: true,
      from: header.length,
      metadata: [trimmed(text, 0, header.length)],
      title: yaml(header, 'title|headline'),
      url: yaml(header, 'url|source|canonical|canonical_url|link|permalink'),
      published: yamlDate(header, 'date|published|pubdate|publishdate|date_published|created', reading),
      authors: yaml(header, 'authors?|byline|creator'),
    }
  }
  const markdown = evidence.test(text.slice(0, sample))
  return {
    format: markdown ? 'markdown' : 'text',
    markdown,
    from: 0,
    metadata: [],
    title: null,
    url: null,
    published: null,
    authors: null,
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
    else if (/^[\w-]+[ \t]*[:=]/u.test(words)) fields++
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

function field(header: string, name: string): string | null {
  return new RegExp(`^\\s*${name}: ?(\\S.*?)\\s*$`, 'mu').exec(header)?.[1] ?? null
}

function dateField(header: string, name: string, reading: DateReading): NewsDate | null {
  const found = new RegExp(`^\\s*${name}: ?(\\S.*?)\\s*$`, 'mu').exec(header)
  return found?.[1] ? dateIn(header, found[1], found.index, reading) : null
}

function yaml(header: string, names: string): string | null {
  const value = new RegExp(`^[ \\t]*(?:${names})[ \\t]*[:=][ \\t]*(\\S.*?)[ \\t]*$`, 'imu').exec(header)?.[1]
  return value
    ? value
        .replace(/^(["'])(.*)\1$/u, '$2')
        .replace(/^\[(.*)\]$/u, '$1')
        .replace(/["']/gu, (mark) => (mark === '"' ? '' : mark)) || null
    : null
}

function yamlDate(header: string, names: string, reading: DateReading): NewsDate | null {
  const found = new RegExp(`^[ \\t]*(?:${names})[ \\t]*[:=][ \\t]*["']?(\\S[^"'\\n]*)`, 'imu').exec(header)
  return found?.[1] ? dateIn(header, found[1], found.index, reading) : null
}

function dateIn(header: string, value: string, after: number, reading: DateReading): NewsDate | null {
  const at = header.indexOf(value, after)
  const date = findDates(value, reading)[0]
  return date ? { ...date, start: date.start + at, end: date.end + at } : null
}
