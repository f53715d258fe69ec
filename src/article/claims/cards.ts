import { isNamed } from '../layout/extent/is-named.ts'
import type { Line } from '../lines/line.ts'
import type { Claim, LaidOut } from '../reading.ts'
import { claimAt } from './claim-at.ts'
import { namesBeside } from './names-beside.ts'
import { stampAt } from './stamp-at.ts'

/** Other stories are shown three times or more in one shape. */
const minCards = 3
/** A headline has so many words, one with another: titles of books and names of places have fewer. */
const meanWords = 6
/** Under a headline stand at most so many lines, and a summary of so many words. */
const maxLines = 6
const maxSummary = 60
/** "Courts"   "Ada Roth"   "0:42" */
const maxLabel = 3
/** Of the headlines this share may name whom or what the story names. */
const maxNamed = 0.34
/** "12 comments"   "4 min read"   "2.1k views" */
const counted = /^\d[\d.,]*k? (?:comments?|views?|shares?|min(?:ute)?s? read)$/i

type Part = 'headline' | 'stamp' | 'label' | 'summary' | 'none'

/** A headline, and the lines under it. */
interface Card {
  readonly at: number
  readonly parts: Part[]
}

/**
 * Other stories without a heading that tells what they are: headline after headline, each with its date, its byline or
 * its age. All of them go, or none: where most name whom the story names, they are its own.
 */
export function cards(reading: LaidOut): Claim[] {
  const { lines, layout } = reading
  if (!hasHeadlines(reading)) return []
  const parts = lines.map((_, at) => (at > layout.lead ? partAt(reading, at) : 'none'))
  const groups = runsOf(reading, parts).map((run) => groupOf(run, parts))
  if (groups.length === 0) return []
  const { known } = namesBeside(
    reading,
    groups.map(({ places }) => places),
  )
  return groups
    .filter(({ heads }) => heads.filter((at) => isNamed(lines[at]!.text, known)).length <= heads.length * maxNamed)
    .flatMap(({ places }) => {
      const last = places.at(-1)!
      // What names whom the story names may be its next paragraph.
      const to = parts[last] === 'summary' && isNamed(lines[last]!.text, known) ? -1 : undefined
      return places.slice(0, to).map((at) => claimAt(at, card))
    })
}

const card = { kind: 'boilerplate', reason: 'related', rule: 'related/cards' } as const

/** Behind most texts that were copied alone stand too few headlines for cards: none of their lines is asked for more. */
const hasHeadlines = ({ lines, layout }: LaidOut): boolean =>
  lines.slice(layout.lead).filter(isHeadline).length >= minCards

const isHeadline = ({ headline, prose }: Line): boolean => headline && !prose

/** What a line is among cards. */
function partAt(reading: LaidOut, at: number): Part {
  const { lines, noise, find } = reading
  const line = lines[at]!
  // Others may know a counter for one: here it counts what is said of a headline.
  if (counted.test(line.text)) return 'stamp'
  if (noise[at] || line.quote) return 'none'
  if (stampAt(reading, at) || find.byline(at)) return 'stamp'
  if (line.words <= maxLabel) return 'label'
  if (isHeadline(line)) return 'headline'
  return line.words <= maxSummary ? 'summary' : 'none'
}

/** Cards that follow one another, each with a stamp. */
function runsOf({ lines, noise }: LaidOut, parts: readonly Part[]): Card[][] {
  const runs: Card[][] = []
  let run: Card[] = []
  const close = () => {
    if (isRun(run, lines)) runs.push(run)
    run = []
  }
  for (const [at, part] of parts.entries()) {
    const last = run.at(-1)
    if (part === 'none') {
      if (noise[at]?.kind !== 'metadata') close()
    } else if (part === 'headline' && (!last || last.parts.length > 1)) run.push({ at, parts: [part] })
    else if (last && (last.parts.length > maxLines || (part === 'summary' && last.parts.includes(part)))) close()
    else last?.parts.push(part)
  }
  close()
  return runs
}

function isRun(run: readonly Card[], lines: readonly Line[]): boolean {
  const words = run.reduce((sum, { at }) => sum + lines[at]!.words, 0)
  const stamped = run.filter(({ parts }) => parts.includes('stamp')).length
  return stamped >= minCards && stamped >= run.length - 1 && words >= meanWords * run.length
}

interface Group {
  readonly heads: readonly number[]
  readonly places: readonly number[]
}

/** The lines of the cards: under the last headline what stands under the others, over the first what stands over them. */
function groupOf(run: readonly Card[], parts: readonly Part[]): Group {
  const first = run[0]!.at
  const last = run.at(-1)!
  const whole = run.slice(0, -1)
  const most = Math.max(...whole.map(({ parts }) => parts.length))
  const hasSummary = whole.some(({ parts }) => parts.includes('summary'))
  const end = last.parts.findIndex((part) => part === 'summary' && !hasSummary)
  const open = end < 0 ? last.parts.length : end
  // Where summaries stand right under their headlines, none of them stands over the first.
  const isUnder = whole.some(({ parts }) => parts[1] === 'summary')
  const isSame = (back: number) => parts[first - back] === parts[run[1]!.at - back]
  let above = 0
  while (above < most - 1 && isSame(above + 1) && !(isUnder && parts[first - 1 - above] === 'summary')) above++
  // A summary right over the first headline may be the story's paragraph.
  const isOver = above > 0 && parts[first - 1] !== 'summary'
  const under = Math.min(open, isOver ? most - above : most)
  const over = isOver ? Math.min(above, most - under) : 0
  const from = first - over
  return {
    heads: run.map(({ at }) => at),
    places: Array.from({ length: last.at + under - from }, (_, i) => from + i),
  }
}
