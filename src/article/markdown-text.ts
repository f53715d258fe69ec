import type { Span } from '../types/span.ts'

/** A line of equals signs or dashes under a heading. */
const underline = /\s*\n[ \t]*(?:=+|-+)\s*$/

/** The Markdown of a block with white space tidied; a heading that is underlined gets its number signs. */
export function markdownText(source: string, { start, end }: Span): string {
  const slice = source.slice(start, end)
  const bare = slice.replace(underline, '')
  const level = bare === slice ? '' : slice.trimEnd().endsWith('=') ? '# ' : '## '
  return level + bare.trim().replace(/\s+/g, ' ')
}
