import { readText } from '../../src/article/read-text.ts'
import type { Text } from '../../src/article/reading.ts'
import type { ArticleOptions } from '../../src/types/article.ts'
import { noFacts } from './no-facts.ts'

/** Markdown cut into its lines. */
export const textOf = (source: string, options: ArticleOptions = {}): Text =>
  readText(source, { format: 'markdown', markdown: true, told: false, ...noFacts }, {}, options)
