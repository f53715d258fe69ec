export type { Because } from './because-of.ts'
export { explainArticle, type LineExplanation } from './explain-article.ts'
