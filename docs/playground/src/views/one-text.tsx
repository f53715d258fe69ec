import type { VNode } from 'preact'
import { useDesk } from '../hooks.ts'
import type { CompareView } from '../protocol.ts'
import { Slice } from '../slice.tsx'
import { ComparedParagraph } from './compared-paragraph.tsx'

/** The second text, with what the first has in its place. */
export function OneText({ answer, current }: { readonly answer: CompareView; readonly current: number }): VNode {
  const [a, b] = useDesk().state.pair
  const moved = new Set(answer.passages.flatMap(({ passage, moved }) => (moved ? [passage] : [])))
  return (
    <>
      <p class="quiet one-text-key">
        The text of {b + 1}. <del>Struck</del> words stand only in {a + 1}.
      </p>
      <Slice
        of={answer.merged}
        render={(paragraph) => <ComparedParagraph paragraph={paragraph} moved={moved} current={current} />}
        within={(paragraphs) => <div class="column one">{paragraphs}</div>}
      />
    </>
  )
}
