export { type Because, explainArticle, type LineExplanation } from './explain-article.ts'
