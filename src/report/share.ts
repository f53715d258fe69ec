import { type Alignment, align, type NormalizedArticle } from '../index.ts'

/** Fewer words in a row than this are chance, and do not count as shared. */
const RUN_WORDS = 5

/** What two articles share, counted on their bodies: words in shared runs of five or more. */
export interface Share {
  readonly alignment: Alignment
  /** Whether each passage of `alignment.shared` counts. */
  readonly counts: readonly boolean[]
  readonly words: number
  readonly aInB: number
  readonly bInA: number
}

/** The one measure of report, command and playground; `origins` says the same number. Give the earlier article first. */
export function shareOf(a: NormalizedArticle, b: NormalizedArticle): Share {
  const alignment = align(a.article, b.article)
  const [left, right] = [a.fingerprint.words, b.fingerprint.words]
  // A text of fewer words is one run.
  const least = Math.min(RUN_WORDS, left, right)
  const counts = alignment.shared.map(({ words }) => words >= least)
  const words = alignment.shared.reduce((sum, passage, row) => (counts[row] ? sum + passage.words : sum), 0)
  return { alignment, counts, words, aInB: words / Math.max(1, left), bInA: words / Math.max(1, right) }
}

/** The same seen from the other side. */
export function flipped({ alignment, counts, words, aInB, bInA }: Share): Share {
  const order = alignment.shared
    .map((_, row) => row)
    .sort((x, y) => alignment.shared[x]!.b.start - alignment.shared[y]!.b.start)
  const turned = { inserted: 'deleted', deleted: 'inserted', replaced: 'replaced' } as const
  return {
    alignment: {
      shared: order.map((row) => {
        const passage = alignment.shared[row]!
        return { ...passage, a: passage.b, b: passage.a }
      }),
      changed: alignment.changed
        .map(({ kind, a, b }) => ({ kind: turned[kind], a: b, b: a }))
        .sort((x, y) => x.a.start - y.a.start),
      aInB: alignment.bInA,
      bInA: alignment.aInB,
    },
    counts: order.map((row) => counts[row]!),
    words,
    aInB: bInA,
    bInA: aInB,
  }
}
