import type { Container } from './container.ts'
import { asPrinted } from './flow.ts'
import { findRow } from './sheet.ts'

/**
 * The `.story` files of the CNN and Daily Mail summarisation set: text, then summary sentences under "@highlight".
 *
 * @format 130 `.story` files of the CNN and Daily Mail summarisation set.
 */
export const story: Container = {
  id: 'story',
  cue: /@highlight/y,
  open(sheet) {
    const end = findRow(sheet, /^@highlight$/)
    if (end < 0) return null
    return { slices: asPrinted(sheet, 0, end), told: true }
  },
}
