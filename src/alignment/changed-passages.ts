import type { FoldedWords } from '../fingerprint/folded-words.ts'
import type { ChangedPassage } from '../types/alignment.ts'
import type { Span } from '../types/span.ts'
import type { OrderedPassage } from './align-words.ts'

interface Gap {
  readonly from: number
  readonly to: number
}

/** What stands between the shared passages, in the order of `a`. */
export function changedPassages(a: FoldedWords, b: FoldedWords, passages: readonly OrderedPassage[]): ChangedPassage[] {
  const movedInA = passages.filter((passage) => passage.moved)
  const movedInB = [...movedInA].sort((x, y) => x.b - y.b)
  const ordered = passages.filter((passage) => !passage.moved)
  const changed: ChangedPassage[] = []
  let aFrom = 0
  let bFrom = 0
  let nextInA = 0
  let nextInB = 0
  for (const next of [...ordered, { a: a.count, b: b.count, words: 0 }]) {
    const left: Gap[] = []
    const right: Gap[] = []
    for (; nextInA < movedInA.length && movedInA[nextInA]!.a < next.a; nextInA++) {
      const { a: from, words } = movedInA[nextInA]!
      left.push({ from: aFrom, to: from })
      aFrom = from + words
    }
    for (; nextInB < movedInB.length && movedInB[nextInB]!.b < next.b; nextInB++) {
      const { b: from, words } = movedInB[nextInB]!
      right.push({ from: bFrom, to: from })
      bFrom = from + words
    }
    left.push({ from: aFrom, to: next.a })
    right.push({ from: bFrom, to: next.b })
    pairGaps(changed, a, b, left, right)
    aFrom = next.a + next.words
    bFrom = next.b + next.words
  }
  return changed
}

function pairGaps(changed: ChangedPassage[], a: FoldedWords, b: FoldedWords, left: Gap[], right: Gap[]): void {
  const inA = left.filter((gap) => gap.from < gap.to)
  const inB = right.filter((gap) => gap.from < gap.to)
  const pairs = Math.min(inA.length, inB.length)
  for (let row = 0; row < pairs; row++)
    changed.push({ kind: 'replaced', a: spanOf(a, inA[row]!), b: spanOf(b, inB[row]!) })
  for (const gap of inA.slice(pairs))
    changed.push({ kind: 'deleted', a: spanOf(a, gap), b: placeOf(b, (inB.at(-1) ?? right[0]!).to) })
  for (const gap of inB.slice(pairs))
    changed.push({ kind: 'inserted', a: placeOf(a, (inA.at(-1) ?? left[0]!).to), b: spanOf(b, gap) })
}

/** From the first word to the last. */
export function spanOf(words: FoldedWords, gap: Gap): Span {
  return { start: words.starts[gap.from]!, end: words.ends[gap.to - 1]! }
}

/** The empty span after the word before `at`. */
function placeOf(words: FoldedWords, at: number): Span {
  const place = at === 0 ? (words.starts[0] ?? 0) : words.ends[at - 1]!
  return { start: place, end: place }
}
