import type { Claim, Claims, Reading } from '../reading.ts'
import { readAbove } from './above.ts'
import { isBareTitle } from './bare-title.ts'
import { datelineAt } from './dateline-at.ts'
import { extentOf } from './extent/extent.ts'
import { firstProse } from './first-prose.ts'
import { readHead } from './head.ts'
import { isPage } from './page.ts'
import { threadOf } from './thread.ts'
import { chooseTitle } from './title/choose-title.ts'
import { surveyTitle } from './title/survey-title.ts'
import { type Extent, withinBudget } from './within-budget.ts'

/** Where the parts of an article stand among the lines; found once, before any line is given to anyone. */
export interface Layout {
  /** The input looks like a whole page, or the caller says so. */
  readonly page: boolean
  /** The article's lines: from the first after what stands before it to the last before what stands after. */
  readonly from: number
  readonly to: number
  /** The share of the running text that the first ends of the article would have cut off, and that was given back. */
  readonly givenBack: number
  /** The line of the title, -1 where there is none. */
  readonly title: number
  /** The first paragraph, and the line at which the head has ended. */
  readonly lead: number
  readonly body: number
  /** The last paragraph, -1 where there is none. */
  readonly last: number
  /** The line that a dateline opens, -1 where there is none. */
  readonly dateline: number
  /** Bylines, dates, standfirst and kicker. */
  readonly head: readonly Claim[]
  /** The comments behind the text. */
  readonly thread: readonly Claim[]
}

/** The title stands at most this many lines before the text, on a page and elsewhere. */
const reachBack = { page: 140, text: 100 }

export function layOut(reading: Reading, noise: Claims): Layout {
  const { lines } = reading
  const page = isPage(reading, noise)
  const thread = threadOf(reading, noise, page)
  const withThread = noise.slice()
  for (const claim of thread) withThread[claim.at] ??= claim
  const extent = endsOf(reading, withThread, page)
  const isQuiet = (at: number) => withThread[at] === undefined
  const first = firstProse(reading, isQuiet, extent.from, page)
  const top = Math.max(0, first - (page ? reachBack.page : reachBack.text))
  const above = readAbove(reading, isQuiet, top, first)
  const taken = new Set(above.map(({ at }) => at))
  const isOpen = (at: number) => isQuiet(at) && !taken.has(at)
  const title = titleAt(reading, isOpen, page, top, first)
  const from = page && title >= 0 ? Math.min(title, extent.from) : extent.from
  // A title that asks or quotes may look like the first paragraph.
  const start = firstProse(reading, isOpen, from, page)
  const lead = title >= start ? firstProse(reading, isOpen, title + 1, page) : start
  const head = readHead({ reading, page, start: top, to: extent.to, title, lead, isOpen })
  const claimed = new Set([...above, ...head.claims].map(({ at }) => at))
  const isFree = (at: number) => isQuiet(at) && !claimed.has(at) && at !== title
  const begin = firstProse(reading, isFree, from, page)
  const dateline = datelineAt(reading, isFree, from, begin)
  const bare = isBareTitle(reading, page, title, dateline, head.claims)
  return {
    page,
    from,
    to: extent.to,
    givenBack: extent.givenBack,
    title: bare ? -1 : title,
    lead: begin,
    body: head.body,
    last: lines.findLastIndex(
      (line, i) => i >= from && i < extent.to && line.prose && isFree(i) && !reading.find.credit(i),
    ),
    dateline,
    head: [...above, ...head.claims].filter(({ kind }) => !bare || (kind !== 'standfirst' && kind !== 'kicker')),
    thread,
  }
}

/** Where the article starts and ends. Of a page that was seen before only the article is left. */
function endsOf(reading: Reading, noise: Claims, page: boolean): Extent {
  const { lines, seen } = reading
  if (!page || seen) return { from: 0, to: lines.length, givenBack: 0 }
  return withinBudget(reading, noise, extentOf(lines, noise))
}

/** The line of the title: the one that was seen before, or else the most likely one. -1 where there is none. */
function titleAt(reading: Reading, isOpen: (at: number) => boolean, page: boolean, top: number, first: number): number {
  const { container, seen } = reading
  if (seen && seen.title >= 0) return seen.title
  if (container.told && container.title === null) return -1
  return chooseTitle(surveyTitle(reading, isOpen, page, top, first))
}
