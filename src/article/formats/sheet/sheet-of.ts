import { readRows } from '../../lines/read-rows.ts'
import type { Sheet } from './sheet.ts'

export function sheetOf(text: string): Sheet {
  return { text, rows: readRows(text, 0) }
}
