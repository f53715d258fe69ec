import type { VNode } from 'preact'
import { Badge } from '../../../../src/report/badge.tsx'
import type { ComparedPiece } from '../answers/compare-parts.ts'
import { ComparedPieces } from '../compared-pieces.tsx'
import { useDesk } from '../hooks.ts'
import type { CompareView } from '../protocol.ts'
import { Slice } from '../slice.tsx'

/** Sentence beside sentence. */
export function RowByRow({ answer }: { readonly answer: CompareView }): VNode {
  const { state, findings } = useDesk()
  const moved = new Set(answer.passages.flatMap(({ passage, moved }) => (moved ? [passage] : [])))
  const cell = (pieces: readonly ComparedPiece[] | null, at: number): VNode => (
    <td>
      <div class="copy">
        <span class="on-phone" aria-hidden="true">
          <Badge at={at} />{' '}
        </span>
        {pieces === null ? (
          <i class="absent">not in {at + 1}</i>
        ) : (
          <ComparedPieces of={pieces} moved={moved} current={-1} />
        )}
      </div>
    </td>
  )
  return (
    <Slice
      of={answer.rows}
      render={(row) => (
        <tr>
          {cell(row.a, state.pair[0])}
          {cell(row.b, state.pair[1])}
        </tr>
      )}
      within={(rows) => (
        <table class="synopsis two">
          <thead>
            <tr>
              {state.pair.map((at) => (
                <th scope="col" key={at}>
                  <Badge at={at} /> <span>{findings?.stories[at]?.title}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{rows}</tbody>
        </table>
      )}
    />
  )
}
