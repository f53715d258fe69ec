import type { Span } from '../../types/span.ts'
import { htmlLead } from './html/html-lead.ts'
import { type Lead, readLead } from './read-lead.ts'

/** What stands before the words of a block: Markdown's marks, the tags of raw HTML, the bar of a cell. */
export function leadOf(text: string, block: Span, markdown: boolean, isRaw: boolean, isCell: boolean): Lead {
  if (isRaw) return { start: block.start, quote: false, strong: false, ...htmlLead(text, block) }
  const bars = isCell ? /^[|\s]+(?=[^|\s])/.exec(text.slice(block.start, block.end)) : null
  return readLead(text, block.start + (bars?.[0].length ?? 0), block.end, markdown)
}
