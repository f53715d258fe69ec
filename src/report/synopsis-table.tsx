import type { VNode } from 'preact'
import { Badge } from './badge.tsx'
import { Pieces } from './pieces.tsx'
import type { StoryLine } from './story.ts'
import type { Synopsis } from './synopsis.ts'
import type { SynopsisCell } from './synopsis-cell.ts'

interface SynopsisProps {
  readonly synopsis: Synopsis
  readonly stories: readonly StoryLine[]
  /** Positions of the rows that are shown. */
  readonly rows: readonly number[]
  readonly withNames?: boolean
}

/** The sentences of the origin, and beside each what became of it. */
export function SynopsisTable({ synopsis, stories, rows, withNames = false }: SynopsisProps): VNode {
  return (
    <table class="synopsis" data-columns={synopsis.columns.length}>
      <thead>
        <tr>
          {synopsis.columns.map((at) => (
            <th scope="col" key={at}>
              <Badge at={at} />{' '}
              <span>
                {stories[at]!.title}
                {withNames && <small>{stories[at]!.name}</small>}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            {synopsis.rows[row]!.map((cell, column) => (
              <td key={column}>
                <Cell cell={cell} at={synopsis.columns[column]!} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell({ cell, at }: { readonly cell: SynopsisCell; readonly at: number }): VNode {
  const spoken = spokenOf(cell)
  return (
    <div class="copy">
      <span class="on-phone" aria-hidden="true">
        <Badge at={at} />{' '}
      </span>
      {cell.pieces.length === 0 ? <i class="absent">left out</i> : <Pieces of={cell.pieces} />}
      {spoken !== '' && <span class="hidden"> {spoken}</span>}
      {cell.moved !== null && (
        <span class="moved-note">
          {cell.moved === 'higher up' ? '↑' : '↓'} stands {cell.moved}
        </span>
      )}
    </div>
  )
}

/** Some screen readers pass over marks. */
function spokenOf({ other, leftOut, spellings }: SynopsisCell): string {
  const parts = [
    ['Other words', other],
    ['Left out', leftOut],
    ['Other spelling', spellings],
  ] as const
  return parts.flatMap(([label, words]) => (words.length === 0 ? [] : [`${label}: ${words.join('; ')}.`])).join(' ')
}
