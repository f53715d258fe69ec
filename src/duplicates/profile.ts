import { daysApart } from '../text/iso-day.ts'
import { FULL_KINSHIP, HOLDS_IT, SAME_STORY, STORY_DAYS } from './constants.ts'
import { type Documents, type Entry, entryAt } from './documents.ts'
import { meet, sketchPlaces, touchSketches } from './sketch-places.ts'

/**
 * Who else holds each hash of an article, by place in its sketch: what the index learned about it. Only its neighbours,
 * which share a key with it, are looked at; a block long enough to matter has several keys.
 */
export interface Profile {
  /** The neighbours. */
  readonly rows: readonly number[]
  /** Of each neighbour: containment, 0 where it came more than ten days apart; up to {@link FULL_KINSHIP}. */
  readonly kinship: readonly number[]
  /** Neighbours that have most of the article. */
  readonly holdIt: readonly number[]
  /** How many neighbours hold the hash. */
  readonly holders: Uint16Array
  /** The sum of their kinship. */
  readonly kin: Uint16Array
  /** How many of them the article's own outlet printed as another story. */
  readonly outlet: Uint16Array
}

export function profileOf(documents: Documents, entry: Entry, { rows }: { readonly rows: readonly number[] }): Profile {
  const places = sketchPlaces(entry.view)
  const length = entry.view.to - entry.view.from
  const [holders, kin, outlet] = [new Uint16Array(length), new Uint16Array(length), new Uint16Array(length)]
  const holdIt: number[] = []
  const others = rows.map((row) => entryAt(documents, row))
  touchSketches(places, others)
  const kinship = others.map((other) => {
    const { count, containment, inOther } = meet(places, other.view)
    const days = daysApart(entry.day, other.day)
    const near = days === undefined || days <= STORY_DAYS
    const steps = near ? Math.round(FULL_KINSHIP * containment) : 0
    const boilerplate = isBoilerplate(entry.source, other.source, steps) ? 1 : 0
    if (near && inOther >= HOLDS_IT) holdIt.push(other.row)
    for (let at = 0; at < count; at++) {
      const place = places.shared[at]!
      holders[place]!++
      kin[place]! += steps
      outlet[place]! += boilerplate
    }
    return steps
  })
  return { rows, kinship, holdIt, holders, kin, outlet }
}

/** What two stories of one outlet share may be its boilerplate. */
export function isBoilerplate(sourceOfA: number, sourceOfB: number, kinship: number): boolean {
  return sourceOfA !== 0 && sourceOfA === sourceOfB && kinship < SAME_STORY * FULL_KINSHIP
}
