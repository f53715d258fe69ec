import type { ComponentChildren, VNode } from 'preact'
import { useState } from 'preact/hooks'
import { EvidenceText } from '../../../../src/report/evidence-text.tsx'
import { Legend } from '../../../../src/report/legend.tsx'
import { Phrases } from '../../../../src/report/phrases.tsx'
import { Sheet } from '../../../../src/report/sheet.tsx'
import type { Card, Sheet as SheetOf } from '../../../../src/report/sheets.ts'
import type { Synopsis } from '../../../../src/report/synopsis.ts'
import { SynopsisTable } from '../../../../src/report/synopsis-table.tsx'
import { useDesk, useStore } from '../hooks.ts'
import { ordinalArticle } from '../numbers.ts'
import { PasteField } from '../paste-field.tsx'
import type { FindingsView } from '../protocol.ts'
import { isExample } from '../state.ts'
import { ReadingView } from './reading-view.tsx'

/** More articles than this are folded into their origins at first. */
const MOST_UNFOLDED = 8
const MOST_IN_ROW = 5

export function OriginsView(): VNode {
  const { findings, progress } = useDesk()
  if (findings !== null) return <Found findings={findings} />
  return progress === null ? <Head heading=" " lede="" /> : <ReadingView progress={progress} />
}

interface HeadProps {
  readonly heading: string
  readonly lede: ComponentChildren
  readonly below?: ComponentChildren
}

/** The finding, and the field for the next article beside it. */
export function Head({ heading, lede, below }: HeadProps): VNode {
  const { state } = useDesk()
  const label = isExample(state) ? 'Now paste your own' : ordinalArticle(state.articles.length)
  return (
    <div class="head">
      <div>
        <h1>{heading}</h1>
        <p class="lede">{lede}</p>
        {below}
      </div>
      <PasteField label={label} hint="Article text, Markdown or a whole web page. Paste the next one after it." />
    </div>
  )
}

function Found({ findings }: { readonly findings: FindingsView }): VNode {
  const store = useStore()
  const { undo } = useDesk()
  const { headline, stories, sheets, synopses, unsure } = findings
  const [folded, setFolded] = useState<ReadonlyMap<number, boolean>>(new Map())
  const isFolded = ({ cards }: SheetOf): boolean =>
    cards.length > 1 && (folded.get(cards[0]!.at) ?? stories.length > MOST_UNFOLDED)
  const columns = sheets.reduce((sum, sheet) => sum + (isFolded(sheet) ? 1 : sheet.cards.length), 0)
  const isAlone = stories.length === 1
  return (
    <>
      <Head
        heading={isAlone ? 'One article. Paste a second to compare.' : headline.heading}
        lede={
          isAlone ? 'Until then, see what it is made of under Article, Names and Code.' : <Phrases of={headline.lede} />
        }
      />
      <div class="sheets" data-columns={isAlone ? 4 : Math.min(MOST_IN_ROW, columns)}>
        {sheets.map((sheet) => (
          <Sheet
            key={sheet.cards[0]!.at}
            sheet={sheet}
            stories={stories}
            isFolded={isFolded(sheet)}
            control={
              sheet.cards.length > 1 && (
                <button
                  type="button"
                  class="link"
                  aria-expanded={!isFolded(sheet)}
                  onClick={() => setFolded(new Map(folded).set(sheet.cards[0]!.at, !isFolded(sheet)))}
                >
                  {isFolded(sheet) ? 'Unfold' : 'Fold'}
                </button>
              )
            }
            titleOf={(card) => <TitleButton card={card} title={stories[card.at]!.title} />}
            linksOf={(card) => <CardLinks card={card} />}
          />
        ))}
      </div>
      {undo !== null && (
        <p class="row">
          <button type="button" class="control" onClick={store.undo}>
            {undo.label}
          </button>
        </p>
      )}
      {synopses.map((synopsis, at) => (
        <Proof
          key={synopsis.columns[0]}
          synopsis={synopsis}
          findings={findings}
          isFirst={at === 0}
          isOnly={synopses.length === 1}
        />
      ))}
      {unsure.length > 0 && (
        <section>
          <h2>Kept apart, but not for sure</h2>
          <ul class="unsure">
            {unsure.map(({ a, b, text }) => (
              <li key={`${a} ${b}`}>
                <EvidenceText text={text} />{' '}
                <button type="button" class="link" onClick={() => store.update({ view: 'compare', pair: [a, b] })}>
                  Compare {a + 1} with {b + 1}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function TitleButton({ card, title }: { readonly card: Card; readonly title: string }): VNode {
  const store = useStore()
  return (
    <button type="button" class="title" onClick={() => store.update({ view: 'article', article: card.at })}>
      {title}
    </button>
  )
}

function CardLinks({ card: { at, partners } }: { readonly card: Card }): VNode {
  const store = useStore()
  const { state } = useDesk()
  const [partner] = partners.length === 1 ? partners : []
  return (
    <>
      <button type="button" class="link" onClick={() => store.update({ view: 'article', article: at })}>
        Read<span class="hidden"> article {at + 1}</span>
      </button>
      {partner !== undefined && (
        <button type="button" class="link" onClick={() => store.update({ view: 'compare', pair: [partner, at] })}>
          <span class="hidden">Article {at + 1}: </span>Compare with {partner + 1}
        </button>
      )}
      {!isExample(state) && (
        <button type="button" class="link" onClick={() => store.remove(at)}>
          Remove<span class="hidden"> article {at + 1}</span>
        </button>
      )}
    </>
  )
}

interface ProofProps {
  readonly synopsis: Synopsis
  readonly findings: FindingsView
  readonly isFirst: boolean
  readonly isOnly: boolean
}

/** So many sentences are shown when all are asked for. */
const MOST_ROWS = 200

function Proof({ synopsis, findings, isFirst, isOnly }: ProofProps): VNode {
  const [isWhole, setWhole] = useState(false)
  const { rows, telling, number, more } = synopsis
  const shown = isWhole ? rows.map((_, row) => row).slice(0, MOST_ROWS) : telling
  return (
    <section class="proof">
      <div class="heading-row">
        <h2>
          {isFirst ? 'The proof: sentence by sentence' : `Origin ${number}: sentence by sentence`}
          {isFirst && !isOnly && <span class="quiet"> Origin {number}</span>}
        </h2>
        {isFirst && <Legend />}
      </div>
      <SynopsisTable synopsis={synopsis} stories={findings.stories} rows={shown} />
      {more.length > 0 && (
        <p class="quiet">
          {more.length === 1 ? 'One more article' : `${more.length} more articles`} of this origin: see Compare.
        </p>
      )}
      {rows.length > telling.length && (
        <p class="row">
          <button type="button" class="control" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
            {isWhole ? 'Show fewer sentences' : `Show all ${rows.length} sentences`}
          </button>
        </p>
      )}
    </section>
  )
}
