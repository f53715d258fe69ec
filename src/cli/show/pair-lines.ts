import type { Verdict } from '../../index.ts'
import { percent } from '../../text/percent.ts'
import { heading } from '../heading.ts'
import { type Column, table } from '../table.ts'
import type { Ink, Terminal } from '../terminal.ts'
import type { Desk, Pair } from './desk.ts'

const inks: Readonly<Record<Verdict, Ink>> = {
  identical: 'green',
  'same-copy': 'green',
  edited: 'green',
  excerpt: 'cyan',
  'shares-passages': 'yellow',
  'shares-quotes': 'yellow',
  'too-short': 'dim',
  unrelated: 'dim',
}

const columns: readonly Column<Pair>[] = [
  { title: 'a', align: 'end', cell: ({ a }) => String(a + 1) },
  { title: 'b', align: 'end', cell: ({ b }) => String(b + 1) },
  { title: 'verdict', align: 'start', cell: ({ comparison }) => comparison.verdict },
  { title: 'confidence', align: 'start', cell: ({ comparison }) => comparison.confidence },
  { title: 'a in b', align: 'end', cell: ({ share }) => percent(share.aInB) },
  { title: 'b in a', align: 'end', cell: ({ share }) => percent(share.bInA) },
  { title: 'shared words', align: 'end', cell: ({ share }) => String(share.words) },
]

/** The pairwise table. */
export function* pairLines({ pairs, everyPair }: Desk, terminal: Terminal): Generator<string> {
  yield heading(everyPair ? 'pairs' : 'related pairs', terminal)
  if (pairs.length === 0) yield 'none'
  else yield* table(pairs, columns, (pair) => inks[pair.comparison.verdict], terminal)
}
