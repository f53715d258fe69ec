import type { Container, Part } from './container.ts'
import { fieldOf } from './fields/field-of.ts'
import { paragraphs } from './paragraphs.ts'
import { indentOf } from './sheet/indent-of.ts'
import { peek } from './sheet/peek.ts'
import type { Sheet } from './sheet/sheet.ts'
import { spanOf } from './sheet/span-of.ts'

const close = /^reuters?(?:\.?\s*&#3;)?$/i
const minIndented = 2
const maxTitle = 3

/**
 * Reuters-21578 as plain text: a title in capitals, paragraphs told by an indent alone, " Reuter" at the end.
 *
 * @format 230 Reuters-21578 as plain text.
 */
export const reutersText: Container = {
  id: 'reuters-text',
  cue: /reuters?(?:\.?\s{0,4}&#3;)?\s*$/iy,
  open(sheet) {
    const last = sheet.rows.length - 1
    if (last < 2 || !close.test(peek(sheet, last))) return null
    let head = 0
    while (head < maxTitle && isCapitals(peek(sheet, head))) head++
    if (head === 0 || !isIndented(sheet, head, last)) return null
    const title: Part = { kind: 'title', ...spanOf(sheet, 0, head) }
    return {
      fields: [
        fieldOf(sheet, 'title', title.start, title.end),
        { name: 'agency', value: 'Reuters', ...spanOf(sheet, last, last + 1) },
      ],
      slices: paragraphs(sheet, head, last),
      parts: [title, { kind: 'credit', ...spanOf(sheet, last, last + 1) }],
      told: true,
    }
  },
}

function isCapitals(row: string): boolean {
  return /\p{Lu}{2}/u.test(row) && row === row.toUpperCase() && !/^\d+\)/.test(row)
}

function isIndented(sheet: Sheet, from: number, to: number): boolean {
  let indented = 0
  for (let at = from; at < to; at++) if (indentOf(sheet, at) > 1) indented++
  return indented >= minIndented || indented === to - from
}
