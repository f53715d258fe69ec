import type { VNode } from 'preact'
import { percent } from '../text/percent.ts'
import { Badge } from './badge.tsx'
import type { Matrix } from './matrix.ts'
import { Scroll } from './scroll.tsx'
import { ShareSection, shareStates } from './share-section.tsx'
import type { StoryLine } from './story.ts'

interface MatrixProps {
  readonly matrix: Matrix
  readonly stories: readonly StoryLine[]
}

/** One table, as the articles came in and cleaned; the switch needs no script, and print shows both. */
export function MatrixTable({ matrix, stories }: MatrixProps): VNode {
  return (
    <ShareSection note="Words in runs of five or more that the other article has too.">
      <Cells matrix={matrix} stories={stories} state="before" caption={shareStates.before} />
      <Cells matrix={matrix} stories={stories} state="after" caption={shareStates.after} />
    </ShareSection>
  )
}

interface CellsProps extends MatrixProps {
  readonly state: 'before' | 'after'
  readonly caption: string
}

function Cells({ matrix, stories, state, caption }: CellsProps): VNode {
  return (
    <Scroll label={`Shares, ${caption.toLowerCase()}`} kind={state}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <td />
            {matrix.order.map((at) => (
              <th scope="col" key={at}>
                <Badge at={at} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.order.map((at, row) => (
            <tr key={at}>
              <th scope="row">
                <Badge at={at} /> <span>{stories[at]!.title}</span>
              </th>
              {matrix[state][row]!.map((share, column) => (
                <td class={shadeOf(share)} key={matrix.order[column]}>
                  {share === null ? '·' : percent(share)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

/** Nothing, a little, half, nearly all: the number says it exactly. */
function shadeOf(share: number | null): string {
  if (share === null) return 'self'
  if (share === 0) return 'none'
  if (share < 0.4) return 'little'
  return share < 0.8 ? 'half' : 'most'
}
