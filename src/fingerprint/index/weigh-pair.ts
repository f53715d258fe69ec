import type { Weigh } from '../overlap.ts'
import type { Entry } from './documents.ts'
import { isSameStory, type Profile } from './profile.ts'

/** Articles of one outlet, not of one story, that make a passage its boilerplate. */
const OUTLET_BOILERPLATE = 3

/**
 * How much each hash of a pair counts: the square of the share of its holders that belong to the pair's story. What
 * forty reprints of one story share counts in full; what forty different stories share counts next to nothing; what
 * an outlet prints in three different stories does not count at all.
 */
export function weighPair(a: Entry, b: Entry, profileOfA: Profile, profileOfB: Profile): Weigh {
  const sameOutlet = a.source !== 0 && a.source === b.source
  const mates = isSameStory(a, b)
  return (_hash, placeInA, placeInB) => {
    const shared = placeInA >= 0 && placeInB >= 0
    // Each of the two is among the holders that the profile of the other counted; one outside the index is not.
    const ofA = holdersAt(profileOfA, placeInA, shared && b.row >= 0, mates, sameOutlet)
    const ofB = holdersAt(profileOfB, placeInB, shared && a.row >= 0, mates, sameOutlet)
    const pair = sameOutlet ? 2 : 1
    if (Math.max(ofA.outlet, ofB.outlet) + pair >= OUTLET_BOILERPLATE) return 0
    const story = Math.max(ofA.story, ofB.story)
    const holders = Math.max(ofA.story + ofA.others, ofB.story + ofB.others)
    const share = (1 + story) / (1 + holders)
    return share * share
  }
}

interface Holders {
  readonly story: number
  readonly others: number
  readonly outlet: number
}

const NOBODY: Holders = { story: 0, others: 0, outlet: 0 }

function holdersAt(profile: Profile, place: number, counted: boolean, mates: boolean, sameOutlet: boolean): Holders {
  if (place < 0) return NOBODY
  return {
    story: profile.story[place]! - (counted && mates ? 1 : 0),
    others: profile.others[place]! - (counted && !mates ? 1 : 0),
    outlet: profile.outlet[place]! - (counted && !mates && sameOutlet ? 1 : 0),
  }
}
