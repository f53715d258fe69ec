import { asPrinted } from './as-printed.ts'
import type { Container } from './container.ts'
import { rowOrEnd } from './sheet/row-or-end.ts'

/**
 * The `.story` files of the CNN and Daily Mail summarisation set: text, then summary sentences under "@highlight".
 *
 * @format 130 `.story` files of the CNN and Daily Mail summarisation set.
 */
export const story: Container = {
  id: 'story',
  cue: /@highlight/y,
  open(sheet) {
    const end = rowOrEnd(sheet, /^@highlight$/)
    if (end === sheet.rows.length) return null
    return { slices: asPrinted(sheet, 0, end), told: true }
  },
}
