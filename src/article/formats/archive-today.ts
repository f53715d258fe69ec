import { anyOf } from '../any-of.ts'
import { asPrinted } from './as-printed.ts'
import type { Container, Field } from './container.ts'
import { fieldOf } from './fields/field-of.ts'
import { hasMarks } from './has-marks.ts'
import { findRow } from './sheet/find-row.ts'
import { hasRow } from './sheet/has-row.ts'
import { peek } from './sheet/peek.ts'
import type { Sheet } from './sheet/sheet.ts'

const name = /^(?:archive\.(?:today|ph|is|li|vn|fo|md)(?: webpage capture)?|webpage capture)$/i
/** The address stands beside these words or under them. */
const saved =
  /^(?:webpage capture\s{1,8})?(?:(?:saved from|redirected from|via|original)\s{1,8}\[?https?:\/\/\S+|saved from$)/i
const address = /https?:\/\/[^\s\])]+/i
const head = /* @__PURE__ */ anyOf([
  /archive\.\p{L}{2,5}(?: webpage capture)?/iu,
  /webpage capture/iu,
  /saved from/iu,
  /no other snapshots.*/iu,
  /history.*/iu,
  /all snapshots.*/iu,
  /from host .*/iu,
  /\d{1,2} \p{L}{3} \d{4} \d\d:\d\d(?::\d\d)? UTC/iu,
  /←? ?(?:prior|next) ?→?/iu,
  /webpage/iu,
  /screenshot/iu,
  /webpage screenshot/iu,
  /share/iu,
  /download .zip/iu,
  /report (?:bug|error).*/iu,
  /buy me a coffee/iu,
  /share ?download \.zip.*/iu,
  /reddit/iu,
  /vkontakte/iu,
  /twitter/iu,
  /pinterest/iu,
  /livejournal/iu,
  /short link/iu,
  /long link/iu,
  /markdown/iu,
  /html code/iu,
  /wiki code/iu,
  /linked from/iu,
  /(?:redirected from|via)(?: .*)?/iu,
  /https?:\/\/\S+/iu,
  /search/iu,
  /(?:\d{1,3}% ?){1,11}/u,
])
const maxHead = 40

/**
 * A page copied from archive.today and its sister hosts: what it says of the capture stands over the headline.
 *
 * @format 150 A page copied from archive.today.
 */
export const archiveToday: Container = {
  id: 'archive-today',
  cue: /archive\.(?:today|ph|is|li|vn|fo|md)\b|webpage capture/iy,
  open(sheet) {
    const at = findRow(sheet, saved, 0, maxHead)
    if (!hasRow(sheet, name, 0, 3) || at < 0) return null
    let from = 0
    while (
      from < maxHead &&
      (saved.test(peek(sheet, from)) ||
        peek(sheet, from)
          .split(/ [|·] |\t/)
          .every((cell) => head.test(cell.trim()) || cell.trim() === ''))
    )
      from++
    return {
      fields: address.test(peek(sheet, at)) ? addressAt(sheet, at) : addressAt(sheet, at + 1),
      slices: asPrinted(sheet, from, sheet.rows.length),
      markdown: hasMarks(sheet.text),
    }
  },
}

function addressAt(sheet: Sheet, at: number): Field[] {
  const link = address.exec(peek(sheet, at))
  if (!link) return []
  const start = sheet.rows[at]!.start + link.index
  return [fieldOf(sheet, 'url', start, start + link[0].length)]
}
