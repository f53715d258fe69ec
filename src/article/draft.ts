import type { Article, ArticleOptions, ArticleWarning, Dateline, NewsDate } from '../types/article.ts'
import type { Span } from '../types/span.ts'
import type { Line } from './lines/line.ts'
import type { Marks } from './mark.ts'
import type { ReadingOptions } from './reading-options.ts'

/** What the header and the sign-off say; filled in by the stages. */
export interface Facts {
  title: string | null
  kicker: string | null
  standfirst: string | null
  authors: string[]
  agencies: string[]
  published: NewsDate | null
  updated: NewsDate | null
  dateline: Dateline | null
  url: string | null
  outlet: string | null
}

/** An article while it is being read. Stages fill `marks` and `facts`; nothing else changes. */
export interface Draft {
  readonly source: string
  readonly options: ArticleOptions
  readonly reading: ReadingOptions
  readonly format: Article['format']
  readonly markdown: boolean
  /** The form of the text says where the body begins and ends and what its title is: neither is guessed. */
  readonly told: boolean
  readonly lines: readonly Line[]
  readonly marks: Marks
  readonly facts: Facts
  readonly warnings: ArticleWarning[]
  /** The input looks like a whole page, or the caller says so. */
  page: boolean
  /** The line of the title, -1 while none is known. */
  title: number
  /** The sign-off that ends the last paragraph, in the source. */
  signOff: Span | null
  /** The lines of the article: from the first after what stands before it to the last before what stands after. */
  from: number
  to: number
}

/** One step of reading; the order of the steps is a list in `parse-article.ts`. */
export type Stage = (draft: Draft) => void

/** True while nothing is known of the line. */
export function isOpen(draft: Draft, at: number): boolean {
  return draft.marks[at] === undefined
}
