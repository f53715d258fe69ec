import { inBrackets, resolveAddress } from './address.ts'
import { blockNames } from './block-names.ts'
import { escapeMarks } from './escape-marks.ts'
import {
  addBreak,
  addText,
  closeWrap,
  endBlock,
  type MarkdownSheet,
  markdownSheet,
  openBox,
  openWrap,
} from './markdown-sheet.ts'
import { attributeOf, type PageElement } from './page-node.ts'
import { walk } from './walk.ts'

/** How a page is written. */
export interface WritingOptions {
  /** Links as links; false: their words only. */
  readonly links: boolean
  /** Emphasis as marks; false: its words only. */
  readonly emphasis: boolean
  /** The address of the page, from which its links are seen. */
  readonly base: string | null
  /** What is left out, with all that stands in it. */
  readonly isDropped: (element: PageElement) => boolean
}

/** A page as Markdown. */
export interface WrittenPage {
  readonly text: string
  /** Where each of its blocks begins. */
  readonly starts: readonly number[]
  /** For each block a number of the element that holds it: paragraphs of one article share it. */
  readonly boxes: readonly number[]
}

/** A page as Markdown: headings, items, quotes, links; a blank line between blocks, a line end where a `<br>` is. */
export function writeMarkdown(page: PageElement, options: WritingOptions): WrittenPage {
  const sheet = markdownSheet()
  walk(page, {
    enter(element) {
      const isBlock = blockNames.has(element.name)
      if (isBlock) endBlock(sheet)
      if (options.isDropped(element)) return false
      if (isBlock) enterBlock(sheet, element)
      else if (element.name === 'br') addBreak(sheet)
      else enterInline(sheet, element, options)
      return true
    },
    text(text) {
      addText(sheet, escapeMarks(text))
    },
    leave({ name }) {
      if (blockNames.has(name)) leaveBlock(sheet, name)
      else if (hasMarks(name, options)) closeWrap(sheet)
    },
  })
  endBlock(sheet)
  let at = 0
  const starts = sheet.blocks.map((block) => {
    const start = at
    at += block.length + between.length
    return start
  })
  return { text: sheet.blocks.join(between), starts, boxes: sheet.boxes }
}

const between = '\n\n'

/** What holds paragraphs, and is none. */
const boxNames = new Set(
  'article aside body center div dl fieldset figure form header main section table td'.split(' '),
)

const level = (name: string): number => (/^h[1-6]$/.test(name) ? Number(name[1]) : 0)

function enterBlock(sheet: MarkdownSheet, element: PageElement): void {
  const { name } = element
  if (boxNames.has(name)) openBox(sheet, `${name} ${attributeOf(element, 'class') ?? ''}`)
  if (level(name) > 0) sheet.heading = level(name)
  else if (name === 'li') sheet.item = true
  else if (name === 'blockquote') sheet.quotes++
  else if (name === 'pre') sheet.preformatted++
}

function leaveBlock(sheet: MarkdownSheet, name: string): void {
  endBlock(sheet)
  if (boxNames.has(name)) sheet.open.pop()
  if (level(name) > 0) sheet.heading = 0
  else if (name === 'li') sheet.item = false
  else if (name === 'blockquote') sheet.quotes--
  else if (name === 'pre') sheet.preformatted--
}

const emphases: ReadonlyMap<string, string> = new Map([
  ['b', '**'],
  ['strong', '**'],
  ['em', '*'],
  ['i', '*'],
])

const hasMarks = (name: string, { links, emphasis }: WritingOptions): boolean =>
  name === 'a' ? links : emphasis && emphases.has(name)

function enterInline(sheet: MarkdownSheet, element: PageElement, options: WritingOptions): void {
  if (!hasMarks(element.name, options)) return
  const mark = emphases.get(element.name)
  if (mark !== undefined) openWrap(sheet, mark, mark)
  else openWrap(sheet, ...linkMarks(element, options.base))
}

/** The marks of a link; none where there is no address. One that cannot be used leads nowhere. */
function linkMarks(element: PageElement, base: string | null): [open: string, close: string] {
  const href = attributeOf(element, 'href')
  if (href === null) return ['', '']
  return ['[', `](${inBrackets(resolveAddress(href, base) ?? '#')})`]
}
