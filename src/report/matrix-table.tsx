import type { VNode } from 'preact'
import { percent } from '../text/percent.ts'
import { Badge } from './badge.tsx'
import type { Matrix } from './matrix.ts'
import { Scroll } from './scroll.tsx'
import type { StoryLine } from './story.ts'

interface MatrixProps {
  readonly matrix: Matrix
  readonly stories: readonly StoryLine[]
}

/** One table, as the articles came in and cleaned; the switch needs no script, and print shows both. */
export function MatrixTable({ matrix, stories }: MatrixProps): VNode {
  return (
    <section class="matrix" id="shares">
      <div class="heading-row">
        <div>
          <h2>How much of each row is in each column</h2>
          <p class="quiet">Words in runs of five or more that the other article has too.</p>
        </div>
        <fieldset class="segments">
          <legend class="hidden">Texts</legend>
          <input type="radio" name="texts" id="before" />
          <label for="before">As it came in</label>
          <input type="radio" name="texts" id="after" checked />
          <label for="after">Cleaned</label>
        </fieldset>
      </div>
      <Cells matrix={matrix} stories={stories} state="before" caption="As it came in" />
      <Cells matrix={matrix} stories={stories} state="after" caption="Cleaned" />
    </section>
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
