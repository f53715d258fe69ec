import type { NameStyle, RemovalReason } from '../../../src/index.ts'
import { samples } from './samples.ts'

export const views = ['article', 'sentences', 'names', 'compare', 'origins', 'export'] as const

export type View = (typeof views)[number]

/** Everything that the page shows follows from this; it is a value, and a link can carry it. */
export interface State {
  /** One to ten. */
  readonly texts: readonly string[]
  readonly view: View
  /** Position of the article that is looked at, and of the one beside it. */
  readonly article: number
  readonly other: number
  readonly style: NameStyle
  /** Reasons for which nothing is removed. */
  readonly keep: readonly RemovalReason[]
}

export const MOST_ARTICLES = 10

export const firstState: State = {
  texts: samples[0]!.texts,
  view: 'article',
  // A reprint, where there is something to see: a header, passages to remove, spellings to change.
  article: 1,
  other: 0,
  style: 'default',
  keep: [],
}

/** The state with what does not fit put right: a link may say anything. */
export function settled(state: State): State {
  const texts = state.texts.length === 0 ? [''] : state.texts.slice(0, MOST_ARTICLES)
  const article = within(state.article, texts.length)
  const other = within(state.other, texts.length)
  return { ...state, texts, article, other: other === article ? (article + 1) % texts.length : other }
}

function within(at: number, length: number): number {
  return Number.isInteger(at) ? Math.min(Math.max(at, 0), length - 1) : 0
}
