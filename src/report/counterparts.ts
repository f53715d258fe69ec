import type { Span } from '../index.ts'
import type { LinkedArticles, LinkedWord } from './linked-words.ts'
import { isRun } from './pieces.ts'
import { rowsIn } from './rows-in.ts'

/** A sentence is in the other article where so many of its words stand there in shared runs, or half of a shorter one. */
const FEWEST_SHARED = 5

/** Positions of sentences, both inclusive. */
interface Place {
  readonly from: number
  readonly to: number
}

/** For each sentence of the first article those of the second that say it in the same words; null where none does. */
export function counterparts(links: LinkedArticles, ours: readonly Span[], theirs: readonly Span[]): (Place | null)[] {
  const places = theirs.map((sentence) => rowsIn(links.b, sentence))
  return ours.map((sentence) => {
    const own = rowsIn(links.a, sentence)
    return placesOf(links.a.slice(own.start, own.end), places)
  })
}

/** The sentence that holds most of the shared words, and its neighbours that hold many. */
function placesOf(words: readonly LinkedWord[], places: readonly Span[]): Place | null {
  const hits = new Map<number, number>()
  for (const word of words) {
    if (!isRun(word) || word.to < 0) continue
    const place = placeOf(places, word.to)
    if (place >= 0) hits.set(place, (hits.get(place) ?? 0) + 1)
  }
  const enough = Math.min(FEWEST_SHARED, Math.ceil(words.length / 2))
  const [best] = [...hits].sort((x, y) => y[1] - x[1] || x[0] - y[0])
  if (best === undefined || best[1] < enough) return null
  let [from, to] = [best[0], best[0]]
  while ((hits.get(from - 1) ?? 0) >= FEWEST_SHARED) from--
  while ((hits.get(to + 1) ?? 0) >= FEWEST_SHARED) to++
  return { from, to }
}

/** The place that holds a row; places are in order. */
function placeOf(places: readonly Span[], row: number): number {
  let [low, high] = [0, places.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    if (places[middle]!.end <= row) low = middle + 1
    else if (places[middle]!.start > row) high = middle - 1
    else return middle
  }
  return -1
}
