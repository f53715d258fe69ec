import type { Line } from '../lines/line.ts'
import type { Text } from '../reading.ts'
import { isLong } from './is-long.ts'
import { wordWeights } from './word-weights.ts'

/** A line counts as at most this many words, so that one long paragraph does not outweigh the others. */
const fullWords = 60
/** The points of a line are cut off here: one line does not outweigh a page. */
const mostPoints = 4

/** A line that may be the story's. */
export interface Open {
  readonly at: number
  readonly line: Line
  /** The numbers of its words, each once. */
  readonly terms: readonly number[]
  /** How many words it has, up to `fullWords`. */
  readonly words: number
  /** What its words say, each once. */
  readonly points: number
}

/** The open lines between the article's ends, and what they have in common. */
export interface Survey {
  readonly open: readonly Open[]
  /** For each word of the text, by its number, how many of the longer lines have it. */
  readonly lines: readonly number[]
  readonly all: readonly string[]
  /** Summed over the open lines before each: words, and words times points. */
  readonly words: readonly number[]
  readonly points: readonly number[]
  /** The share of open lines that are no running text. */
  readonly loose: number
}

/** Counts the words of the lines at `places`. */
export function surveyOf(
  { lines, terms }: Pick<Text, 'lines' | 'terms'>,
  places: readonly number[],
  weights = wordWeights(),
): Survey {
  const own = places.map((at) => terms.of(at))
  const weightOf = terms.words.map((word) => weights.get(word) ?? 0)
  const counts: number[] = new Array(weightOf.length).fill(0)
  const open = places.map((at, i) => openLine(lines[at]!, at, own[i]!, weightOf, counts))
  const words = [0]
  const points = [0]
  let [sumOfWords, sumOfPoints, loose] = [0, 0, 0]
  for (const here of open) {
    sumOfWords += here.words
    sumOfPoints += here.words * here.points
    words.push(sumOfWords)
    points.push(sumOfPoints)
    if (!here.line.prose) loose++
  }
  return { open, all: terms.words, lines: counts, words, points, loose: loose / Math.max(1, open.length) }
}

/** Counts the words of a line. */
function openLine(
  line: Line,
  at: number,
  terms: readonly number[],
  weights: readonly number[],
  counts: number[],
): Open {
  const own = isLong(line) ? 1 : 0
  let sum = 0
  for (const term of terms) {
    counts[term]! += own
    sum += weights[term]!
  }
  const mean = sum / Math.sqrt(Math.max(1, terms.length))
  const points = Math.max(-mostPoints, Math.min(mostPoints, mean))
  return { at, line, terms, words: Math.min(fullWords, line.words), points }
}
