import { type ArticleOptions, parseArticle } from '../index.ts'

/** The first of these values that can be read as a date, undefined where none can. */
export function firstDate(values: readonly string[], { dateOrder, now }: ArticleOptions): string | undefined {
  return values
    .slice(0, most)
    .find((published) => parseArticle('', { dateOrder, now, known: { published } }).published !== null)
}

/** More are not read. */
const most = 20
