import type { Byline } from '../../forms/byline.ts'
import type { Line } from '../../lines/line.ts'
import type { Claim, Reading } from '../../reading.ts'
import { nextWorded } from '../next-worded.ts'
import type { Scene } from '../scene.ts'
import { bylineReach } from './byline-reach.ts'
import { isAffiliation } from './is-affiliation.ts'
import { isUnderStandfirst } from './is-under-standfirst.ts'
import { readUnder } from './read-under.ts'

/** A name alone stands at most so many lines behind the first paragraph. */
const reachOfNames = 4
/** A name without "By" stands this close under the title, and its line has at most so many words. */
const reachUnder = 6
const maxNames = 14
/** Beside a byline that names an organisation, more than this must speak for names; a date close by says nothing. */
const enoughBeside = 2

/**
 * Names beside the title or a date, where no byline says whose they are: those with the most evidence, and of the same
 * the first. `dated`: the lines of dates; `anonymous`: a byline names nobody, "By our own correspondent".
 */
export function readNames(scene: Scene, dated: ReadonlySet<number>, anonymous: boolean): Claim[] {
  const { reading, start, lead } = scene
  const end = Math.min(reading.lines.length, lead + reachOfNames)
  let best: Claim | null = null
  let most = anonymous ? enoughBeside : 0
  for (let at = start; at < end; at++) {
    if (!isNamePlace(scene, at, dated)) continue
    const byline = reading.find.names(at)
    const evidence = byline ? evidenceOf(scene, at, byline, anonymous ? new Set() : dated) : 0
    if (byline && evidence > most) {
      best = { at, kind: 'byline', says: byline }
      most = evidence
    }
  }
  return best ? [best, ...readUnder(scene, best.at, false)] : []
}

/** An address of somebody's page: /author/jane-roe   /people/jane-roe */
const ownPage =
  /\/(?:authors?|profiles?|people|staff|by|bylines?|journalists?|contributors?|writers?|reporters?|(?:news-|our-)?team|users?|bios?)[/?]|medium\.com\/@/i

const hasOwnPage = ({ source }: Reading, { start, end }: Line): boolean => ownPage.test(source.slice(start, end))

/** How much speaks for the names being the writers': a page of theirs, a note on them, what they are, a date beside; a link elsewhere is a section. */
function evidenceOf(
  { reading, page, title }: Scene,
  at: number,
  { authors }: Byline,
  dated: ReadonlySet<number>,
): number {
  const line = reading.lines[at]!
  if (authors.length === 0) return 1
  // Over a page's title sections and tags stand too, and items anywhere over a title: there the words alone say nothing.
  let evidence = at < title && (page || line.item) ? 0 : 2
  if (line.linked > 0) evidence += hasOwnPage(reading, line) ? 2 : -1
  if (line.words > authors.join(' ').split(' ').length + 1) evidence++
  if (isAffiliation(reading.lines[at + 1]?.text ?? '')) evidence++
  if (reading.lines.some(({ text }) => authors.some((author) => text.startsWith(`${author} is a`)))) evidence += 2
  return ([-1, 1] as const).some((step) => dated.has(nextWorded(reading.lines, at, step))) ? evidence + 1 : evidence
}

/** Whether a name alone may stand on the line. */
function isNamePlace(scene: Scene, at: number, dated: ReadonlySet<number>): boolean {
  const { reading, page, title, lead, isOpen } = scene
  const line = reading.lines[at]!
  if (at === title || at === lead || !isOpen(at) || line.words > maxNames) return false
  const beside = [-2, -1, 1, 2, 3].some((step) => dated.has(at + step))
  if (line.level > 0 && (!beside || (page && !hasOwnPage(reading, line)))) return false
  if (at > lead && !isUnderStandfirst(scene, at)) return false
  return beside || (title >= 0 && isRightUnder(scene, at))
}

/** The line stands under the title: nothing but a standfirst or a picture is between, or it is the last before the text. */
function isRightUnder({ reading, page, title, lead, isOpen }: Scene, at: number): boolean {
  if (at <= title) return false
  const between = (from: number, to: number) => {
    let open = 0
    for (let i = from; i < to; i++) if (isOpen(i) && !isAffiliation(reading.lines[i]!.text)) open++
    return open
  }
  if (at - title <= reachUnder && between(title + 1, at) <= 1) return true
  return page && at < lead && lead - at <= bylineReach && between(at + 1, lead) === 0
}
