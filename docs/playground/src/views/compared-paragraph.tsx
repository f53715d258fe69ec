import type { VNode } from 'preact'
import type { ComparedParagraph as Paragraph } from '../answers/compare-parts.ts'
import { ComparedPieces } from '../compared-pieces.tsx'

interface ParagraphProps {
  readonly paragraph: Paragraph
  readonly moved: ReadonlySet<number>
  readonly current: number
}

/** A paragraph that only one side has, or that stands elsewhere on the other, says so above it. */
export function ComparedParagraph({ paragraph: { label, kind, pieces }, moved, current }: ParagraphProps): VNode {
  return (
    <div class={label === null ? 'copy' : `copy ${kind}`}>
      {label !== null && <span class="where">{label}</span>}
      <p>
        <ComparedPieces of={pieces} moved={moved} current={current} />
      </p>
    </div>
  )
}
