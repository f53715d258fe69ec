import type { Line } from '../lines/line.ts'
import type { LaidOut, Text } from '../reading.ts'
import { wordWeights } from './word-weights.ts'

/** A line counts as at most this many words, so that one long paragraph does not outweigh the others. */
const fullWords = 60
/** Shorter lines share words with others by chance. */
const minWords = 8
/** Shorter words stand in any text. */
const minLetters = 4
/** The points of a line are cut off here: one line does not outweigh a page. */
const mostPoints = 4

/** A word of the text. */
interface Word {
  readonly weight: number
  /** How many of the longer lines have it. */
  lines: number
}

/** A line that may be the story's. */
export interface Open {
  readonly at: number
  readonly line: Line
  /** Its words, each once. */
  readonly terms: readonly string[]
  /** How many words it has, up to `fullWords`. */
  readonly words: number
  /** What its words say, each once. */
  readonly points: number
}

/** The open lines between the article's ends, and what they have in common. */
export interface Survey {
  readonly open: readonly Open[]
  readonly known: ReadonlyMap<string, Word>
  /** Summed over the open lines before each: words, and words times points. */
  readonly words: readonly number[]
  readonly points: readonly number[]
  /** The share of open lines that are no running text. */
  readonly loose: number
}

/** The places of the lines between the article's ends that may be its text: no rule and no form of a head claims them. */
export function openLines({ lines, noise, layout }: LaidOut): number[] {
  const taken = new Set([layout.title, ...layout.head.map(({ at }) => at)])
  const open: number[] = []
  for (let at = layout.from; at < layout.to; at++)
    if (!noise[at] && !lines[at]!.wordless && !taken.has(at)) open.push(at)
  return open
}

/** Counts the words of the lines at `places`. */
export function surveyOf(
  { lines, find }: Pick<Text, 'lines' | 'find'>,
  places: readonly number[],
  weights = wordWeights(),
): Survey {
  const known = new Map<string, Word>()
  const open = places.map((at) => openLine(lines[at]!, at, find.terms(at) ?? [], known, weights))
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
  return { open, known, words, points, loose: loose / Math.max(1, open.length) }
}

/** Counts the words of a line among all that are known. */
function openLine(
  line: Line,
  at: number,
  terms: readonly string[],
  known: Map<string, Word>,
  weights: ReadonlyMap<string, number>,
): Open {
  const counts = isLong(line) ? 1 : 0
  let sum = 0
  for (const term of terms) {
    const word = known.get(term)
    if (word) {
      word.lines += counts
      sum += word.weight
    } else {
      const weight = weights.get(term) ?? 0
      known.set(term, { weight, lines: counts })
      sum += weight
    }
  }
  const mean = sum / Math.sqrt(Math.max(1, terms.length))
  const points = Math.max(-mostPoints, Math.min(mostPoints, mean))
  return { at, line, terms, words: Math.min(fullWords, line.words), points }
}

const isLong = ({ words }: Line): boolean => words >= minWords

/** The share of a line's longer words that other lines have too; a line of few such words is no evidence. */
export function sharedWords({ known }: Survey, { line, terms }: Open): number {
  const itself = isLong(line) ? 1 : 0
  let shared = 0
  let all = 0
  for (const term of terms) {
    if (term.length < minLetters) continue
    all++
    if (known.get(term)!.lines > itself) shared++
  }
  return (shared + few) / (all + 1)
}

/** What a line without such words has. */
const few = 0.3
