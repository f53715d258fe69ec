import type { Article, ArticleBlock, BlockKind } from '../types/article.ts'

/** A paragraph of copy. */
export interface Paragraph {
  readonly text: string
  /** It is set as a block quotation. */
  readonly isQuote: boolean
}

/** A block's text without its inline marks, and where each character stood; null where each stands where it stood. */
interface Unmarked {
  readonly text: string
  readonly places: readonly number[] | null
}

/** Takes the inline marks from a text. */
export type Unmark = (text: string) => Unmarked

/** A block, and how it is read. */
interface ReadBlock {
  readonly block: ArticleBlock
  readonly read: Unmarked
}

/** Blocks that are one paragraph: the parser takes a line that ends inside a divided word for a whole one. */
export interface BodyParagraph extends Paragraph {
  readonly blocks: readonly ReadBlock[]
}

const BODY_KINDS: ReadonlySet<BlockKind> = /* @__PURE__ */ new Set([
  'paragraph',
  'crosshead',
  'list-item',
  'quote',
] as const)

/**
 * The copy: without title, dateline, captions, credits and boilerplate, and without inline marks. Blocks of one paragraph
 * are joined by a line feed.
 */
export function bodyParagraphs(article: Article, unmark: Unmark): BodyParagraph[] {
  const paragraphs: { text: string; isQuote: boolean; blocks: ReadBlock[] }[] = []
  let above: ReadBlock | undefined
  for (const block of article.blocks) {
    const here = { block, read: unmark(block.text) }
    const { text } = here.read
    const before = above && isDivided(above.read.text, text) ? above : undefined
    if (BODY_KINDS.has(block.kind)) {
      // A line that ends inside a word is not a title, however short it is.
      const last = paragraphs.at(-1)
      if (before && last?.blocks.at(-1) === before) {
        last.text += `\n${text}`
        last.blocks.push(here)
      } else if (before) {
        const isQuote = before.block.kind === 'quote'
        paragraphs.push({ text: `${before.read.text}\n${text}`, isQuote, blocks: [before, here] })
      } else paragraphs.push({ text, isQuote: block.kind === 'quote', blocks: [here] })
    }
    above = here
  }
  return paragraphs
}

/** Whether a word is divided between the end of one line and the beginning of the next. */
const isDivided = (text: string, next: string): boolean => /[a-z][-\u00ad]$/.test(text.slice(-2)) && /^[a-z]/.test(next)

/** Paragraphs of a clean body: what blank lines separate. */
export function cleanParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let start = 0
  while (start < text.length) {
    const end = paragraphEnd(text, start)
    const paragraph = text.slice(start, end).trim()
    if (paragraph !== '') paragraphs.push({ text: paragraph, isQuote: paragraph.startsWith('>') })
    start = end + 1
  }
  return paragraphs
}

/** The line feed after which a blank line follows, or the end. */
function paragraphEnd(text: string, start: number): number {
  for (let at = text.indexOf('\n', start); at >= 0; at = text.indexOf('\n', at + 1)) {
    let next = at + 1
    while (next < text.length && ' \t\r'.includes(text[next]!)) next++
    if (next >= text.length || text[next] === '\n') return at
  }
  return text.length
}
