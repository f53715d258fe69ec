import type { OpenInput } from './open-input.ts'

/** What a file holds: records, one to a line or in one document, a table, a page, or one article in text or Markdown. */
export type FileShape = 'ndjson' | 'json' | 'csv' | 'html' | 'text'

/** What a name says for certain; everything else is told from the content. */
const byName: readonly (readonly [name: RegExp, shape: FileShape])[] = [
  [/\.(?:ndjson|jsonl)$/i, 'ndjson'],
  [/\.(?:csv|tsv)$/i, 'csv'],
  [/\.x?html?$/i, 'html'],
]

const page = /^(?:<!doctype html|<html[\s>]|<head[\s>]|<body[\s>])/i

/** Whether a text is a whole page. */
export function isPage(text: string): boolean {
  const start = text
    .slice(0, FAR)
    .replace(/^\ufeff/, '')
    .trimStart()
  return start.startsWith('<') && page.test(afterProlog(start))
}

/** What stands over a page is no longer. */
const FAR = 4096

/** Parts of pages, as a database holds them. */
const pagePart = /^<(?:article|aside|div|figure|h[1-6]|header|main|p|section|span|table)(?:>|\s[^<>]*>)/i

/** Fields of articles, of which a table has two, or the one with the text. */
const columnNames = new Set(
  'article,author,authors,body,byline,content,date,headline,id,link,outlet,publication,published,source,text,title,url'.split(
    ',',
  ),
)

const delimiters = [',', ';', '\t', '|']
const LONGEST_COLUMN_NAME = 40

/**
 * What a file holds, by its name where that is certain, else by its first lines.
 *
 * @param field Where a record has its text.
 */
export function fileShape({ file, head, whole }: OpenInput, field: string): FileShape {
  const named = byName.find(([name]) => name.test(file.replace(/\.gz$/i, '')))
  if (named !== undefined) return named[1]
  const text = head
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart()
  if (text.startsWith('{')) return shapeOfObject(text, whole, field)
  if (/^\[\s*(?:\{|"[^"\n]*"\s*(?:,|\](?!\())|\])/.test(text)) return 'json'
  if (page.test(afterProlog(text)) || pagePart.test(text)) return 'html'
  if (mostlyRecords(text)) return 'ndjson'
  return delimiterOf(text, field) === undefined ? 'text' : 'csv'
}

/** A record on the first line is NDJSON, unless it only wraps a list of records; an object over several lines is a document. */
function shapeOfObject(text: string, whole: boolean, field: string): FileShape {
  const end = text.indexOf('\n')
  const first = end < 0 ? text : text.slice(0, end)
  const record = objectIn(first)
  if (record !== undefined) {
    const more = end >= 0 && text.slice(end).trim() !== ''
    return !more && whole && !Object.hasOwn(record, field) && wrappedList(record) !== undefined ? 'json' : 'ndjson'
  }
  if (end < 0 && !whole) return /^\{\s*"/.test(text) ? 'ndjson' : 'text'
  if (/^\{[^\S\n]*\n\s*["}]/.test(text) || /^\{\s*"[^\n]*\n\s*"/.test(text)) return 'json'
  return /^\{\s*"/.test(text) ? 'ndjson' : 'text'
}

/** The one list of objects among the members of a document, such as `articles` of a news API. */
export function wrappedList(record: Readonly<Record<string, unknown>>): string | undefined {
  const lists = Object.keys(record).filter((key) => {
    const value = record[key]
    return Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null)
  })
  return lists.length === 1 ? lists[0] : undefined
}

function objectIn(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

/** XHTML has a line before its document type, and anything may have comments there. */
function afterProlog(text: string): string {
  let rest = text
  for (;;) {
    const end = rest.startsWith('<?xml')
      ? rest.indexOf('?>') + 2
      : rest.startsWith('<!--')
        ? rest.indexOf('-->') + 3
        : 0
    if (end < 3) return rest
    rest = rest.slice(end).trimStart()
  }
}

/** A first line may be cut or broken; what comes with it tells. */
function mostlyRecords(text: string): boolean {
  const lines = text
    .split('\n')
    .slice(0, -1)
    .filter((line) => line.trim() !== '')
  const records = lines.filter((line) => line.trimStart().startsWith('{') && objectIn(line) !== undefined)
  return records.length > 0 && 2 * records.length >= lines.length
}

/** What divides the columns of a table with a head of known names; undefined where the first line is no such head. */
export function delimiterOf(text: string, field: string): string | undefined {
  const line = text.slice(0, text.search(/[\r\n]|$/))
  return delimiters.find((delimiter) => {
    const columns = line.split(delimiter).map((column) => column.trim().replace(/^"(.*)"$/, '$1'))
    if (columns.length < 2 || columns.some((column) => column.length > LONGEST_COLUMN_NAME)) return false
    const known = columns.filter((column) => columnNames.has(column.toLowerCase())).length
    return known > 1 || columns.includes(field)
  })
}
