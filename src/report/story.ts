import {
  type Article,
  type NewsDate,
  type NormalizedArticle,
  type NormalizeOptions,
  normalizeArticle,
} from '../index.ts'
import { shorten } from './words.ts'

export interface ReportInput {
  /** A file's name or an outlet: shown where the text does not say where it is from. */
  readonly name: string
  readonly text: string
  /** The article, where it was read from the text already: with what its record or the tags of its page say. */
  readonly article?: Article
}

/** What is said of an article in a line or two. */
export interface StoryLine {
  readonly name: string
  /** The printed title, else the first words of the body, else the name. */
  readonly title: string
  /** Who published it, as far as the text says: outlet, site, author, agency; else the name. */
  readonly source: string
  /** `6 May 2025`; null where no date is printed. */
  readonly date: string | null
  /** Words of the body. */
  readonly words: number
}

/** An article as report and playground show it. */
export interface Story extends StoryLine {
  readonly normalized: NormalizedArticle
}

const MOST_TITLE = 140
const FIRST_WORDS = 60
const MOST_SOURCE = 40

export function storyOf({ name, text, article: read }: ReportInput, options: NormalizeOptions): Story {
  const normalized = normalizeArticle(read ? { article: read, input: text } : text, options)
  const { article, fingerprint } = normalized
  return {
    name,
    title: curled(shorten(article.title ?? '', MOST_TITLE) || shorten(article.text, FIRST_WORDS) || name),
    source: shorten(
      article.outlet ?? siteOf(article.url) ?? article.authors[0] ?? article.agencies[0] ?? name,
      MOST_SOURCE,
    ),
    date: dayText(article.published),
    words: fingerprint.words,
    normalized,
  }
}

/** A headline is set with curled quotation marks, however it was typed. */
const curled = (title: string): string => title.replace(/"([^"]*)"/g, '\u201c$1\u201d')

function siteOf(address: string | null): string | undefined {
  return address === null ? undefined : /^[a-z]+:\/\/(?:www\.)?([^/?#:]+)/i.exec(address)?.[1]
}

const months = 'January February March April May June July August September October November December'.split(' ')

/** `2025-05-06T06:12Z` → `6 May 2025`. */
export function dayText(date: NewsDate | null): string | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(date?.iso ?? '') ?? []
  return day === undefined ? null : `${Number(day)} ${months[Number(month) - 1]} ${year}`
}
