import type { VNode } from 'preact'
import type { ComparedPiece } from './answers/compare-parts.ts'

interface ComparedPiecesProps {
  readonly of: readonly ComparedPiece[]
  readonly moved: ReadonlySet<number>
  readonly current: number
}

const marks: Readonly<Record<string, string>> = {
  shared: 'same',
  spelling: 'same spelling',
  other: 'other',
  long: 'long',
}

/** The marks of the comparison. */
export function ComparedPieces({ of, moved, current }: ComparedPiecesProps): VNode {
  return <>{of.map((piece, at) => pieceOf(piece, at, moved, current))}</>
}

function pieceOf(
  { kind, text, passage }: ComparedPiece,
  at: number,
  moved: ReadonlySet<number>,
  current: number,
): VNode | string {
  if (kind === 'plain') return text
  if (kind === 'gap')
    return (
      <b class="gap" key={at}>
        […]
      </b>
    )
  if (kind === 'struck') return <del key={at}>{text}</del>
  if (kind === 'chip')
    return (
      <span class="chip" key={at}>
        {text}
      </span>
    )
  const place = passage < 0 ? '' : (moved.has(passage) ? ' moved' : '') + (passage === current ? ' current' : '')
  return (
    <span class={marks[kind] + place} data-passage={passage < 0 ? undefined : passage} key={at}>
      {text}
    </span>
  )
}
