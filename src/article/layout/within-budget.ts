import type { Line } from '../lines/line.ts'
import { oddsOf } from '../prose/odds.ts'
import { surveyOf } from '../prose/survey.ts'
import type { Claims, Text } from '../reading.ts'
import { isNamed } from './extent/is-named.ts'
import { namesOf } from './extent/names-of.ts'
import { isText } from './is-text.ts'

/** Where more than this share of a story would stand outside its ends, they were the wrong ones. */
const budget = 0.35
/** So much of the running text out there must be the story's: other stories and comments have some names in common with it. */
const minOwn = 0.67
/** A paragraph counts as at most this many words: a page may hold its story once more, in one line. */
const maxProse = 60

export interface Extent {
  readonly from: number
  readonly to: number
  /** So large a share of the running text stood outside the ends that were found first, and is given back; else 0. */
  readonly givenBack: number
}

/** Its lines and their words. */
type Told = Pick<Text, 'lines' | 'terms'>

/**
 * The ends of a story, moved out where they would cut off too much of it: where nearly all running text before them, or
 * behind them, is prose of a story by its words, and names whom and what the text between them names.
 */
export function withinBudget(text: Told, claims: Claims, { from, to }: Omit<Extent, 'givenBack'>): Extent {
  const { lines } = text
  const texts = [...lines.keys()].filter((at) => isText(lines[at], claims[at]))
  const inside = wordsIn(
    lines,
    texts.filter((at) => at >= from && at < to),
  )
  const before = texts.filter((at) => at < from)
  const behind = texts.filter((at) => at >= to)
  const isMuch = (places: readonly number[]) => shareOf(wordsIn(lines, places), inside) > budget
  if (!isMuch(before) && !isMuch(behind)) return { from, to, givenBack: 0 }
  const isOwn = ownTest(text, claims, from, to)
  const ownOf = (places: readonly number[]) => {
    const own = isMuch(places) ? places.filter(isOwn) : []
    return isMuch(own) && wordsIn(lines, own) >= wordsIn(lines, places) * minOwn ? own : []
  }
  const above = ownOf(before)
  const below = ownOf(behind)
  return {
    from: above[0] ?? from,
    to: below.length > 0 ? below.at(-1)! + 1 : to,
    givenBack: shareOf(wordsIn(lines, [...above, ...below]), inside),
  }
}

const shareOf = (outside: number, inside: number): number => outside / (inside + outside)

/** Tells a paragraph that reads like a story's, names what the lines from `from` to before `to` name, and is none of them. */
function ownTest(text: Told, claims: Claims, from: number, to: number): (at: number) => boolean {
  const { lines } = text
  const open = [...lines.keys()].filter((at) => !claims[at] && !lines[at]!.wordless)
  const survey = surveyOf(text, open)
  const places = new Map(open.map((at, i) => [at, i]))
  const names = namesOf(lines, claims, from, to)
  const printed = new Set(lines.slice(from, to).map(({ key }) => key))
  return (at) =>
    !printed.has(lines[at]!.key) && oddsOf(survey, places.get(at)!) < 0 && isNamed(lines[at]!.text, () => names)
}

const wordsIn = (lines: readonly Line[], places: readonly number[]): number =>
  places.reduce((sum, at) => sum + Math.min(maxProse, lines[at]!.words), 0)
