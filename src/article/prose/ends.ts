import { endsSentence } from '../lines/shape/ends-sentence.ts'
import type { Open } from './survey.ts'

/** Longer paragraphs are the story's. */
const maxWords = 150
/** What would take more than this share of the words is no page around a story but a story of another form. */
const budget = 0.35
/** To go over a sentence needs so much more: the first or last of a story may be short and plain. */
const fewest = 10
/** Where this much more speaks for a story (some three paragraphs), nothing behind is looked at. */
const enough = 200

/**
 * The lines at the ends that go: as many from each end as have the most odds against them together, each odd counting
 * as often as its line has words. Nothing goes from the middle, whatever its words are, nor from above once the story has
 * begun, at its line `first`.
 */
export function foreignEnds(open: readonly Open[], odds: (i: number) => number, first = open.length): Open[] {
  const to = reach(open, odds, open.length - 1, -1)
  const from = Math.min(first, reach(open, odds, 0, 1))
  const gone = open.filter((_, i) => i < from || i > to)
  return wordsIn(gone) > wordsIn(open) * budget ? [] : gone
}

/** The first line that stays, from `start` on in the direction of `step`. */
function reach(open: readonly Open[], odds: (i: number) => number, start: number, step: 1 | -1): number {
  let best = 0
  let sum = 0
  let stays = start
  for (let i = start; open[i] && open[i]!.line.words <= maxWords && sum > best - enough; i += step) {
    sum += open[i]!.words * odds(i)
    if (sum <= best + (isSpoken(open[i]!) ? fewest : 0)) continue
    best = sum
    stays = i + step
  }
  return stays
}

const isSpoken = ({ line }: Open): boolean => line.prose || endsSentence(line.text)

const wordsIn = (open: readonly Open[]): number => open.reduce((sum, { line }) => sum + line.words, 0)
