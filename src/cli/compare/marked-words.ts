import type { Span } from '../../index.ts'
import { columnsOf, padEnd, shorten } from '../columns.ts'
import type { Ink, Terminal } from '../terminal.ts'

/** A stretch of a text that is shown otherwise. */
export interface Mark extends Span {
  readonly ink: Ink
  /** What stands around it where there are no colours. */
  readonly around: readonly [before: string, after: string]
}

interface Word {
  readonly text: string
  readonly mark: Mark | undefined
}

/** A paragraph in lines of exactly `width` columns, what is marked in its colour or between its brackets. */
export function markedLines(
  text: string,
  { start, end }: Span,
  marks: readonly Mark[],
  width: number,
  terminal: Terminal,
): string[] {
  const words = wordsOf(text.slice(start, end), start, marks)
  const shown = terminal.colours ? words : words.map((word, at) => bracketed(word, words[at - 1], words[at + 1]))
  return linesOf(shown, width).map((line) => painted(line, width, terminal))
}

/** Words have the mark that they begin in, or that begins in them. Marks are ordered and do not overlap. */
function wordsOf(text: string, offset: number, marks: readonly Mark[]): Word[] {
  let at = 0
  return [...text.matchAll(/\S+/g)].map((match) => {
    const start = offset + match.index
    const end = start + match[0].length
    while (at < marks.length && marks[at]!.end <= start) at++
    const mark = marks[at]
    return { text: match[0], mark: mark !== undefined && mark.start < end ? mark : undefined }
  })
}

function bracketed(word: Word, before: Word | undefined, after: Word | undefined): Word {
  const { text, mark } = word
  if (mark === undefined) return word
  const [open, close] = mark.around
  return { text: (before?.mark === mark ? '' : open) + text + (after?.mark === mark ? '' : close), mark }
}

function linesOf(words: readonly Word[], width: number): Word[][] {
  const lines: Word[][] = []
  let line: Word[] = []
  let columns = 0
  for (const { text, mark } of words) {
    const word = { text: shorten(text, width), mark }
    const more = columnsOf(word.text) + (line.length === 0 ? 0 : 1)
    if (columns + more > width) {
      lines.push(line)
      line = []
      columns = 0
    }
    columns += line.length === 0 ? columnsOf(word.text) : more
    line.push(word)
  }
  return line.length > 0 ? [...lines, line] : lines
}

/** The blanks inside a marked stretch belong to it; those that fill the line do not. */
function painted(line: readonly Word[], width: number, { paint }: Terminal): string {
  let shown = ''
  for (let at = 0; at < line.length; ) {
    let end = at + 1
    while (end < line.length && line[end]!.mark === line[at]!.mark) end++
    const { mark } = line[at]!
    const run = line
      .slice(at, end)
      .map(({ text }) => text)
      .join(' ')
    shown += (at > 0 ? ' ' : '') + (mark === undefined ? run : paint(mark.ink, run))
    at = end
  }
  return shown + ' '.repeat(Math.max(0, width - columnsOf(line.map(({ text }) => text).join(' '))))
}

/** An empty line of the same width. */
export function emptyLine(width: number): string {
  return padEnd('', width)
}
