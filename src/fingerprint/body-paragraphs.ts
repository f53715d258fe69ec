import type { Article, ArticleBlock, BlockKind } from '../types/article.ts'

const BODY_KINDS: ReadonlySet<BlockKind> = /* @__PURE__ */ new Set([
  'paragraph',
  'crosshead',
  'list-item',
  'quote',
] as const)

/** The blocks that are copy: without title, dateline, captions, credits and boilerplate. */
export const bodyBlocks = (article: Article): ArticleBlock[] =>
  article.blocks.filter((block) => BODY_KINDS.has(block.kind))

/** Paragraphs of a clean body: what blank lines separate. */
export function cleanParagraphs(text: string): string[] {
  const paragraphs: string[] = []
  let start = 0
  while (start < text.length) {
    const end = paragraphEnd(text, start)
    const paragraph = text.slice(start, end).trim()
    if (paragraph !== '') paragraphs.push(paragraph)
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
