import { parseArticle } from '../index.ts'
import { anything, checkOptions, type OptionsOf, string } from '../text/options.ts'
import type { HtmlOptions } from './html-article.ts'

/** The options of `parseArticle` are checked there. */
const htmlOptions = (): OptionsOf<HtmlOptions> => ({
  mode: anything,
  keep: anything,
  skipRules: anything,
  rules: anything,
  agencies: anything,
  dateOrder: anything,
  now: anything,
  known: anything,
  body: anything,
  url: string,
})

/** @throws `wrong-type`, `wrong-value` or `unknown-option` for an option that cannot be used. */
export function checkHtmlOptions(options: HtmlOptions): void {
  checkOptions(options, htmlOptions)
  const { url: _, ...article } = options
  parseArticle('', article)
}
