/** A stretch of a line that marks go around: a link, emphasis. */
interface Wrap {
  /** Where it opens among the pieces of the line. */
  from: number
  readonly open: string
  readonly close: string
}

/** Markdown as it is written, from the first block to the last. */
export interface MarkdownSheet {
  readonly blocks: string[]
  /** For each block the place of the box that it stands in; see {@link WrittenPage}. */
  readonly boxes: number[]
  /** The boxes that are open, the innermost last. */
  readonly open: number[]
  /** The numbers of all boxes: siblings of one name and class are one box. */
  readonly numbers: Map<string, number>
  /** The lines of the block that is being written, and the pieces of its last line. */
  lines: string[]
  pieces: string[]
  /** The marks that are open, the outermost first. */
  readonly wraps: Wrap[]
  /** What goes before the block: the mark of an item or of a heading. */
  item: boolean
  heading: number
  quotes: number
  preformatted: number
  /** Line ends since the last word. */
  breaks: number
}

export const markdownSheet = (): MarkdownSheet => ({
  blocks: [],
  boxes: [],
  open: [0],
  numbers: new Map(),
  lines: [],
  pieces: [],
  wraps: [],
  item: false,
  heading: 0,
  quotes: 0,
  preformatted: 0,
  breaks: 0,
})

/** Text as a page shows it: white space is a blank, outside `<pre>` line ends too. */
export function addText(sheet: MarkdownSheet, text: string): void {
  if (/\S/.test(text)) sheet.breaks = 0
  if (sheet.preformatted === 0) {
    sheet.pieces.push(text.replace(/\s+/g, ' '))
    return
  }
  for (const [at, row] of text.split('\n').entries()) {
    if (at > 0) endLine(sheet)
    sheet.pieces.push(row)
  }
}

/** A line end; the second in a row ends the block. A heading stays on one line. */
export function addBreak(sheet: MarkdownSheet): void {
  endLine(sheet)
  if (sheet.heading === 0 && ++sheet.breaks > 1) endBlock(sheet)
}

/** Opens an element that holds paragraphs. */
export function openBox(sheet: MarkdownSheet, signature: string): void {
  const key = `${sheet.open.at(-1)} ${signature}`
  const number = sheet.numbers.get(key) ?? sheet.numbers.size + 1
  sheet.numbers.set(key, number)
  sheet.open.push(number)
}

export function openWrap(sheet: MarkdownSheet, open: string, close: string): void {
  sheet.wraps.push({ from: sheet.pieces.length, open, close })
}

export function closeWrap(sheet: MarkdownSheet): void {
  const wrap = sheet.wraps.pop()
  if (wrap) putMarks(sheet, wrap)
}

/** Puts the marks around what came since the wrap opened, if there are words in it. */
function putMarks({ pieces }: MarkdownSheet, { from, open, close }: Wrap): void {
  const inner = pieces.slice(from).join('')
  const words = inner.trim()
  if (words === '') return
  const start = inner.indexOf(words)
  pieces.length = from
  pieces.push(`${inner.slice(0, start)}${open}${words}${close}${inner.slice(start + words.length)}`)
}

/** Marks that are open are closed at the end of the line and opened again in the next. */
function endLine(sheet: MarkdownSheet): void {
  for (const wrap of sheet.wraps.toReversed()) {
    putMarks(sheet, wrap)
    wrap.from = 0
  }
  const line = sheet.pieces.join('').replace(/\s+/g, ' ').trim()
  sheet.pieces = []
  if (line !== '') sheet.lines.push(...linksIn(line))
}

const link = /\[[^[\]]*\]\([^()\s]*\)/g

/**
 * A line of links alone is a menu or the cards of other stories: each link on a line of its own, and once. Pages print
 * the title of a card again, cut short for small screens.
 */
function linksIn(line: string): string[] {
  if (!line.startsWith('[')) return [line]
  const links = line.match(link)
  return links !== null && links.length > 1 && links.join(' ') === line ? [...new Set(links)] : [line]
}

export function endBlock(sheet: MarkdownSheet): void {
  endLine(sheet)
  if (sheet.lines.length === 0) return
  const quote = sheet.quotes > 0 ? '> ' : ''
  const lead = sheet.heading > 0 ? `${'#'.repeat(sheet.heading)} ` : sheet.item ? '- ' : ''
  const text = sheet.lines.join(sheet.heading > 0 ? ' ' : `\n${quote}`)
  sheet.blocks.push(quote + lead + text)
  sheet.boxes.push(sheet.open.at(-1)!)
  sheet.lines = []
  sheet.item = false
}
