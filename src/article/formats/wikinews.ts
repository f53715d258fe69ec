import type { Container, Field, Slice } from './container.ts'
import { fieldOf } from './fields.ts'
import { phrases } from './phrases.ts'
import { peek, type Sheet } from './sheet.ts'
import { wikiPieces } from './wiki-pieces.ts'

const dated = /^\{\{date\|([^{}|]{4,40})\}\}/i
/** What stands behind the text. */
const foot = /* @__PURE__ */ phrases(
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
const minTemplates = 1

/**
 * The wiki text of Wikinews: `{{date|…}}`, topic templates and files; "Sources" with `{{source|…}}`; categories.
 *
 * @format 120 The wiki text of Wikinews.
 */
export const wikinews: Container = {
  id: 'wikinews',
  cue: /\{\{(?:date\||haveyoursay|source\|)/iy,
  open(sheet) {
    const fields: Field[] = []
    let signs = 0
    let end = sheet.rows.length
    let begun = false
    for (let at = 0; at < sheet.rows.length; at++) {
      const row = peek(sheet, at)
      const day = dated.exec(row)
      if (day) {
        const start = sheet.rows[at]!.start + row.indexOf('|') + 1
        fields.push(fieldOf(sheet, 'published', start, start + day[1]!.length))
      }
      if (day || /^\{\{source\|/i.test(row)) signs++
      // Over the text these say how the story was made.
      if (begun && foot.test(row)) end = Math.min(end, at)
      begun ||= !markup.test(row)
    }
    if (signs < minTemplates) return null
    return { fields, slices: textOf(sheet, end), told: true, markdown: true }
  },
}

/** The rows before row `to` without their marks: a heading, a paragraph or an item each. */
function textOf(sheet: Sheet, to: number): Slice[] {
  const slices: Slice[] = []
  const { pieces, depth } = wikiPieces(sheet, to)
  for (let at = 0; at < to; at++) {
    const own = pieces[at]!
    if (own.length === 0 || depth[at]! > 0) continue
    const title = heading.exec(peek(sheet, at))
    if (title) {
      const start = sheet.rows[at]!.start + peek(sheet, at).indexOf(title[1]!)
      slices.push({ start, end: start + title[1]!.length, before: '\n\n## ' })
    } else for (const [i, piece] of own.entries()) slices.push({ ...piece, before: i === 0 ? '\n\n' : '' })
  }
  return slices
}
