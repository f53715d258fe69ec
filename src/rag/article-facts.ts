import type { Article } from '../index.ts'

/** What chunks tell of their article beside their text. */
export const chunkFacts = ['title', 'date', 'authors', 'agencies', 'url', 'dateline'] as const

/** One of them; see `chunkFacts`. */
export type ChunkFact = (typeof chunkFacts)[number]

/** What a chunk says of its article: null or empty where the article does not tell, or where it was not asked for. */
export interface ArticleFacts {
  /** The headline: what a chunk is about is often told by the title alone. */
  readonly title: string | null
  /** When the article was published, as `NewsDate.iso` gives it. */
  readonly date: string | null
  /** Who wrote it. */
  readonly authors: readonly string[]
  /** The news agencies credited for it. */
  readonly agencies: readonly string[]
  /** The article's address. */
  readonly url: string | null
  /** The place that its dateline names. */
  readonly dateline: string | null
}

export function factsOf(article: Article, wanted: readonly ChunkFact[] = chunkFacts): ArticleFacts {
  const has = (fact: ChunkFact) => wanted.includes(fact)
  return {
    title: has('title') ? article.title : null,
    date: has('date') ? (article.published?.iso ?? null) : null,
    authors: has('authors') ? article.authors : [],
    agencies: has('agencies') ? article.agencies : [],
    url: has('url') ? article.url : null,
    dateline: has('dateline') ? (article.dateline?.place ?? null) : null,
  }
}
