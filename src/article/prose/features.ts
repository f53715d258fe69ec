import { endsSentence } from '../lines/shape/ends-sentence.ts'
import { sharedWords } from './shared-words.ts'
import type { Survey } from './survey.ts'

/** The open lines, and one of them. */
type Feature = (survey: Survey, i: number) => number

/** So many words without points are added where a mean is taken over what may be little. */
const smooth = 40

/**
 * Each value that is weighed, most of them from 0 to 1, in the order of the weights; docs/weights.md has the comment above
 * each as its definition.
 */
export const features: Readonly<Record<string, Feature>> = {
  /** points of its words */
  words: ({ open }, i) => open[i]!.points,
  /** points of the line before */
  before: ({ open }, i) => open[i - 1]?.points ?? 0,
  /** points of the line behind */
  behind: ({ open }, i) => open[i + 1]?.points ?? 0,
  /** mean points of all that follows */
  rest: (survey, i) => meanPoints(survey, i + 1, survey.open.length),
  /** mean points of all before */
  past: (survey, i) => meanPoints(survey, 0, i),
  /** log2(1 + words) / 6 */
  length: ({ open }, i) => Math.log2(1 + open[i]!.line.words) / 6,
  /** ends a sentence */
  stop: ({ open }, i) => (endsSentence(open[i]!.line.text) ? 1 : 0),
  /** share of it inside links */
  linked: ({ open }, i) => open[i]!.line.linked,
  /** share of its words of four letters or more that other lines have too */
  shared: (survey, i) => sharedWords(survey, survey.open[i]!),
  /** share of all lines without running text */
  loose: ({ loose }) => loose,
}

const meanPoints = ({ words, points }: Survey, from: number, to: number): number =>
  (points[to]! - points[from]!) / (words[to]! - words[from]! + smooth)
