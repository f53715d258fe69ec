import { type ArticleOptions, parseArticle } from '../index.ts'
import type { Reading } from './choose-reading.ts'
import { escapeMarks } from './escape-marks.ts'
import type { PageTags } from './metadata/page-tags.ts'
import { tagTitle } from './metadata/title.ts'
import { wordsIn } from './words-in.ts'

/** Shorter ones are summaries. */
const leastWords = 60
/** The page prints less than this share of the words that its data holds: the rest waits behind a paywall or a script. */
const shellShare = 0.5

/**
 * A page that prints an opening or nothing, and holds its whole text in `articleBody` of its JSON-LD, is read from
 * there. (schema.org, Article: "The actual body of the article".)
 */
export function readShell(reading: Reading, tags: PageTags, options: ArticleOptions): Reading {
  const body = tags.article?.['articleBody']
  if (typeof body !== 'string') return reading
  const words = wordsIn(body)
  if (words < leastWords || wordsIn(reading.article.text) >= shellShare * words) return reading
  const title = tagTitle(tags)
  const heading = title === null ? [] : [`# ${escapeMarks(title)}`]
  const blocks = [...heading, ...(tag.test(body) ? [body] : paragraphsIn(body).map(escapeMarks))]
  const text = blocks.join('\n\n')
  return { article: parseArticle(text, options), page: { text, starts: [0], boxes: [0] } }
}

/** Some write their markup into the data: the parser reads a text that holds paragraphs of HTML. */
const tag = /<\/?(?:p|br|div|strong|em|a)\b[^<>]{0,500}>/i

const paragraphsIn = (body: string): string[] =>
  body
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
