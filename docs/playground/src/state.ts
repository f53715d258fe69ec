import type { NameStyle, RemovalReason } from '../../../src/index.ts'
import { example } from './example.ts'

export const views = ['origins', 'article', 'compare', 'names', 'code'] as const

export type View = (typeof views)[number]

/** How two articles are laid out beside each other. */
export const layouts = ['printed', 'rows', 'one'] as const

export type Layout = (typeof layouts)[number]

/** An article as it was pasted or opened. */
export interface Pasted {
  /** The file's name; shown where the text does not say where it is from. */
  readonly name: string
  readonly text: string
}

/** Everything that the page shows follows from this; it is a value, and a link can carry it. */
export interface State {
  readonly articles: readonly Pasted[]
  readonly view: View
  /** Position of the article that is looked at. */
  readonly article: number
  /** Positions of the two that are compared. */
  readonly pair: readonly [number, number]
  readonly layout: Layout
  readonly style: NameStyle
  /** Reasons for which nothing is removed. */
  readonly keep: readonly RemovalReason[]
}

export const MOST_ARTICLES = 50

/** Where a column of its own for each article has no room. */
const PHONE = '(max-width: 767px)'

const isPhone = (): boolean => matchMedia(PHONE).matches

export const firstState = (): State => ({
  articles: example,
  view: 'origins',
  // A reprint, where there is something to see: a header, lines to remove, spellings to change.
  article: 1,
  pair: [0, 2],
  layout: isPhone() ? 'one' : 'printed',
  style: 'default',
  keep: [],
})

/** The state with what does not fit put right: a link may say anything. */
export function settled(state: State): State {
  const articles = state.articles.slice(0, MOST_ARTICLES)
  const article = within(state.article, articles.length)
  const a = within(state.pair[0], articles.length)
  const b = within(state.pair[1], articles.length)
  return { ...state, articles, article, pair: [a, a === b && articles.length > 1 ? (a + 1) % articles.length : b] }
}

export const isExample = ({ articles }: State): boolean => sameArticles(articles, example)

function sameArticles(one: readonly Pasted[], other: readonly Pasted[]): boolean {
  return one.length === other.length && one.every(({ text }, at) => text === other[at]!.text)
}

function within(at: number, length: number): number {
  return Number.isInteger(at) ? Math.max(0, Math.min(at, length - 1)) : 0
}
