import { columnsOf, shorten } from './columns.ts'
import type { Terminal } from './terminal.ts'

/** `── seeds/000.txt ─────────────` over the whole width. */
export function heading(text: string, { width, paint }: Terminal): string {
  const title = shorten(text, width - 8)
  const rule = '─'.repeat(width - columnsOf(title) - 4)
  return `${paint('dim', '──')} ${paint('bold', title)} ${paint('dim', rule)}`
}
