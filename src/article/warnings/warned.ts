import type { Article, WarningCode } from '../../types/article.ts'
import type { OpenText } from '../formats/open-text.ts'
import type { Line } from '../lines/line.ts'
import { countWords } from '../lines/shape/count-words.ts'
import { endsSentence } from '../lines/shape/ends-sentence.ts'
import { isNoArticle } from './not-an-article.ts'
import { isNotEnglish } from './not-english.ts'

/** What is known when an article has been read. */
interface Read {
  readonly article: Article
  readonly lines: readonly Line[]
  readonly open: OpenText
}

/** A block of so many words is running text, with an end mark or without. */
const fewWords = 6
const manyWords = 16
/** So many in all, a sentence among them, are too: steps of a recipe, lines of a poem. */
const manyInAll = 20

function hasText({ blocks }: Article): boolean {
  let all = 0
  let ended = false
  for (const { text, textStart } of blocks) {
    if (textStart === null) continue
    const words = countWords(text)
    const ends = endsSentence(text)
    if (words >= (ends ? fewWords : manyWords)) return true
    all += words
    ended ||= ends
  }
  return ended && all >= manyInAll
}

/** Somebody signs it on a day that is printed, and something is said: a brief over a dialog is an article. */
const isSigned = ({ article }: Read): boolean =>
  article.authors.length > 0 && article.published?.printed === true && hasText(article)

const isNoPage = (read: Read): boolean =>
  read.open.opened.refused === true || (isNoArticle(read.lines) && !isSigned(read))

/** The warnings, the weightiest first: each has its message, and holds where its test says so. */
const warnings: readonly [code: WarningCode, message: string, holds: (read: Read) => boolean][] = [
  ['several-articles', 'The text holds several articles; the first was read.', ({ open }) => open.articles.length > 1],
  ['no-article', 'The text is that of a login, consent, robot-check or error page.', isNoPage],
  ['html', 'The text is HTML; copydesk/html reads it right.', ({ open }) => open.format === 'html'],
  ['not-english', 'The text is in another language than English.', ({ article }) => isNotEnglish(article.text)],
  [
    'no-body',
    'The text has words, but none of them is running text.',
    (read) => !hasText(read.article) && !isNoPage(read),
  ],
]

/** The article with its warnings; a login or an error page has no author and no day, whatever its address says. */
export function warned(article: Article, lines: readonly Line[], open: OpenText): Article {
  if (lines.length === 0 && open.opened.fields.length === 0)
    return { ...article, warnings: [{ code: 'empty', message: 'The text has no words.' }] }
  const read = { article, lines, open }
  const found = warnings.flatMap(([code, message, holds]) => (holds(read) ? [{ code, message }] : []))
  const none = found.some(({ code }) => code === 'no-article') && { authors: [], published: null, updated: null }
  return { ...article, ...none, warnings: [...found, ...article.warnings] }
}
