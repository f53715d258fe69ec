import type { Span } from '../../types/span.ts'
import { indentOf } from './sheet/indent-of.ts'
import { peek } from './sheet/peek.ts'
import type { Sheet } from './sheet/sheet.ts'

/** A scalar of front matter under its key. */
export interface YamlValue extends Span {
  readonly key: string
  readonly value: string
}

const pair = /^(?:- )?["']?([\p{L}_@][\w:. -]{0,40}?)["']?[ \t]{0,4}[:=](?:[ \t]+|$)/u
const folded = /^[>|][+-]?\d?$/

/**
 * The scalars of YAML or TOML front matter: `key: value`, `key: [a, b]`, items `- a` and folded blocks under a bare
 * key, `name: a` of each item. No YAML parser: nothing but names, dates and addresses is asked for.
 */
export function yamlValues(sheet: Sheet, from: number, to: number): YamlValue[] {
  const values: YamlValue[] = []
  let key: { readonly name: string; readonly indent: number } | undefined
  for (let at = from; at < to; at++) {
    const row = peek(sheet, at)
    const { start, end } = sheet.rows[at]!
    const indent = indentOf(sheet, at)
    const found = pair.exec(row)
    const nested = key !== undefined && (indent > key.indent || row.startsWith('- '))
    if (found && !nested) key = { name: found[1]!, indent }
    const offset = valueAt(row, found, nested)
    if (!key || offset === undefined) continue
    if (!folded.test(row.slice(offset).trim())) values.push(...scalars(sheet, key.name, start + offset, end))
    else {
      at = blockEnd(sheet, at, to, key.indent)
      values.push(...scalars(sheet, key.name, end, sheet.rows[at]!.end))
    }
  }
  return values
}

/** Where the value begins in a row: behind a key, behind the dash of an item, at the start of what goes on. */
function valueAt(row: string, found: RegExpExecArray | null, nested: boolean): number | undefined {
  if (found) return !nested || found[1] === 'name' ? found[0].length : undefined
  if (!nested) return undefined
  return row.startsWith('- ') ? 2 : 0
}

/** The last row of a folded or literal block: its lines are one value. */
function blockEnd(sheet: Sheet, at: number, to: number, indent: number): number {
  let last = at
  while (last + 1 < to && indentOf(sheet, last + 1) > indent) last++
  return last
}

/** One value, or those of `[a, b]`, without quotes, comments' marks and the brackets of a wiki link. */
function scalars({ text }: Sheet, key: string, start: number, end: number): YamlValue[] {
  const raw = text.slice(start, end)
  const list = /^\[(?!\[)/.test(raw)
  const pieces = list ? itemsOf(raw.slice(1, raw.endsWith(']') ? -1 : undefined)) : [raw]
  const values: YamlValue[] = []
  let at = start + (list ? 1 : 0)
  for (const piece of pieces) {
    const value = unquoted(piece.replace(/\s+/g, ' ').trim()).replace(/^\[\[(?:[^|\]]*\|)?([^\]]*)\]\]$/, '$1')
    const lead = piece.length - piece.trimStart().length
    if (value !== '') values.push({ key, value, start: at + lead, end: at + piece.trimEnd().length })
    at += piece.length + 1
  }
  return values
}

/** The items of a list: a comma inside a pair of quotes divides none. */
function itemsOf(text: string): string[] {
  const items: string[] = []
  let from = 0
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '"' && text.charAt(at - 1) !== '\\') quoted = !quoted
    else if (character === ',' && !quoted) {
      items.push(text.slice(from, at))
      from = at + 1
    }
  }
  return [...items, text.slice(from)]
}

/** "\"Never\", he said" and 'It''s on': only a pair round the whole value is YAML's. */
function unquoted(value: string): string {
  if (/^"(?:[^"\\]|\\.)*"$/.test(value)) return value.slice(1, -1).replace(/\\(["\\])/g, '$1')
  return /^'(?:[^']|'')*'$/.test(value) ? value.slice(1, -1).replaceAll("''", "'") : value
}
