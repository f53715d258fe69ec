import type { Article, ArticleBlock, BlockKind } from '../types/article.ts'

/** A paragraph of copy. */
export interface Paragraph {
  readonly text: string
  /** It is set as a block quotation. */
  readonly isQuote: boolean
}

/** Blocks that are one paragraph: the parser takes a line that ends inside a divided word for a whole one. */
export interface BodyParagraph extends Paragraph {
  readonly blocks: readonly ArticleBlock[]
}

/** Takes the inline marks from a block's text, and says where each character stood; null where each stands where it stood. */
export type Unmark = (text: string) => { readonly text: string; readonly places: readonly number[] | null }

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
  const paragraphs: { text: string; isQuote: boolean; blocks: ArticleBlock[] }[] = []
  let previous: ArticleBlock | undefined
  let above = ''
  for (const block of article.blocks) {
    const { text } = unmark(block.text)
    const goesOn = previous !== undefined && isDivided(above, text)
    if (BODY_KINDS.has(block.kind)) {
      // A line that ends inside a word is not a title, however short it is.
      const last = paragraphs.at(-1)
      if (goesOn && last?.blocks.at(-1) === previous) {
        last!.text += `\n${text}`
        last!.blocks.push(block)
      } else {
        const blocks = goesOn ? [previous!, block] : [block]
        paragraphs.push({ text: goesOn ? `${above}\n${text}` : text, isQuote: blocks[0]!.kind === 'quote', blocks })
      }
    }
    previous = block
    above = text
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
