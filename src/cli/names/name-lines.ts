import type { NormalizedArticle } from '../../index.ts'
import { count } from '../count.ts'
import { heading } from '../heading.ts'
import { type Column, table } from '../table.ts'
import type { Terminal } from '../terminal.ts'

interface Row {
  readonly spelling: string
  readonly times: number
  readonly became: string
  readonly entity: string
  readonly why: string
  readonly left: boolean
}

const columns: readonly Column<Row>[] = [
  { title: 'printed', align: 'start', cell: ({ spelling }) => spelling },
  { title: 'times', align: 'end', cell: ({ times }) => String(times) },
  { title: 'becomes', align: 'start', cell: ({ became }) => became },
  { title: 'why', align: 'start', cell: ({ why }) => why },
  { title: 'entity', align: 'start', cell: ({ entity }) => entity },
]

/** The spellings of an article that are rewritten, then those that are left alone, each once. */
export function* nameLines(name: string, normalized: NormalizedArticle, terminal: Terminal): Generator<string> {
  yield heading(name, terminal)
  const rows = rowsOf(normalized)
  if (rows.length === 0) yield 'no name of the lexicon is spelled otherwise here'
  else yield* table(rows, columns, ({ left }) => (left ? 'dim' : 'green'), terminal)
  const { edits, skipped } = normalized
  yield ''
  yield terminal.paint('bold', `${count(edits.length, 'spelling')} unified, ${skipped.length} left alone`)
}

function rowsOf({ edits, skipped }: NormalizedArticle): Row[] {
  const rows = new Map<string, Row>()
  const add = (row: Omit<Row, 'times'>): void => {
    const key = JSON.stringify(row)
    rows.set(key, { ...row, times: (rows.get(key)?.times ?? 0) + 1 })
  }
  for (const { original, replacement, entity, kind, rule } of edits)
    add({ spelling: original, became: replacement, entity, why: `${kind}, ${rule}`, left: false })
  for (const { original, entity, reason } of skipped)
    add({ spelling: original, became: '(left alone)', entity, why: reason, left: true })
  return [...rows.values()]
}
