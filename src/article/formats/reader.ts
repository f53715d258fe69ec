import type { Span } from '../../types/span.ts'
import type { Container } from './container.ts'
import { asPrinted } from './flow.ts'
import { readHeader } from './header.ts'
import { type Labels, labelsOf, readLabel } from './labels.ts'
import { findLastRow, findRow, peek, type Sheet, spanOf } from './sheet.ts'

const labels: Labels = /* @__PURE__ */ labelsOf({
  title: 'title',
  authors: 'author authors byline',
  published: 'publishedtime published date publisheddate',
  url: 'urlsource url sourceurl',
  outlet: 'site sitename',
  body: 'markdowncontent textcontent htmlcontent content',
  other: 'numberofpages warning description image language favicon lang',
})
const title = /^(?:#{1,3} )?Title ?:/i
const address = /^URL Source ?:/i
const content = /^(?:Markdown|Text|HTML) Content ?:/i
const refusal = /^Warning ?:.*\b(?:error (?:4\d\d|5\d\d)|captcha|blocked)\b/i
/** A line of the tool that saved the file may stand over the header. */
const maxAbove = 4
const maxHead = 12
const minText = 40

/**
 * The header of r.jina.ai and of readers that follow it: Title, URL Source, Published Time, Markdown Content.
 *
 * @format 20 An extractor's header ("Title: …", "URL Source: …", "Markdown Content:") before the content.
 */
export const reader: Container = {
  id: 'reader',
  cue: /(?:Markdown|Text|HTML) Content ?:/iy,
  open(sheet) {
    const from = findRow(sheet, title, 0, maxAbove + 1)
    if (from < 0) return null
    const end = findRow(sheet, content, from, from + maxHead)
    const header = readHeader(sheet, firstLabel(sheet, from), labels)
    if (end < 0 || header.bodyAt === undefined || header.end < end) return null
    const body = sheet.rows.length > header.end ? asPrinted(sheet, header.end, footOf(sheet, header.end)) : []
    const inline = body[0] && header.end === end ? [{ ...body[0], start: header.bodyAt }] : body
    const refused = findRow(sheet, refusal, from, end) >= 0 && lengthOf(inline) < minText
    return {
      fields: header.fields,
      slices: inline,
      markdown: !/^text/i.test(peek(sheet, end)),
      ...(refused && { refused }),
    }
  },
  divide(sheet) {
    const starts: number[] = []
    for (let at = findRow(sheet, title); at >= 0; at = findRow(sheet, title, at + 1)) {
      if (findRow(sheet, content, at, at + maxHead) < 0) continue
      if (address.test(peek(sheet, at - 1))) starts.push(at - 1)
      else if (findRow(sheet, address, at, at + maxAbove) >= 0) starts.push(at)
    }
    if (starts.length < 2) return []
    return starts.map((at, i): Span => {
      const end = starts[i + 1] ?? sheet.rows.length
      return spanOf(sheet, i === 0 ? 0 : at, end)
    })
  },
}

/** Other labels may stand over the title. */
function firstLabel(sheet: Sheet, title: number): number {
  for (let at = 0; at < title; at++) if (labels.has(readLabel(peek(sheet, at))?.key ?? '')) return at
  return title
}

/** Lists of all links and pictures that the reader was asked for stand behind the text. */
function footOf(sheet: Sheet, from: number): number {
  const at = findLastRow(sheet, /^(?:Links\/Buttons|Images) ?:$/, from)
  const before = at < 0 ? -1 : findLastRow(sheet, /^(?:Links\/Buttons|Images) ?:$/, from, at)
  const first = before >= 0 ? before : at
  return first < 0 ? sheet.rows.length : first
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0)
}
