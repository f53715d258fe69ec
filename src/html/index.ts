export { fromDocument } from './from-document.ts'
export { type Extracted, fromExtracted } from './from-extracted.ts'
export { fromHtml } from './from-html.ts'
export type { HtmlArticle, HtmlOptions, PageMetadata } from './html-article.ts'
