import { asPrinted } from './as-printed.ts'
import type { Container, Field, Slice } from './container.ts'
import { commonLabels } from './labels/common-labels.ts'
import { labelKey } from './labels/label-key.ts'
import { findRow } from './sheet/find-row.ts'
import { hasRow } from './sheet/has-row.ts'
import { indentOf } from './sheet/indent-of.ts'
import { peek } from './sheet/peek.ts'
import type { Sheet } from './sheet/sheet.ts'
import { spansFrom } from './sheet/spans-from.ts'
import { yamlValues } from './yaml.ts'

const maxRows = 200
const fence = /^(?:---|\+\+\+)$/
const key = /^["']?[\w-]+["']?[ \t]*[:=]/
/** "> ## Excerpt" and the quoted lines under it: the page's description. */
const excerpt = /^> ?#{1,6} Excerpt$/i
/** Lines that clippers put between the front matter and the text. */
const clipperLine =
  /^(?:#(?:omnivore|readwise|clippings?|instapaper|pocket|matter)\b.*|\[read on [^\]]{2,40}\]\(\S+\))$/i
const original = /^\[(?:read )?original(?: article)?\]\((\S+)\)$/i
const maxClipper = 12

/**
 * YAML or TOML front matter: site generators, and the dialects of Obsidian, MarkDownload, Omnivore and other clippers.
 *
 * @format 10 YAML or TOML front matter before the content; the dialects of clippers.
 */
export const frontMatter: Container = {
  id: 'front-matter',
  cue: /(?:---|\+\+\+)\s/y,
  open(sheet) {
    const close = findRow(sheet, closing(sheet, 0), 1, maxRows)
    if (!fence.test(peek(sheet, 0)) || !hasRow(sheet, key, 1, close)) return null
    const fields: Field[] = []
    // A summary was written for lists and search engines; a slug, an id or a day of clipping is not a field.
    for (const { key, value, start, end } of yamlValues(sheet, 1, close)) {
      const meaning = commonLabels().get(labelKey(key))
      if (meaning && meaning !== 'body') fields.push({ name: meaning, value, start, end })
    }
    const clipped = withoutClipper(sheet, close + 1)
    return { fields: [...fields, ...clipped.fields], slices: clipped.slices, markdown: true }
  },
  divide(sheet) {
    const starts: number[] = []
    for (let at = findRow(sheet, fence); at >= 0; at = findRow(sheet, fence, at + 1)) {
      const close = closeOf(sheet, at)
      if (close < 0) continue
      starts.push(at)
      at = close
    }
    return starts.length > 1 && starts[0] === 0 ? spansFrom(sheet, starts) : []
  },
}

/** What closes the fence of a row. */
function closing(sheet: Sheet, at: number): RegExp {
  return peek(sheet, at) === '+++' ? /^\+\+\+$/ : /^(?:---|\.\.\.)$/
}

/** The fence that closes the front matter which opens at a row: between the two stand a title and other keys alone; -1 where there is none. */
function closeOf(sheet: Sheet, at: number): number {
  let titled = false
  for (let row = at + 1; row < Math.min(sheet.rows.length, at + maxRows); row++) {
    const text = peek(sheet, row)
    if (closing(sheet, at).test(text)) return titled ? row : -1
    if (!key.test(text) && indentOf(sheet, row) <= indentOf(sheet, at) && !/^(?:- |#)/.test(text)) return -1
    titled ||= /^["']?(?:title|headline)["']?\s*[:=]/i.test(text)
  }
  return -1
}

/** The text without the lines that clippers put before it. */
function withoutClipper(sheet: Sheet, from: number): { fields: Field[]; slices: Slice[] } {
  const fields: Field[] = []
  const slices: Slice[] = []
  let begin = from
  for (let at = from; at < from + maxClipper; at++) {
    const row = peek(sheet, at)
    const link = original.exec(row)
    let end = link || clipperLine.test(row) ? at + 1 : at
    if (link) {
      const start = sheet.rows[at]!.start + row.indexOf('](') + 2
      fields.push({ name: 'url', value: link[1]!, start, end: start + link[1]!.length })
    }
    if (excerpt.test(row)) {
      while (peek(sheet, end).startsWith('>')) end++
      if (/^-{3,}$/.test(peek(sheet, end))) end++
    }
    if (end === at) continue
    slices.push(...asPrinted(sheet, begin, at))
    begin = end
  }
  return { fields, slices: [...slices, ...asPrinted(sheet, begin, sheet.rows.length)] }
}
