import type { ArticleFormat } from '../../types/article-format.ts'
import type { Span } from '../../types/span.ts'
import type { Row } from '../lines/read-rows.ts'
import type { Container, Opened, Slice } from './container.ts'
import { containers } from './containers.ts'
import { isMarkdown } from './is-markdown.ts'
import { markdownArticles } from './markdown-articles.ts'
import { sheetOf } from './sheet/sheet-of.ts'
import { within } from './sheet/within.ts'
import { shownIn } from './shown-in.ts'

/** A text whose form is known. */
export interface OpenText {
  readonly format: ArticleFormat
  /** What the container makes of the first article. */
  readonly opened: Opened
  /** The articles of the file; none or one where it holds no more. */
  readonly articles: readonly Span[]
  /** The rows of the whole text, which whoever reads on needs again. */
  readonly rows: readonly Row[]
}

/** Whether the text holds the mark of a container. */
const isMarked = ({ mark, holds = [] }: Container, text: string): boolean =>
  holds.some((piece) => text.includes(piece)) && mark!.test(text)

const plain = { fields: [], parts: [], told: false, markdown: false }

/** Finds the form of a text and reads what the form itself says about its first article. */
export function openText(text: string): OpenText {
  const sheet = sheetOf(text)
  const shown = shownIn(sheet)
  for (const row of containers) {
    if (!shown.has(row) && !isMarked(row, text)) continue
    const articles = row.divide?.(sheet) ?? []
    const opened = row.open(articles[0] ? within(sheet, articles[0]) : sheet)
    if (opened) return { format: row.id, opened: { ...plain, ...opened }, articles, rows: sheet.rows }
  }
  const markdown = isMarkdown(text)
  const articles = markdown && text.includes('\n# ') ? markdownArticles(sheet) : []
  const { start, end } = articles[0] ?? { start: 0, end: text.length }
  const slices: Slice[] = [{ start, end, before: '' }]
  return {
    format: markdown ? 'markdown' : 'text',
    opened: { ...plain, slices, markdown },
    articles,
    rows: sheet.rows,
  }
}
