import type { Dateline, NewsDate } from '../types/article.ts'

/** What one line, or the form of the text, tells about the article. */
export interface Said {
  readonly title?: string | null
  readonly kicker?: string | null
  readonly standfirst?: string | null
  readonly authors?: readonly string[]
  /** Those who reported it: its authors where no byline names any. */
  readonly reporters?: readonly string[]
  readonly agencies?: readonly string[]
  readonly published?: NewsDate | null
  readonly updated?: NewsDate | null
  readonly dateline?: Dateline | null
  readonly outlet?: string | null
  readonly url?: string | null
}
