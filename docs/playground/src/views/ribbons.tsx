import type { RefObject, VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { CompareView } from '../protocol.ts'

type Column = RefObject<HTMLDivElement | null>

interface RibbonsProps {
  readonly columns: readonly [Column, Column]
  readonly passages: CompareView['passages']
  readonly current: number
  /** Grows when more of the columns is shown. */
  readonly version: number
}

/** From the first line of a passage to its last. */
interface Extent {
  readonly top: number
  readonly bottom: number
}

interface Drawn {
  readonly passage: number
  readonly path: string
}

const WIDTH = 72

/** Joins each shared passage of the left column with the same passage of the right one. */
export function Ribbons({ columns: [left, right], passages, current, version }: RibbonsProps): VNode {
  const [drawn, setDrawn] = useState<readonly Drawn[]>([])
  const [height, setHeight] = useState(0)
  useEffect(() => {
    const draw = (): void => {
      if (left.current === null || right.current === null) return
      const top = left.current.getBoundingClientRect().top
      const from = extents(left.current, top)
      const to = extents(right.current, top)
      setHeight(Math.max(left.current.offsetHeight, right.current.offsetHeight))
      setDrawn(
        passages.flatMap(({ passage }) => {
          const [one, other] = [from.get(passage), to.get(passage)]
          return one === undefined || other === undefined ? [] : [{ passage, path: ribbon(one, other) }]
        }),
      )
    }
    draw()
    const watcher = new ResizeObserver(draw)
    for (const column of [left.current, right.current]) if (column !== null) watcher.observe(column)
    return () => watcher.disconnect()
  }, [left, right, passages, version])
  const moved = new Set(passages.flatMap(({ passage, moved }) => (moved ? [passage] : [])))
  return (
    <svg class="ribbons" width={WIDTH} height={height} aria-hidden="true">
      {drawn.map(({ passage, path }) => (
        <path
          class={`ribbon${moved.has(passage) ? ' moved' : ''}${passage === current ? ' current' : ''}`}
          d={path}
          key={passage}
        />
      ))}
    </svg>
  )
}

function extents(column: HTMLElement, above: number): Map<number, Extent> {
  const found = new Map<number, Extent>()
  for (const piece of column.querySelectorAll('[data-passage]')) {
    const passage = Number(piece.getAttribute('data-passage'))
    const { top, bottom } = piece.getBoundingClientRect()
    found.set(passage, { top: found.get(passage)?.top ?? top - above, bottom: bottom - above })
  }
  return found
}

function ribbon(from: Extent, to: Extent): string {
  const half = WIDTH / 2
  return `M0 ${from.top}C${half} ${from.top} ${half} ${to.top} ${WIDTH} ${to.top}V${to.bottom}C${half} ${to.bottom} ${half} ${from.bottom} 0 ${from.bottom}Z`
}
