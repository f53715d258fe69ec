import { Fragment, type VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { type NameStyle, nameStyles } from '../../../../src/index.ts'
import { Badge } from '../../../../src/report/badge.tsx'
import type { Phrase } from '../../../../src/report/headline.ts'
import { capital, countInWords, inWords } from '../../../../src/report/number-words.ts'
import { Phrases } from '../../../../src/report/phrases.tsx'
import { useAnswer, useDesk, useStore } from '../hooks.ts'
import type { NamesView as Answer, NameRowView, TriedPart } from '../protocol.ts'

const houses: Readonly<Record<NameStyle, string>> = {
  default: 'copydesk’s own',
  ap: 'AP',
  reuters: 'Reuters',
  guardian: 'The Guardian',
  bbc: 'BBC',
  nyt: 'The New York Times',
  afp: 'AFP',
  aljazeera: 'Al Jazeera',
  official: 'as the bearers write it',
  cnn: 'CNN',
}

export function NamesView(): VNode {
  const store = useStore()
  const { state } = useDesk()
  const answer = useAnswer('names', {})
  return (
    <>
      <h1>One spelling per name</h1>
      <div class="lede-row">
        <p class="lede">{answer === null ? '' : <Phrases of={ledeOf(answer)} />}</p>
        <select
          class="control"
          aria-label="House style"
          value={state.style}
          onChange={(event) => store.update({ style: event.currentTarget.value as NameStyle })}
        >
          {nameStyles.map((style) => (
            <option value={style} key={style}>
              House style: {houses[style]}
            </option>
          ))}
        </select>
      </div>
      {answer !== null && answer.rows.length > 0 && <Changes rows={answer.rows} />}
      <div class="names-columns">
        <section>
          <h2>Left alone, and why</h2>
          {answer !== null && <LeftAlone answer={answer} number={state.articles.length} />}
        </section>
        <TrySentence />
      </div>
    </>
  )
}

/** `Two names are printed in two ways each. Three words change, all in 2.` */
function ledeOf({ rows }: Answer): Phrase[] {
  if (rows.length === 0) return ['Every name that copydesk knows has its one spelling already.']
  const changes = rows.flatMap((row) => row.changes.flatMap(({ times }) => times))
  const words = changes.reduce((sum, [, times]) => sum + times, 0)
  const articles = [...new Set(changes.map(([at]) => at))].sort((x, y) => x - y)
  const isTwo = rows.every((row) => row.changes.length === 1 && row.already.length > 0)
  const names = isTwo
    ? `${capital(countInWords(rows.length, 'name'))} ${rows.length === 1 ? 'is printed in two ways' : 'are printed in two ways each'}. `
    : `${capital(countInWords(rows.length, 'name'))} ${rows.length === 1 ? 'gets' : 'get'} one spelling. `
  const verb = `${capital(inWords(words))} ${words === 1 ? 'word changes' : 'words change'}`
  if (articles.length > 6) return [`${names}${verb}.`]
  return [`${names}${verb}, ${articles.length === 1 ? 'all ' : ''}in `, ...articles.map((at) => at + 1), '.']
}

const times = (number: number): string => (number === 1 ? '1 time' : `${number} times`)

function Times({ of }: { readonly of: readonly (readonly [at: number, times: number])[] }): VNode {
  return (
    <>
      {of.map(([at, number]) => (
        <span class="times" key={at}>
          {times(number)} in <Badge at={at} />
        </span>
      ))}
    </>
  )
}

function Changes({ rows }: { readonly rows: readonly NameRowView[] }): VNode {
  return (
    <table class="names">
      <thead>
        <tr>
          <th scope="col">Spelling</th>
          <th scope="col">Before → after</th>
          <th scope="col">In the text</th>
          <th scope="col">Printed so already</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ replacement, kind, changes, contexts, already }) => (
          <tr key={replacement}>
            <th scope="row">
              <span class="spelled">{replacement}</span>
              <span class="quiet">{kind}</span>
            </th>
            <td>
              {changes.map(({ original, times }) => (
                <Fragment key={original}>
                  <span class="change">
                    <del>{original}</del> → <b>{replacement}</b>
                  </span>
                  <span class="quiet">
                    <Times of={times} />
                  </span>
                </Fragment>
              ))}
            </td>
            <td class="copy">
              {contexts.map(({ before, original, after }, at) => (
                <p key={at}>
                  {before}
                  <del>{original}</del> <ins>{replacement}</ins>
                  {after}
                </p>
              ))}
            </td>
            <td>{already.length === 0 ? <span class="quiet">nowhere</span> : <Times of={already} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function LeftAlone({
  answer: { skipped, invented },
  number,
}: {
  readonly answer: Answer
  readonly number: number
}): VNode {
  const isInvented = skipped.length === 0
  return (
    <>
      <p class="quiet">
        {isInvented
          ? `Nothing was left alone in ${number === 1 ? 'it' : `these ${inWords(number)}`}. This is how it looks:`
          : 'These were recognised and stay as they are printed.'}
      </p>
      <table class="names">
        <thead>
          <tr>
            <th scope="col">{isInvented ? 'Invented example' : 'In the text'}</th>
            <th scope="col">Stays, because</th>
          </tr>
        </thead>
        <tbody>
          {skipped.map(({ before, original, after, reason, at }, row) => (
            <tr key={row}>
              <td class="copy">
                {at !== null && <Badge at={at} />} {before}
                <span class="spelling">{original}</span>
                {after}
              </td>
              <td>{reason}</td>
            </tr>
          ))}
          {invented.map(({ parts, reason }) => (
            <tr key={parts.map(({ text }) => text).join('')}>
              <td class="copy">
                <Tried parts={parts} isStruck />
              </td>
              <td>{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function Tried({
  parts,
  isStruck = false,
}: {
  readonly parts: readonly TriedPart[]
  readonly isStruck?: boolean
}): VNode {
  return (
    <>
      {parts.map(({ text, replacement, isLeft }, at) => {
        if (isLeft)
          return (
            <span class="spelling" key={at}>
              {text}
            </span>
          )
        if (replacement === null) return text
        return (
          <Fragment key={at}>
            {isStruck && <del>{text}</del>} <ins>{replacement}</ins>
          </Fragment>
        )
      })}
    </>
  )
}

const FIRST_SENTENCE = 'President Vladimir Zelenskiy flew from Kiev.'

function TrySentence(): VNode {
  const { ask } = useStore()
  const { state } = useDesk()
  const [text, setText] = useState(FIRST_SENTENCE)
  const [parts, setParts] = useState<readonly TriedPart[]>([])
  useEffect(() => {
    void ask('try', state, { text }).then((found) => found !== null && setParts(found.parts))
  }, [ask, state, text])
  return (
    <section class="try">
      <h2>Try a sentence</h2>
      <p class="quiet">The house style above applies.</p>
      <textarea
        aria-label="A sentence"
        data-own-paste
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="copy" aria-live="polite">
        <Tried parts={parts} />
      </p>
    </section>
  )
}
