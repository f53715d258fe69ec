import {
  type Comparison,
  compare,
  createIndex,
  type NormalizedArticle,
  normalizeArticle,
  type Origins,
  origins,
} from '../../index.ts'
import { type Share, shareOf } from '../../report/share.ts'
import type { ArticleInput } from '../article-input.ts'

/** One article of the report. */
export interface Story {
  readonly file: string
  readonly normalized: NormalizedArticle
}

/** Two stories, by position. */
export interface Pair {
  readonly a: number
  readonly b: number
  readonly comparison: Comparison
  /** What the bodies share, counted: `comparison` estimates. */
  readonly share: Share
}

/** Everything that the report and the JSON lines say. */
export interface Desk {
  readonly stories: readonly Story[]
  readonly pairs: readonly Pair[]
  /** False where `pairs` holds the related pairs only. */
  readonly everyPair: boolean
  readonly origins: Origins
}

/** A table of every pair is readable up to here (66 rows); beyond, only related pairs are listed. */
const MOST_FILES_FOR_EVERY_PAIR = 12

export function deskOf(inputs: readonly ArticleInput[]): Desk {
  const stories = inputs.map(({ name, input, options }) => ({
    file: name,
    normalized: normalizeArticle(input, options),
  }))
  const everyPair = stories.length <= MOST_FILES_FOR_EVERY_PAIR
  return {
    stories,
    pairs: everyPair ? allPairs(stories) : relatedPairs(stories),
    everyPair,
    origins: origins(stories.map((story) => story.normalized.article)),
  }
}

function allPairs(stories: readonly Story[]): Pair[] {
  return stories.flatMap(({ normalized }, a) =>
    stories.slice(a + 1).map((other, after) => ({
      a,
      b: a + 1 + after,
      comparison: compare(normalized.fingerprint, other.normalized.fingerprint),
      share: shareOf(normalized, other.normalized),
    })),
  )
}

function relatedPairs(stories: readonly Story[]): Pair[] {
  const index = createIndex()
  for (const [position, { normalized }] of stories.entries()) index.add(String(position), normalized.fingerprint)
  return Array.from(index.pairs(), (pair) => ({ a: Number(pair.a), b: Number(pair.b), comparison: pair.comparison }))
    .map((pair) => (pair.a < pair.b ? pair : flip(pair)))
    .map((pair) => ({ ...pair, share: shareOf(stories[pair.a]!.normalized, stories[pair.b]!.normalized) }))
    .sort((one, other) => one.a - other.a || one.b - other.b)
}

function flip({ a, b, comparison }: Omit<Pair, 'share'>): Omit<Pair, 'share'> {
  return { a: b, b: a, comparison: { ...comparison, aInB: comparison.bInA, bInA: comparison.aInB } }
}
