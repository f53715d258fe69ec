import type { FoldedWords } from '../fingerprint/folded-words.ts'
import type { Passage, Region } from './passage.ts'

/** A repeated seed is tried at this many places at most: it bounds the work on repetitive text. */
const MOST_PLACES = 8

/**
 * Shared runs of at least `seed` words inside a region. Each word belongs to one run at most. Reads `a` from left to
 * right; at each place takes the longest run that some equal seed in `b` starts, the one nearest after the last run
 * on a tie. Linear: a place is compared with at most {@link MOST_PLACES} others, and a run is read over once.
 */
export function findPassages(a: FoldedWords, b: FoldedWords, region: Region, seed: number): Passage[] {
  const places = seedPlaces(b, region.bFrom, region.bTo, seed)
  const used = new Uint8Array(region.bTo - region.bFrom)
  const passages: Passage[] = []
  let expected = region.bFrom
  let free = region.aFrom
  let at = region.aFrom
  while (at + seed <= region.aTo) {
    const best = longestRun(a, b, region, used, at, expected, places, seedHash(a, at, seed))
    if (best === undefined || best.words < seed) {
      at++
      continue
    }
    const passage = reachedBack(a, b, region, used, best, free)
    used.fill(1, passage.b - region.bFrom, passage.b + passage.words - region.bFrom)
    passages.push(passage)
    expected = passage.b + passage.words
    at = free = passage.a + passage.words
  }
  return passages
}

/** A hash that has no free place any more; its slot stays taken. */
const GONE = 0xffffffff

interface SeedPlaces {
  /** Slot of a hash: the first place that has it, plus one; {@link GONE} where all are used. */
  readonly heads: Uint32Array
  readonly hashes: Uint32Array
  /** The next place that has the same hash, plus one. */
  readonly later: Uint32Array
  readonly from: number
}

function seedPlaces(words: FoldedWords, from: number, to: number, seed: number): SeedPlaces {
  const count = Math.max(0, to - from - seed + 1)
  let room = 16
  while (room < count * 2) room *= 2
  const places = { heads: new Uint32Array(room), hashes: new Uint32Array(room), later: new Uint32Array(count), from }
  // From the end, so that each list starts with the first place.
  for (let place = count - 1; place >= 0; place--) {
    const hash = seedHash(words, from + place, seed)
    const slot = slotOf(places, hash)
    places.later[place] = places.heads[slot]!
    places.heads[slot] = place + 1
    places.hashes[slot] = hash
  }
  return places
}

function slotOf(places: SeedPlaces, hash: number): number {
  const mask = places.heads.length - 1
  let slot = (Math.imul(hash, 0x9e3779b1) >>> 0) & mask
  while (places.heads[slot] !== 0 && places.hashes[slot] !== hash) slot = (slot + 1) & mask
  return slot
}

/** The first place of a hash that is not used yet. Used places never become free again, so they are unlinked for good. */
function firstPlace(places: SeedPlaces, hash: number, used: Uint8Array): number {
  const slot = slotOf(places, hash)
  let place = places.heads[slot]!
  while (place !== 0 && place !== GONE && used[place - 1] === 1) place = places.later[place - 1]! || GONE
  places.heads[slot] = place
  return place
}

function seedHash(words: FoldedWords, at: number, seed: number): number {
  let hash = seed
  for (let word = at; word < at + seed; word++) hash = Math.imul(hash, 0x2c1b3c6d) + words.first[word]!
  return (hash ^ (hash >>> 15)) >>> 0
}

function same(a: FoldedWords, left: number, b: FoldedWords, right: number): boolean {
  return a.first[left] === b.first[right] && a.second[left] === b.second[right]
}

function longestRun(
  a: FoldedWords,
  b: FoldedWords,
  region: Region,
  used: Uint8Array,
  at: number,
  expected: number,
  places: SeedPlaces,
  hash: number,
): Passage | undefined {
  let best: Passage | undefined
  let next = firstPlace(places, hash, used)
  for (let tried = 0; next !== 0 && next !== GONE && tried < MOST_PLACES; tried++) {
    const place = places.from + next - 1
    next = places.later[next - 1]!
    let words = 0
    // Behind the region nothing is free.
    while (at + words < region.aTo && used[place + words - region.bFrom] === 0 && same(a, at + words, b, place + words))
      words++
    if (best === undefined || words > best.words || (words === best.words && best.b < expected && place >= expected))
      best = { a: at, b: place, words }
  }
  return best
}

function reachedBack(
  a: FoldedWords,
  b: FoldedWords,
  region: Region,
  used: Uint8Array,
  run: Passage,
  free: number,
): Passage {
  let back = 0
  while (
    run.a - back > free &&
    used[run.b - back - 1 - region.bFrom] === 0 &&
    same(a, run.a - back - 1, b, run.b - back - 1)
  )
    back++
  return { a: run.a - back, b: run.b - back, words: run.words + back }
}
