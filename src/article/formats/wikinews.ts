import { anyOf } from '../any-of.ts'
import type { Container, Field, Slice } from './container.ts'
import { fieldOf } from './fields/field-of.ts'
import { hasRow } from './sheet/has-row.ts'
import { peek } from './sheet/peek.ts'
import { rowOrEnd } from './sheet/row-or-end.ts'
import type { Sheet } from './sheet/sheet.ts'
import { wikiPieces } from './wiki-pieces.ts'

const dated = /^\{\{date\|([^{}|]{4,40})\}\}/i
/** A row of every story in wiki text. */
const sign = /^\{\{(?:date\|[^{}|]{4,40}\}\}|source\|)/i
/** What stands behind the text. */
const foot = /* @__PURE__ */ anyOf(
  [
    /\{\{(?:haveyoursay|publish|archived?|original|social bookmarks|editprotected)\b.*/iu,
    /={2,4} ?(?:sources?|references|external links?|related news|sister links?) ?={2,4}/iu,
    /\[\[category:.*/iu,
  ],
  '^',
  '$',
  'i',
)
/** A row of templates, files, lists or headings. */
const markup = /^(?:\{\{(?!w\|)|\[\[(?:file|image|category):|[*|}=]|<!--)/i
const heading = /^={2,5} ?([^=].*?) ?={2,5}$/

/**
 * The wiki text of Wikinews: `{{date|…}}`, topic templates and files; "Sources" with `{{source|…}}`; categories.
 *
 * @format 120 The wiki text of Wikinews.
 */
export const wikinews: Container = {
  id: 'wikinews',
  cue: /\{\{(?:date\||haveyoursay|source\|)/iy,
  open(sheet) {
    if (!hasRow(sheet, sign)) return null
    const fields = sheet.rows.flatMap((_, at) => dayAt(sheet, at))
    // Over the text templates say how the story was made.
    const begin = sheet.rows.findIndex((_, at) => !markup.test(peek(sheet, at)))
    const end = rowOrEnd(sheet, foot, begin)
    return { fields, slices: textOf(sheet, end), told: true, markdown: true }
  },
}

function dayAt(sheet: Sheet, at: number): Field[] {
  const row = peek(sheet, at)
  const day = dated.exec(row)?.[1]
  if (!day) return []
  const start = sheet.rows[at]!.start + row.indexOf(day)
  return [fieldOf(sheet, 'published', start, start + day.length)]
}

/** The rows before row `to` without their marks: a heading, a paragraph or an item each. */
function textOf(sheet: Sheet, to: number): Slice[] {
  const slices: Slice[] = []
  const pieces = wikiPieces(sheet, to)
  for (let at = 0; at < to; at++) {
    const own = pieces[at]!
    if (own.length === 0) continue
    const title = heading.exec(peek(sheet, at))
    if (title) {
      const start = sheet.rows[at]!.start + peek(sheet, at).indexOf(title[1]!)
      slices.push({ start, end: start + title[1]!.length, before: '\n\n## ' })
    } else for (const [i, piece] of own.entries()) slices.push({ ...piece, before: i === 0 ? '\n\n' : '' })
  }
  return slices
}
