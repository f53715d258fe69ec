import type { Span } from '../../types/span.ts'
import { asPrinted } from './as-printed.ts'
import type { Container } from './container.ts'
import { readHeader } from './header.ts'
import { knownLabel } from './labels/known-label.ts'
import type { Labels } from './labels/labels.ts'
import { labelsOf } from './labels/labels-of.ts'
import { notBefore } from './not-before.ts'
import { findLastRow } from './sheet/find-last-row.ts'
import { findRow } from './sheet/find-row.ts'
import { hasRow } from './sheet/has-row.ts'
import { peek } from './sheet/peek.ts'
import type { Sheet } from './sheet/sheet.ts'
import { spanOf } from './sheet/span-of.ts'

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
    const end = findRow(sheet, content, from, from + maxHead)
    const header = readHeader(sheet, firstLabel(sheet, from), labels)
    if (end < 0 || header.bodyAt === undefined || header.end < end) return null
    const body = asPrinted(sheet, header.end, footOf(sheet, header.end))
    const inline = notBefore(body, header.bodyAt)
    const refused = hasRow(sheet, refusal, from, end) && lengthOf(inline) < minText
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
      if (!hasRow(sheet, content, at, at + maxHead)) continue
      if (address.test(peek(sheet, at - 1))) starts.push(at - 1)
      else if (hasRow(sheet, address, at, at + maxAbove)) starts.push(at)
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
  for (let at = 0; at < title; at++) if (knownLabel(peek(sheet, at), labels)) return at
  return title
}

const list = /^(?:Links\/Buttons|Images) ?:$/
/** Lists of all links and pictures that the reader was asked for stand behind the text. */
function footOf(sheet: Sheet, from: number): number {
  const last = findLastRow(sheet, list, from)
  const first = findLastRow(sheet, list, from, last)
  return [first, last].find((at) => at >= from) ?? sheet.rows.length
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0)
}
