import type { VNode } from 'preact'
import type { Piece } from './pieces.ts'

const marks = { shared: 'same', spelling: 'same spelling', other: 'other' } as const

/** A marked text. The marks are told apart by line and weight too, and a hidden sentence says them. */
export function Pieces({ of, current = -1 }: { readonly of: readonly Piece[]; readonly current?: number }): VNode {
  return (
    <>
      {of.map(({ kind, text, passage }, at) => {
        if (kind === 'plain') return text
        if (kind === 'gap')
          return (
            <b class="gap" key={at}>
              […]
            </b>
          )
        return (
          <span
            class={marks[kind] + (passage >= 0 && passage === current ? ' current' : '')}
            data-passage={passage < 0 ? undefined : passage}
            key={at}
          >
            {text}
          </span>
        )
      })}
    </>
  )
}
