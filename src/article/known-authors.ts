import type { ArticleOptions } from '../types/article.ts'

/** The authors that the caller knows. None, or a blank one, is what a scraper gives that found no author. */
export const knownAuthors = ({ known }: ArticleOptions): readonly string[] =>
  (known?.authors ?? []).filter((name) => name.trim() !== '')
