import { overlapOf, type SketchView } from '../overlap.ts'
import { type Documents, type Entry, entryAt, viewOf } from './documents.ts'
import { daysApart } from './iso-day.ts'
import type { Neighbours } from './neighbours.ts'

/** Containment from which two articles count as one story while boilerplate is being learned. */
const SAME_STORY = 0.65
/** The same for two articles of one outlet whose dates are not known. */
const SAME_STORY_OF_OUTLET = 0.8
/** One in so many hashes shared, or fewer: no story, whatever the quotation marks. */
const NO_STORY = 8
/** Copies come within days; what returns later is a template or a box. */
const STORY_DAYS = 10

/**
 * Who else holds each hash of an article, by place in its sketch: what the index learned about it. Only articles that
 * share a key with it are looked at; a block long enough to matter has several keys.
 */
export interface Profile {
  /** Other articles of the same story. */
  readonly story: Uint16Array
  /** Articles of other stories. */
  readonly others: Uint16Array
  /** Those of them that the article's own outlet printed. */
  readonly outlet: Uint16Array
}

export function profileOf(documents: Documents, entry: Entry, neighbours: Neighbours): Profile {
  const length = entry.view.to - entry.view.from
  const profile = {
    story: new Uint16Array(length),
    others: new Uint16Array(length),
    outlet: new Uint16Array(length),
  }
  const places = new Uint16Array(length)
  for (const row of neighbours.rows) {
    const view = viewOf(documents, row)
    const count = sharedPlaces(entry.view, view, places)
    const least = Math.min(length, view.to - view.from)
    const mates = count * NO_STORY >= least && isSameStory(entry, entryAt(documents, row))
    const sameOutlet = entry.source !== 0 && entry.source === documents.source.values[row]
    for (let at = 0; at < count; at++) {
      const place = places[at]!
      if (mates) profile.story[place]!++
      else {
        profile.others[place]!++
        if (sameOutlet) profile.outlet[place]!++
      }
    }
  }
  return profile
}

/** Writes the places in `a` whose hashes `b` has as well; answers how many. */
function sharedPlaces(a: SketchView, b: SketchView, places: Uint16Array): number {
  let count = 0
  let right = b.from
  for (let left = a.from; left < a.to && right < b.to; left++) {
    const hash = a.hashes[left]!
    while (right < b.to && b.hashes[right]! < hash) right++
    if (right < b.to && b.hashes[right] === hash) places[count++] = left - a.from
  }
  return count
}

export function isSameStory(a: Entry, b: Entry): boolean {
  const days = daysApart(a.day, b.day)
  if (days !== undefined && days > STORY_DAYS) return false
  const { plainShared, plainA, plainB } = overlapOf(a.view, b.view)
  const least = Math.min(plainA, plainB)
  const containment = least === 0 ? 0 : plainShared / least
  const sameOutlet = a.source !== 0 && a.source === b.source
  return containment >= (days === undefined && sameOutlet ? SAME_STORY_OF_OUTLET : SAME_STORY)
}
