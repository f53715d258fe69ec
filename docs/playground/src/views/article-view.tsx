import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { RemovalReason } from '../../../../src/index.ts'
import { Badge } from '../../../../src/report/badge.tsx'
import { capital, countInWords } from '../../../../src/report/number-words.ts'
import { removalReasons } from '../answers/reasons.ts'
import { CopyButton } from '../copy-button.tsx'
import { useAnswer, useDesk, useStore } from '../hooks.ts'
import { Picker } from '../picker.tsx'
import type { ArticleView as Answer } from '../protocol.ts'
import { Segments } from '../segments.tsx'
import { Slice } from '../slice.tsx'
import { BlockLine, type Showing } from './block-line.tsx'

/** Articles that have a box each; more are a list. */
const MOST_BOXES = 6

export function ArticleView(): VNode {
  const { state, findings } = useDesk()
  const answer = useAnswer('article', { at: state.article })
  const [form, setForm] = useState<'clean' | 'pasted'>('clean')
  const [hasOneSpelling, setOneSpelling] = useState(false)
  const [hasNumbers, setNumbers] = useState(false)
  if (answer === null) return <h1 class="hidden">Article {state.article + 1}</h1>
  const showing: Showing = { isPasted: form === 'pasted', hasOneSpelling, hasNumbers }
  const { spellings } = answer
  return (
    <>
      <Strip />
      <Fields answer={answer} title={answer.title ?? findings?.stories[state.article]?.title ?? null} />
      <div class="article-columns">
        <Slice
          of={answer.blocks}
          render={(block) => <BlockLine block={block} showing={showing} />}
          within={(lines) => <ol class="article-copy">{lines}</ol>}
        />
        <div class="beside">
          <Removed answer={answer} />
          <h2>Show</h2>
          <Segments
            name="form"
            label="The text"
            value={form}
            options={[
              ['clean', 'Clean copy'],
              ['pasted', 'As pasted'],
            ]}
            onPick={setForm}
          />
          <label class="check">
            <input
              type="checkbox"
              checked={hasOneSpelling}
              onChange={(event) => setOneSpelling(event.currentTarget.checked)}
            />
            One spelling per name ({spellings === 1 ? '1 change' : `${spellings} changes`})
          </label>
          <label class="check">
            <input type="checkbox" checked={hasNumbers} onChange={(event) => setNumbers(event.currentTarget.checked)} />
            Number the sentences
          </label>
        </div>
      </div>
    </>
  )
}

/** The articles side by side, or as a list where there is no room. */
function Strip(): VNode {
  const store = useStore()
  const { state, findings } = useDesk()
  const pick = (article: number): void => store.update({ article })
  return (
    <div class={state.articles.length > MOST_BOXES ? 'strip as-list' : 'strip'}>
      {state.articles.length <= MOST_BOXES && (
        <nav class="boxes" aria-label="Articles">
          {state.articles.map((_, at) => (
            <button
              type="button"
              class="box"
              key={at}
              aria-current={at === state.article ? 'true' : undefined}
              onClick={() => pick(at)}
            >
              <Badge at={at} /> <span>{findings?.stories[at]?.title ?? 'Reading…'}</span>
            </button>
          ))}
        </nav>
      )}
      <Picker label="Article" at={state.article} onPick={pick} />
    </div>
  )
}

function Fields({ answer, title }: { readonly answer: Answer; readonly title: string | null }): VNode {
  return (
    <section class="fields" aria-label="What the article says of itself">
      <div class="fields-head">
        <div>
          <p class="quiet">Title</p>
          <h1>{answer.title ?? <span class="unknown">not printed</span>}</h1>
          {answer.title === null && title !== null && <p class="quiet">It begins: {title}</p>}
        </div>
        <p class="row">
          <CopyButton label="Copy clean text" text={answer.clean} kind="control strong" thing="Clean text" />
          <CopyButton label="Copy Markdown" text={answer.markdown} thing="Markdown" />
          <CopyButton label="Copy JSON" text={answer.json} thing="JSON" />
        </p>
      </div>
      <dl>
        {answer.fields.map(({ label, value, note }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {value === null ? (
                <span class="unknown">not printed</span>
              ) : (
                <>
                  <b>{value}</b>
                  {note !== null && <small> {note}</small>}
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {answer.warnings.map((warning) => (
        <p class="warning" key={warning}>
          {warning}
        </p>
      ))}
    </section>
  )
}

/** What was removed, by reason, and the switch that keeps such lines. */
function Removed({ answer }: { readonly answer: Answer }): VNode {
  const store = useStore()
  const { keep } = useDesk().state
  const times = new Map<RemovalReason, number>(keep.map((reason) => [reason, 0]))
  for (const { reason } of answer.blocks) if (reason !== null) times.set(reason, (times.get(reason) ?? 0) + 1)
  const sum = answer.blocks.filter(({ reason }) => reason !== null).length
  const toggle = (reason: RemovalReason): void => {
    const isKept = keep.includes(reason)
    store.update({ keep: isKept ? keep.filter((one) => one !== reason) : [...keep, reason] })
    store.say(isKept ? `Lines of the kind ${reason} are removed again.` : `Lines of the kind ${reason} are kept.`)
  }
  return (
    <>
      <h2>{sum === 0 ? 'Nothing removed' : `${capital(countInWords(sum, 'line'))} removed`}</h2>
      <ul class="removed-list">
        {Array.from(times, ([reason, number]) => (
          <li key={reason}>
            <span>
              {keep.includes(reason)
                ? `${removalReasons[reason]}: kept`
                : `${number} ${plural(removalReasons[reason], number)}`}
            </span>
            <button type="button" class="link" onClick={() => toggle(reason)}>
              {keep.includes(reason) ? 'Remove' : 'Keep'}
              <span class="hidden"> {reason}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

/** `2 pointers to another story`, `2 advertisements`. */
function plural(thing: string, number: number): string {
  if (number === 1) return thing
  const [, noun = thing, rest = ''] = /^(.+?)( to .+| of .+| for .+| about .+| that .+| outside .+)?$/.exec(thing) ?? []
  return `${noun}s${rest}`
}
