import type { VNode } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { CompareView } from '../protocol.ts'
import { Slice } from '../slice.tsx'
import { ComparedParagraph } from './compared-paragraph.tsx'
import { Ribbons } from './ribbons.tsx'

interface AsPrintedProps {
  readonly answer: CompareView
  readonly current: number
  readonly onPoint: (passage: number) => void
}

/** Both articles in their own order; ribbons join what they share. */
export function AsPrinted({ answer, current, onPoint }: AsPrintedProps): VNode {
  const columns = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)] as const
  const [version, setVersion] = useState(0)
  const moved = new Set(answer.passages.flatMap(({ passage, moved }) => (moved ? [passage] : [])))
  const point = (event: PointerEvent): void => {
    const passage = (event.target as Element).getAttribute('data-passage')
    if (passage !== null) onPoint(Number(passage))
  }
  const column = (side: 0 | 1): VNode => (
    <div>
      <Slice
        of={answer.columns[side]}
        render={(paragraph) => <ComparedParagraph paragraph={paragraph} moved={moved} current={current} />}
        within={(paragraphs) => (
          <div class="column" ref={columns[side]} onPointerOver={point}>
            {paragraphs}
          </div>
        )}
        onMore={() => setVersion((version) => version + 1)}
      />
    </div>
  )
  return (
    <div class="printed">
      {column(0)}
      <Ribbons columns={columns} passages={answer.passages} current={current} version={version} />
      {column(1)}
    </div>
  )
}
