import { columnsOf, shorten } from './columns.ts'

/** Breaks one paragraph into lines of at most `width` columns at its blanks. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? shorten(word, width) : `${line} ${word}`
    if (columnsOf(longer) <= width) line = longer
    else {
      lines.push(line)
      line = shorten(word, width)
    }
  }
  if (line !== '') lines.push(line)
  return lines
}
