import { sketchView } from '../../src/fingerprint/sketch-view.ts'
import type { ComparedPair } from '../../src/provenance/compared-pair.ts'
import type { Witness } from '../../src/provenance/witness.ts'
import { comparisonOf, printOf, range } from '../duplicates/made-prints.ts'

type Known = Partial<Omit<Witness, 'fingerprint' | 'view'>> & {
  readonly hashes?: readonly number[]
  readonly words?: number
}

/** An input of which nothing is known but what is said; its 32 hashes stand in the 32 parts of its text. */
export function witnessOf({ hashes = range(1, 32), words, ...known }: Known = {}): Witness {
  const fingerprint = printOf(hashes, words === undefined ? {} : { words })
  const nothing = { article: null, title: null, authors: [], agencies: [], isRelease: false, date: null, source: null }
  return { ...nothing, ...known, fingerprint, view: sketchView(fingerprint) }
}

/** `aInB` of the first is in the second, `bInA` of the second in the first. */
export function pairOf(
  a: number,
  b: number,
  aInB: number,
  bInA = aInB,
  change: Partial<ComparedPair['comparison']> = {},
): ComparedPair {
  const containment = Math.max(aInB, bInA)
  return { a, b, comparison: comparisonOf({ aInB, bInA, containment, related: containment > 0.32, ...change }) }
}
