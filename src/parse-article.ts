import { trimSpan } from './text/span.ts'
import type { Article, ArticleOptions, Block } from './types.ts'
// first version: paragraphs only
export function parseArticle(text: string, _options?: ArticleOptions): Article {
  const blocks: Block[] = []
  let at = 0
  for (const part of text.split(/(?:\r?\n[^\S\n]*){2,}/)) {
    const start = text.indexOf(part, at)
    at = start + part.length
    const span = trimSpan(text, start, at)
    if (span.start < span.end)
      blocks.push({ kind: 'paragraph', ...span, text: text.slice(span.start, span.end).replace(/\s+/g, ' ') })
  }
  return {
    title: null,
    kicker: null,
    standfirst: null,
    authors: [],
    agencies: [],
    published: null,
    updated: null,
    dateline: null,
    url: null,
    text: blocks.map((b) => b.text).join('\n\n'),
    blocks,
    format: 'text',
    warnings: [],
  }
}
