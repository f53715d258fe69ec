import { trimSpan } from '../../text/span.ts'
import type { Article, ArticleBlock, Dateline, NewsDate } from '../../types/article.ts'
import type { Span } from '../../types/span.ts'
import { dayBeside } from '../dates/day-beside.ts'
import { dayInAddress } from '../dates/day-in-address.ts'
import type { Part } from './container.ts'
import type { FormFacts } from './facts-of-fields.ts'
import type { OpenText } from './open-text.ts'
import { ruleOf } from './rule-of.ts'
import type { View } from './view.ts'

/** An article that was read from a view, as an article of the source: with the form's own parts, and what is left as metadata. */
export function closeArticle(article: Article, source: string, open: OpenText, facts: FormFacts, view: View): Article {
  const { fields, parts } = open.opened
  const date = (value: NewsDate | null) =>
    value === null || !value.printed || value === facts.published || value === facts.updated
      ? value
      : { ...value, ...view.toSource(value) }
  const read = article.blocks.map((block) => ({ ...block, ...view.toSource(block) }))
  const address = fields.find(({ name, value }) => (name === 'url' || name === 'source') && value === facts.url)
  const isArticle = !article.warnings.some(({ code }) => code === 'no-article')
  const dated =
    isArticle && article.published === article.updated && address ? dayInAddress(address.value, address.start) : null
  const published = dated ?? date(article.published)
  return {
    ...article,
    published,
    updated: date(article.updated),
    dateline: article.dateline ? onSource(article.dateline, view, date) : completed(facts.dateline, source, published),
    blocks: covering(source, withParts(source, read, parts, ruleOf(open))),
  }
}

function onSource(dateline: Dateline, view: View, date: (value: NewsDate | null) => NewsDate | null): Dateline {
  return { ...dateline, ...view.toSource(dateline), date: date(dateline.date) }
}

function completed(dateline: Dateline | null, source: string, published: NewsDate | null): Dateline | null {
  if (!dateline || dateline.date || !published) return dateline
  return { ...dateline, date: dayBeside(source, dateline, published) }
}

/** The blocks with the form's parts among them, in order; a part that a block of the text holds is not told apart. */
function withParts(
  source: string,
  blocks: readonly ArticleBlock[],
  parts: readonly Part[],
  rule: string,
): ArticleBlock[] {
  const all: ArticleBlock[] = []
  let next = 0
  for (const { kind, reason, start, end } of parts) {
    while (next < blocks.length && blocks[next]!.end <= start) all.push(blocks[next++]!)
    const after = blocks[next]?.start ?? source.length
    if (start >= (all.at(-1)?.end ?? 0) && end <= after)
      all.push({
        kind,
        start,
        end,
        text: source.slice(start, end).replace(/\s+/g, ' '),
        textStart: null,
        reason: reason ?? null,
        rule: reason ? rule : null,
      })
  }
  return [...all, ...blocks.slice(next)]
}

/** What lies between the blocks and is not white space is metadata. */
function covering(source: string, blocks: readonly ArticleBlock[]): ArticleBlock[] {
  const all: ArticleBlock[] = []
  let at = 0
  const fill = (to: number) => {
    const span: Span = trimSpan(source, at, to)
    if (span.start < span.end)
      all.push({
        kind: 'metadata',
        ...span,
        text: source.slice(span.start, span.end),
        textStart: null,
        reason: null,
        rule: null,
      })
  }
  for (const block of blocks) {
    fill(block.start)
    all.push(block)
    at = block.end
  }
  fill(source.length)
  return all
}
