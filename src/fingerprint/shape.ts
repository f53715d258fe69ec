import { PLACES, SHINGLE_WORDS } from './constants.ts'
import { isQuoted, isSpecific, limitOf, type SketchView } from './overlap.ts'

/** How what two texts share lies in them, quotations left out: read from the hashes for which both sketches are complete. */
export interface Shape {
  /** Shared runs, in the text that has more. */
  readonly runs: number
  /** Share of the shared hashes that lie in the longest run which is unbroken in both texts. */
  readonly longestRun: number
  /** Where the first longer run begins, from 0 (the first word of the text) to 1, in the text where it begins earlier. */
  readonly begins: number
  /** The longest stretch of either text without a shared hash, quoted or not, as a share of the text. */
  readonly gap: number
  /** Share of the shared hashes that stand at about the same place of both texts. */
  readonly inPlace: number
  /** Share of the hashes of one text alone that hold a number or a name. */
  readonly changedSpecific: number
  /** The same of the shared hashes. */
  readonly sharedSpecific: number
}

/** Words of a run that is more than a turn of phrase. */
const LONGER_RUN = 15
/** Places, in 256ths, by which a shared hash may stand earlier or later. */
const SAME_PLACE = 12

/** Words of its own on either side that do not break a run: a word or a figure changed, the seam of two paragraphs that changed places. */
const SMALL_CHANGE = 12

/** By place: how many hashes are shared, how many are of this text alone, and how many are shared with quotations counted. */
interface Side {
  readonly shared: Uint8Array
  readonly own: Uint8Array
  readonly all: Uint8Array
}

interface Counts {
  shared: number
  sharedSpecific: number
  changed: number
  changedSpecific: number
  inPlace: number
}

export function shapeOf(a: SketchView, b: SketchView): Shape {
  const [left, right] = [createSide(), createSide()]
  const counts = { shared: 0, sharedSpecific: 0, changed: 0, changedSpecific: 0, inPlace: 0 }
  const [seenInA, seenInB] = placeHashes(a, b, left, right, counts)
  const inA = runsOf(left, a.shingles / Math.max(1, seenInA))
  const inB = runsOf(right, b.shingles / Math.max(1, seenInB))
  return {
    runs: Math.max(inA.runs, inB.runs),
    longestRun: ratio(Math.min(inA.longest, inB.longest), counts.shared),
    begins: Math.min(inA.begins, inB.begins),
    gap: Math.max(inA.gap, inB.gap),
    inPlace: ratio(counts.inPlace, counts.shared),
    changedSpecific: ratio(counts.changedSpecific, counts.changed),
    sharedSpecific: ratio(counts.sharedSpecific, counts.shared),
  }
}

const createSide = (): Side => ({
  shared: new Uint8Array(PLACES),
  own: new Uint8Array(PLACES),
  all: new Uint8Array(PLACES),
})

/** Sorts the hashes of both sketches by place; answers how many of each were seen. */
function placeHashes(a: SketchView, b: SketchView, left: Side, right: Side, counts: Counts): [number, number] {
  const limit = Math.min(limitOf(a), limitOf(b))
  let x = a.from
  let y = b.from
  for (;;) {
    const mine = x < a.to ? a.hashes[x]! : Infinity
    const other = y < b.to ? b.hashes[y]! : Infinity
    const hash = Math.min(mine, other)
    if (hash > limit) return [x - a.from, y - b.from]
    const inA = mine === hash
    const inB = other === hash
    if (inA && inB) {
      left.all[a.places[x]!] = 1
      right.all[b.places[y]!] = 1
    }
    if (!(inA && isQuoted(a, x)) && !(inB && isQuoted(b, y))) {
      const specific = (inA && isSpecific(a, x)) || (inB && isSpecific(b, y)) ? 1 : 0
      if (inA) (inB ? left.shared : left.own)[a.places[x]!]!++
      if (inB) (inA ? right.shared : right.own)[b.places[y]!]!++
      if (inA && inB) {
        counts.shared++
        counts.sharedSpecific += specific
        if (Math.abs(a.places[x]! - b.places[y]!) <= SAME_PLACE) counts.inPlace++
      } else {
        counts.changed++
        counts.changedSpecific += specific
      }
    }
    if (inA) x++
    if (inB) y++
  }
}

interface Runs {
  readonly runs: number
  /** Hashes. */
  readonly longest: number
  readonly begins: number
  readonly gap: number
}

/** `step` is the number of words from one hash to the next. */
function runsOf({ shared, own, all }: Side, step: number): Runs {
  let runs = 0
  let longest = 0
  let begins = PLACES
  let gap = 0
  let run = 0
  let start = 0
  let last = -1
  let alone = 0
  for (let place = 0; place < PLACES; place++) {
    if (all[place]! > 0) {
      gap = Math.max(gap, place - last - 1)
      last = place
    }
    if (shared[place]! > 0) {
      if (run === 0 || alone > 0) runs++
      if (run === 0) start = place
      run += shared[place]!
      alone = 0
      longest = Math.max(longest, run)
      if (run * step + SHINGLE_WORDS - 1 >= LONGER_RUN) begins = Math.min(begins, start)
    }
    if (own[place]! > 0) {
      alone += own[place]!
      if (alone * step > SMALL_CHANGE) run = 0
    }
  }
  return { runs, longest, begins: begins / PLACES, gap: Math.max(gap, PLACES - last - 1) / PLACES }
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
