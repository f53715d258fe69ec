import type { Span } from '../../types/span.ts'
import { asPrinted } from './as-printed.ts'
import type { Container, Field, Slice } from './container.ts'
import { hasMarks } from './has-marks.ts'
import { type JsonObject, type JsonString, jsonStrings } from './json-strings.ts'
import { commonLabels } from './labels/common-labels.ts'
import { labelKey } from './labels/label-key.ts'
import type { Sheet } from './sheet/sheet.ts'
import { unescaped } from './unescaped.ts'

/** A record says what it is called and something more. */
const minFields = 2
/** A record is looked for in so many objects inside the first. */
const mostWraps = 2

/**
 * A record of JSON, as scrapers and news APIs write it: one object, lines of objects or a list; an object over a text is
 * its front matter.
 *
 * @format 185 A record of JSON, or one over a text as its front matter.
 */
export const json: Container = {
  id: 'json',
  cue: /[[{]\s{0,40}(?:\{\s{0,40})?"/y,
  open(sheet) {
    const record = firstOf(sheet)
    if (!record) return null
    const body = bodyOf(record)
    const behind = sheet.rows.findIndex(({ start }) => start >= record.end)
    const slices = body ? textOf(sheet.text, body) : behind < 0 ? [] : asPrinted(sheet, behind, sheet.rows.length)
    if (slices.length === 0) return null
    return {
      fields: fieldsOf(sheet.text, record),
      slices,
      markdown: slices.some(({ start, end }) => hasMarks(sheet.text.slice(start, end))),
    }
  },
  divide(sheet) {
    const articles: Span[] = []
    let next = firstOf(sheet)
    while (next) {
      if (!bodyOf(next)) return []
      articles.push({ start: next.start, end: next.end })
      const at = sheet.text.indexOf('{', next.end)
      if (at < 0 || !/^[\s,]*$/.test(sheet.text.slice(next.end, at))) break
      next = recordAt(sheet, at)
    }
    return articles
  },
}

/**
 * The first record: at the top, first in a list, or in what wraps it, as an API's answer does
 * (`{"status": "ok", "articles": [{ …`); null where anything else stands before it.
 */
function firstOf(sheet: Sheet): JsonObject | null {
  const { text } = sheet
  const top = text.indexOf('{')
  if (!/^[\s[]*$/.test(text.slice(0, Math.max(0, top)))) return null
  const first = recordAt(sheet, top)
  if (first) return first
  let at = top
  for (let i = 0; i < mostWraps && at >= 0; i++) {
    at = text.indexOf('{', at + 1)
    const record = recordAt(sheet, at)
    if (record && bodyOf(record)) return record
  }
  return null
}

function recordAt({ text }: Sheet, at: number): JsonObject | null {
  const record = text.charAt(at) === '{' ? jsonStrings(text, at) : null
  const names = new Set(record?.strings.map(({ key }) => commonLabels().get(labelKey(key))).filter(Boolean))
  return names.has('title') && names.size >= minFields ? record : null
}

/** The longest string under a label of the text. */
function bodyOf({ strings }: JsonObject): JsonString | undefined {
  return strings
    .filter(({ key, start, end }) => commonLabels().get(labelKey(key)) === 'body' && end > start)
    .sort((a, b) => b.end - b.start - (a.end - a.start))[0]
}

function fieldsOf(text: string, { strings }: JsonObject): Field[] {
  return strings.flatMap(({ key, start, end }): Field[] => {
    const name = commonLabels().get(labelKey(key))
    if (!name || name === 'body') return []
    const value = text.slice(start, end).replace(escaped, unescaped).replace(/\s+/g, ' ').trim()
    return [{ name, start, end, value }]
  })
}

const escaped = /\\(?:u[\da-f]{4}|.)/gi

/** The stretches between the escapes; what an escape stands for divides them. */
function textOf(text: string, { start, end }: JsonString): Slice[] {
  const slices: Slice[] = []
  const value = text.slice(start, end)
  let from = 0
  let before = ''
  const add = (to: number) => {
    if (to === from) return
    slices.push({ start: start + from, end: start + to, before })
    before = ''
  }
  for (const found of value.matchAll(escaped)) {
    add(found.index)
    before += unescaped(found[0])
    from = found.index + found[0].length
  }
  add(value.length)
  if (before.trim() !== '') slices.push({ start: end, end, before })
  return slices
}
