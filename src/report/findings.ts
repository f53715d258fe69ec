import {
  compare,
  type NormalizedArticle,
  type NormalizeOptions,
  normalizeArticle,
  type Origins,
  origins,
} from '../index.ts'
import { rawSimilarity, rawSketch } from './raw-sketch.ts'
import { shorten } from './words.ts'

export interface ReportInput {
  /** A file's name or an outlet: shown beside the title. */
  readonly name: string
  readonly text: string
}

export interface Story extends ReportInput {
  /** The printed title, else the first words of the body, else the name. */
  readonly title: string
  readonly normalized: NormalizedArticle
}

/** Similarity of two articles by their positions in `order`. */
export type Similarity = (row: number, column: number) => number

/** Everything that the report says, before it is said. */
export interface Findings {
  readonly stories: readonly Story[]
  readonly origins: Origins
  /** Positions of the stories that the maps show, those of one origin side by side. */
  readonly order: readonly number[]
  readonly raw: Similarity
  readonly normalized: Similarity
}

/** The maps compare every pair: half a million for so many articles. */
const MOST_MAPPED = 1000
const MOST_TITLE = 140

export function findingsOf(inputs: readonly ReportInput[], options: NormalizeOptions): Findings {
  const stories = inputs.map(({ name, text }): Story => {
    const normalized = normalizeArticle(text, options)
    return { name, text, title: titleOf(name, normalized), normalized }
  })
  const found = origins(stories.map(({ normalized }) => normalized.article))
  const order = found.groups.flatMap(({ members }) => members).slice(0, MOST_MAPPED)
  const sketches = order.map((at) => rawSketch(stories[at]!.text))
  const prints = order.map((at) => stories[at]!.normalized.fingerprint)
  return {
    stories,
    origins: found,
    order,
    raw: everyPair(order.length, (a, b) => rawSimilarity(sketches[a]!, sketches[b]!)),
    normalized: everyPair(order.length, (a, b) => compare(prints[a]!, prints[b]!).similarity),
  }
}

function titleOf(name: string, { article }: NormalizedArticle): string {
  return shorten(article.title ?? '', MOST_TITLE) || shorten(article.text, 60) || name
}

function everyPair(size: number, similarityOf: Similarity): Similarity {
  const cells = new Float32Array(size * size)
  for (let row = 0; row < size; row++) {
    cells[row * size + row] = 1
    for (let column = row + 1; column < size; column++) {
      const similarity = similarityOf(row, column)
      cells[row * size + column] = similarity
      cells[column * size + row] = similarity
    }
  }
  return (row, column) => cells[row * size + column]!
}
