import { agencyOf } from '../forms/agency/agency-of.ts'
import { isOutletName } from '../forms/is-outlet-name.ts'
import type { Line } from '../lines/line.ts'
import { sameKey } from '../lines/shape/same-key.ts'
import type { Claim } from '../reading.ts'
import { isUnderStandfirst } from './bylines/is-under-standfirst.ts'
import { readBylines } from './bylines/read-bylines.ts'
import { readNames } from './bylines/read-names.ts'
import { readDates } from './dates.ts'
import { firstProse } from './first-prose.ts'
import { readKicker } from './kicker.ts'
import { picturesOf } from './pictures-of.ts'
import type { Scene } from './scene.ts'
import { readStandfirst } from './standfirst.ts'

/** A date or byline may stand this many lines with words above the title. */
const reachAbove = 6
/** A note on the author may stand this many lines behind the byline. */
const reachOfNotes = 3

/** What stands between a page's top and the first paragraph. */
export interface Head {
  readonly claims: readonly Claim[]
  /** The line at which the body begins. */
  readonly body: number
}

/** Dates, bylines, standfirst and kicker; `around.start` is the first line that may belong to the head. */
export function readHead(around: Scene): Head {
  const { reading, page, title, lead, start: top } = around
  const start = title >= 0 || page ? startOf(reading.lines, top, title >= 0 ? title : lead) : top
  const { to, isOpen } = around
  const scene = { reading, page, start, to, title, lead, isOpen }
  const dates = readDates(scene)
  const undated = without(scene, dates)
  const bylines = readBylines(undated)
  const told = [...reading.container.authors, ...dates.flatMap(({ says }) => says?.authors ?? [])]
  const dated = new Set(dates.filter(({ kind }) => kind === 'date').map(({ at }) => at))
  const isSigned = told.length > 0 || bylines.some(({ says }) => says?.authors?.length || says?.agencies?.length)
  const names = isSigned ? [] : readNames(without(undated, bylines), dated, bylines.length > 0)
  const named = [...bylines, ...names]
  const all = [...withoutDoubtful(scene, dates, named), ...named]
  const open = without(scene, all)
  const under = all.filter(({ at, says }) => says && isUnderStandfirst(open, at))
  const authors = [...reading.container.authors, ...all.flatMap(({ says }) => says?.authors ?? [])]
  const body = withoutRepeats(open, authors, Math.max(lead, ...under.map(({ at }) => at + 1)))
  const pictures = picturesOf(
    open,
    all.map(({ at }) => at).sort((a, b) => a - b),
    body,
  )
  const notes = [...notesOf(open, authors, body), ...pictures]
  const behind = notes.some(({ at }) => at >= body)
    ? firstProse(reading, without(open, notes).isOpen, body, page)
    : body
  const repeated = [...repeatsOf(open, authors, behind), ...notes, ...outletsOf(open, behind)]
  const rest = without(open, repeated)
  const summary = title >= 0 ? [...readStandfirst(rest, behind, authors), ...readKicker(rest)] : []
  return { claims: [...all, ...repeated, ...summary], body: behind }
}

/** The line from which the head is read, lines without words not counted. */
function startOf(lines: readonly Line[], top: number, title: number): number {
  let at = title
  for (let left = reachAbove; at > top && left > 0; ) if (!lines[--at]!.wordless) left--
  return at
}

/** A key without the number of an item that was read as text. */
const unnumbered = (key: string): string => key.replace(/^\d{1,2} /, '')

/** "Jo Roe is a writer in Beld." under the title: what the writer is, before the text. */
function notesOf({ reading, title, isOpen }: Scene, authors: readonly string[], body: number): Claim[] {
  const names = authors.map((author) => `${sameKey(author)} is `)
  const claims: Claim[] = []
  for (let at = Math.max(0, title + 1); at <= body + reachOfNotes && at < reading.lines.length; at++)
    if (isOpen(at) && names.some((name) => unnumbered(reading.lines[at]!.key).startsWith(name)))
      claims.push({ at, kind: 'boilerplate', reason: 'author-bio', rule: 'author-bio/line' })
  return claims
}

/** "The Carrow Courier" on a line of its own over the title, or between the title and the text */
function outletsOf({ reading, start, title, isOpen }: Scene, body: number): Claim[] {
  const claims: Claim[] = []
  for (let at = start; at < Math.min(title >= 0 ? body : 0, reading.lines.length); at++) {
    const { text } = reading.lines[at]!
    if (at === title || !isOpen(at) || !isOutletName(text)) continue
    if (at < title || isBareName(text)) claims.push({ at, kind: 'metadata', says: { outlet: text } })
  }
  return claims
}

/** "Carrow Courier", but not "Jo Roe, Carrow Courier" or "Jo RoeCarrow Courier", nor an agency's name. */
const isBareName = (text: string): boolean => !/[,/]|\p{Ll}\p{Lu}/u.test(text) && agencyOf(text) === null

/** The scene when these lines are taken. */
function without(scene: Scene, claims: readonly Claim[]): Scene {
  const taken = new Set(claims.map(({ at }) => at))
  const { reading, page, start, to, title, lead, isOpen } = scene
  return { reading, page, start, to, title, lead, isOpen: (at) => isOpen(at) && !taken.has(at) }
}

/** "Gazette Westmere / March 3, 2025": beside a byline a name on the line of the date is none. */
function withoutDoubtful({ reading }: Scene, dates: readonly Claim[], bylines: readonly Claim[]): readonly Claim[] {
  const named = bylines.some(({ says }) => (says?.authors?.length ?? 0) > 0)
  if (!named || dates.some(({ at }) => /\bby /i.test(reading.lines[at]!.text))) return dates
  return dates.map((claim) => (claim.says?.authors ? { ...claim, says: { ...claim.says, authors: [] } } : claim))
}

/** The name alone, over or under the byline. */
function repeatsOf({ reading, start, isOpen }: Scene, authors: readonly string[], body: number): Claim[] {
  const names = new Set(authors.map(sameKey))
  const claims: Claim[] = []
  for (let at = start; at < Math.min(body, reading.lines.length); at++)
    if (isOpen(at) && names.has(unnumbered(reading.lines[at]!.key))) claims.push({ at, kind: 'byline' })
  return claims
}

/** The line at which the body begins when names that the byline has said do not open it. */
function withoutRepeats({ reading, isOpen }: Scene, authors: readonly string[], body: number): number {
  const names = new Set(authors.map(sameKey))
  let behind = body
  for (let at = body; at < reading.lines.length; at++)
    if (isOpen(at) && names.has(reading.lines[at]!.key)) behind = at + 1
    else if (isOpen(at)) break
  return behind
}
