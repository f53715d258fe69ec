import type { Span } from '../types/span.ts'

/** A line of equals signs or dashes, which underlines a heading. */
const underline = /^[ \t]*(?:=+|-+)$/

/** The Markdown of a block with white space tidied; a heading that is underlined gets its number signs. */
export function markdownText(source: string, { start, end }: Span): string {
  const slice = source.slice(start, end).trimEnd()
  const lineBreak = slice.lastIndexOf('\n')
  const isUnderlined = lineBreak >= 0 && underline.test(slice.slice(lineBreak + 1))
  const level = !isUnderlined ? '' : slice.endsWith('=') ? '# ' : '## '
  return level + (isUnderlined ? slice.slice(0, lineBreak) : slice).trim().replace(/\s+/g, ' ')
}
