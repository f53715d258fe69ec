import type { Weigh } from '../fingerprint/overlap.ts'
import { FULL_KINSHIP, KIN, OUTLET_BOILERPLATE, STRANGERS } from './constants.ts'
import type { Entry } from './documents.ts'
import { isBoilerplate, type Profile } from './profile.ts'

/**
 * How much each hash of a pair counts: the square of the share of its holders that belong to the pair's story. What
 * forty reprints of one story share counts in full; what forty different stories share counts next to nothing; what
 * an outlet prints in three different stories does not count at all.
 *
 * Whether the other holders belong to the story is read from how much of them is in either article: the geometric mean
 * of both sides, because a page of nothing but boilerplate is kin to all, and they are not to each other.
 */
export function weighPair(a: Entry, b: Entry, profileOfA: Profile, profileOfB: Profile): Weigh {
  const ofA = sideOf(a, b, profileOfA)
  const ofB = sideOf(b, a, profileOfB)
  const pair = a.source !== 0 && a.source === b.source ? 2 : 1
  return (_hash, placeInA, placeInB) => {
    const shared = placeInA >= 0 && placeInB >= 0
    readSide(ofA, placeInA, shared)
    readSide(ofB, placeInB, shared)
    if (Math.max(ofA.outlet, ofB.outlet) + pair >= OUTLET_BOILERPLATE) return 0
    const others = Math.max(ofA.holders, ofB.holders)
    if (others === 0) return 1
    const kinship = shared ? Math.sqrt(ofA.kinship * ofB.kinship) : Math.max(ofA.kinship, ofB.kinship)
    const ofStory = Math.min(1, Math.max(0, (kinship - STRANGERS) / (KIN - STRANGERS)))
    return ((1 + others * ofStory) / (1 + others)) ** 2
  }
}

/** One article of a pair, and what its profile says of the other holders of one hash. */
interface Side {
  readonly profile: Profile
  /** What the profile counted for the other article of the pair, which is to be left out. */
  readonly partner: { readonly holders: number; readonly kin: number; readonly outlet: number }
  holders: number
  /** Their mean, from 0 to 1. */
  kinship: number
  outlet: number
}

function sideOf(entry: Entry, other: Entry, profile: Profile): Side {
  const place = profile.rows.indexOf(other.row)
  const kin = profile.kinship[place] ?? 0
  const partner =
    place < 0
      ? { holders: 0, kin: 0, outlet: 0 }
      : { holders: 1, kin, outlet: isBoilerplate(entry.source, other.source, kin) ? 1 : 0 }
  return { profile, partner, holders: 0, kinship: 0, outlet: 0 }
}

function readSide(side: Side, place: number, shared: boolean): void {
  const { profile, partner } = side
  const isIn = place >= 0
  side.holders = isIn ? profile.holders[place]! - (shared ? partner.holders : 0) : 0
  side.outlet = isIn ? profile.outlet[place]! - (shared ? partner.outlet : 0) : 0
  side.kinship =
    side.holders === 0 ? 0 : (profile.kin[place]! - (shared ? partner.kin : 0)) / (side.holders * FULL_KINSHIP)
}
