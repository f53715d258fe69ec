import type { IndexCluster } from '../../index.ts'
import { percent } from '../../text/percent.ts'
import { columnsOf, padEnd, shorten } from '../columns.ts'
import { count } from '../count.ts'
import { heading } from '../heading.ts'
import type { Terminal } from '../terminal.ts'

const INDENT = '  '
const GAP = '  '
/** Columns; what ties a member to the others needs some as well. */
const ROOM_FOR_TIE = 40

/** Every cluster under a heading: its members, the representative first, each with the pair that ties it best. */
export function* clusterLines(clusters: readonly IndexCluster[], terminal: Terminal): Generator<string> {
  const { width, paint } = terminal
  for (const [at, cluster] of clusters.entries()) {
    yield heading(`cluster ${at + 1}: ${count(cluster.members.length, 'article')}`, terminal)
    const { representative } = cluster
    const members = [representative, ...cluster.members.filter((member) => member !== representative)]
    const column = Math.min(Math.max(10, width - ROOM_FOR_TIE), Math.max(...members.map(columnsOf)))
    for (const member of members) {
      const name = shorten(member, column)
      if (member === representative) yield INDENT + paint('green', name)
      else
        yield INDENT +
          padEnd(name, column) +
          GAP +
          shorten(tieOf(member, cluster), width - column - INDENT.length - GAP.length)
    }
    yield ''
  }
}

/** `edited, about 83% with a-12`: only fingerprints are at hand. */
function tieOf(member: string, { pairs }: IndexCluster): string {
  const ties = pairs
    .filter(({ a, b }) => a === member || b === member)
    .map(({ a, b, comparison }) => ({ comparison, other: a === member ? b : a }))
  const best = ties.reduce((one, tie) => (tie.comparison.containment > one.comparison.containment ? tie : one))
  return `${best.comparison.verdict}, about ${percent(best.comparison.containment)} with ${best.other}`
}
