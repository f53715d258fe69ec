import type { Alignment, Comparison, NormalizedArticle } from '../../index.ts'
import { type Share, shareOf } from '../../report/share.ts'
import { percent } from '../../text/percent.ts'
import { shorten } from '../columns.ts'
import { count } from '../count.ts'
import { heading } from '../heading.ts'
import type { Terminal } from '../terminal.ts'
import { wrap } from '../wrap.ts'
import { emptyLine, type Mark, markedLines } from './marked-words.ts'
import { paragraphRows, paragraphsOf } from './paragraph-rows.ts'

/** One of the two. */
export interface Side {
  readonly name: string
  readonly normalized: NormalizedArticle
}

const BETWEEN = ' │ '

/** What two articles have to do with each other, then both of them side by side. */
export function* compareLines(a: Side, b: Side, comparison: Comparison, terminal: Terminal): Generator<string> {
  const { width, paint } = terminal
  const share = shareOf(a.normalized, b.normalized)
  const { alignment } = share
  yield heading(`${a.name} beside ${b.name}`, terminal)
  for (const line of wrap(sumOf(comparison, share), width)) yield paint('bold', line)
  yield ''
  const column = Math.floor((width - BETWEEN.length) / 2)
  const beside = (left: string, right: string): string => `${left}${paint('dim', BETWEEN)}${right}`.trimEnd()
  const titles = [a, b].map(({ name, normalized }) => shorten(normalized.article.title ?? name, column).padEnd(column))
  yield beside(paint('bold', titles[0]!), paint('bold', titles[1]!))
  const [left, right] = [a.normalized.article.text, b.normalized.article.text]
  const marks = { a: marksOf(alignment, 'a'), b: marksOf(alignment, 'b') }
  for (const row of paragraphRows(paragraphsOf(left), paragraphsOf(right), alignment.shared)) {
    yield beside(emptyLine(column), '')
    const lines = {
      a: row.a === null ? [] : markedLines(left, row.a, marks.a, column, terminal),
      b: row.b === null ? [] : markedLines(right, row.b, marks.b, column, terminal),
    }
    for (let at = 0; at < Math.max(lines.a.length, lines.b.length); at++)
      yield beside(lines.a[at] ?? emptyLine(column), lines.b[at] ?? '')
  }
}

function sumOf({ verdict, confidence }: Comparison, { counts, words, aInB, bInA }: Share): string {
  const common = `${count(words, 'word')} in common in ${count(counts.filter(Boolean).length, 'passage')}`
  return `${verdict} (${confidence}): ${common}, ${percent(aInB)} of the left and ${percent(bInA)} of the right`
}

const alone = {
  a: { ink: 'red', around: ['[-', '-]'] },
  b: { ink: 'green', around: ['{+', '+}'] },
} as const
const moved = { ink: 'cyan', around: ['[~', '~]'] } as const

/** What one side has alone, and what stands elsewhere on the other. */
function marksOf({ shared, changed }: Alignment, side: 'a' | 'b'): Mark[] {
  return [
    ...changed.map((passage) => ({ ...passage[side], ...alone[side] })),
    ...shared.filter((passage) => passage.moved).map((passage) => ({ ...passage[side], ...moved })),
  ]
    .filter(({ start, end }) => start < end)
    .sort((one, other) => one.start - other.start)
}
