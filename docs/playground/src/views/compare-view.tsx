import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Badge } from '../../../../src/report/badge.tsx'
import { count } from '../../../../src/report/words.ts'
import { percent } from '../../../../src/text/percent.ts'
import { useAnswer, useDesk, useStore } from '../hooks.ts'
import { Picker } from '../picker.tsx'
import type { CompareView as Answer } from '../protocol.ts'
import { Segments } from '../segments.tsx'
import type { Layout } from '../state.ts'
import { AsPrinted } from './as-printed.tsx'
import { OneText } from './one-text.tsx'
import { RowByRow } from './row-by-row.tsx'

const layouts = [
  ['printed', 'As printed'],
  ['rows', 'Row by row'],
  ['one', 'One text'],
] as const

export function CompareView(): VNode {
  const store = useStore()
  const { state } = useDesk()
  const [a, b] = state.pair
  const answer = useAnswer('compare', { a, b })
  if (state.articles.length < 2)
    return (
      <>
        <h1>One article. Paste a second to compare.</h1>
        <p class="lede">Paste it anywhere on this page.</p>
      </>
    )
  return (
    <>
      <div class="pair">
        <Picker
          label="First article"
          at={a}
          onPick={(at) => store.update({ pair: at === b ? [b, a] : [at, b] })}
          withLine
        />
        <button type="button" class="control swap" onClick={() => store.update({ pair: [b, a] })}>
          <span aria-hidden="true">⇄</span> <span class="swap-label">Swap</span>
        </button>
        <Picker
          label="Second article"
          at={b}
          onPick={(at) => store.update({ pair: at === a ? [b, a] : [a, at] })}
          withLine
        />
      </div>
      {answer === null ? <h1 class="hidden">Comparing</h1> : <Compared answer={answer} layout={state.layout} />}
    </>
  )
}

function Compared({ answer, layout }: { readonly answer: Answer; readonly layout: Layout }): VNode {
  const store = useStore()
  const [current, setCurrent] = useState(0)
  const body = useRef<HTMLDivElement>(null)
  useEffect(() => setCurrent(0), [answer])
  const passage = answer.passages[current]
  const step = (by: number): void => {
    const next = (current + by + answer.passages.length) % answer.passages.length
    setCurrent(next)
    const found = answer.passages[next]!
    body.current?.querySelector(`[data-passage="${found.passage}"]`)?.scrollIntoView({ block: 'center' })
    store.say(
      `Passage ${next + 1} of ${answer.passages.length}: ${count(found.words, 'word')}${found.moved ? ', moved' : ''}`,
    )
  }
  return (
    <>
      <div class="finding">
        <h1>
          {percent(answer.share)} of <Badge at={answer.of} /> is in <Badge at={answer.within} />
        </h1>
        <p>{sumOf(answer)}</p>
      </div>
      <div class="tools-row">
        <Key layout={layout} />
        <Segments
          name="layout"
          label="Layout"
          value={layout}
          options={layouts}
          onPick={(layout) => store.update({ layout })}
        />
        {passage !== undefined && layout !== 'rows' && (
          <span class="steps">
            <span class="quiet">
              Passage {current + 1} of {answer.passages.length}
            </span>
            <span class="pair-buttons">
              <button type="button" class="control" aria-label="Previous passage" onClick={() => step(-1)}>
                ↑
              </button>
              <button type="button" class="control" aria-label="Next passage" onClick={() => step(1)}>
                ↓
              </button>
            </span>
          </span>
        )}
      </div>
      <div ref={body}>
        {layout === 'printed' && (
          <AsPrinted
            answer={answer}
            current={passage?.passage ?? -1}
            onPoint={(found) =>
              setCurrent(
                Math.max(
                  0,
                  answer.passages.findIndex((one) => one.passage === found),
                ),
              )
            }
          />
        )}
        {layout === 'rows' && <RowByRow answer={answer} />}
        {layout === 'one' && <OneText answer={answer} current={passage?.passage ?? -1} />}
      </div>
    </>
  )
}

/** `136 of its 195 words, in 6 passages, 2 of them moved. Both credit AFP.` */
function sumOf({ shared, words, passages, agencies }: Answer): string {
  const credit = agencies.length > 0 ? ` Both credit ${agencies.join(' and ')}.` : ''
  if (passages.length === 0) return `No five words in a row of ${words} are in both.${credit}`
  const moved = passages.filter(({ moved }) => moved).length
  const order = moved === 0 ? '' : `, ${moved} of them moved`
  return `${shared} of its ${count(words, 'word')}, in ${count(passages.length, 'passage')}${order}.${credit}`
}

function Key({ layout }: { readonly layout: Layout }): VNode {
  return (
    <p class="key">
      <span class="same">same words</span> <span class="other">other words</span>{' '}
      <span class="spelling">same word, other spelling</span> <span class="same moved">moved</span>{' '}
      {layout === 'rows' ? '' : <span class="only-key">only here</span>}
    </p>
  )
}
