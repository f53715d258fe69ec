import type { VNode } from 'preact'
import { ArticleList } from './article-list.tsx'
import { EvidenceText } from './evidence-text.tsx'
import type { Findings } from './findings.ts'
import { Legend } from './legend.tsx'
import type { Matrix } from './matrix.ts'
import { MatrixTable } from './matrix-table.tsx'
import { More } from './more.tsx'
import { NameTable } from './name-table.tsx'
import { Phrases } from './phrases.tsx'
import type { ShareMap } from './share-map.ts'
import { SharePicture } from './share-picture.tsx'
import { Sheet } from './sheet.tsx'
import type { Sheet as SheetOf } from './sheets.ts'
import type { Synopsis } from './synopsis.ts'
import { SynopsisTable } from './synopsis-table.tsx'
import { count } from './words.ts'

/** Cards that are drawn; further articles are lines. */
const MOST_CARDS = 40
const MOST_IN_SHEET = 10
/** Sentences of an origin that are printed. */
const MOST_ROWS = 60
const MOST_UNSURE = 50
const MOST_ALONE = 400

interface PageProps {
  readonly findings: Findings
  readonly matrix: Matrix | null
  readonly map: ShareMap | null
  /** Of copydesk; null where it is not known. */
  readonly version: string | null
}

/** The body of the report. */
export function ReportPage({ findings, matrix, map, version }: PageProps): VNode {
  const { stories, headline, synopses, origins } = findings
  return (
    <>
      <header class="report-head">
        <p class="quiet">copydesk report{version === null ? '' : ` · made with copydesk ${version}`}</p>
        <h1>{headline.heading}</h1>
        <p class="lede">
          <Phrases of={headline.lede} />
        </p>
      </header>
      <main>
        <Sheets findings={findings} />
        {matrix !== null && stories.length > 1 && <MatrixTable matrix={matrix} stories={stories} />}
        {map !== null && <SharePicture map={map} />}
        {synopses.length > 0 && <SideBySide findings={findings} />}
        {origins.unsure.length > 0 && (
          <section id="unsure">
            <h2>Kept apart, but not for sure</h2>
            <ul>
              {origins.unsure.slice(0, MOST_UNSURE).map(({ a, b, text }) => (
                <li key={`${a} ${b}`}>
                  <EvidenceText text={text} />
                </li>
              ))}
            </ul>
            <More all={origins.unsure.length} shown={MOST_UNSURE} thing="pair" />
          </section>
        )}
        <ArticleList stories={stories} origins={origins} />
        <NameTable stories={stories} />
      </main>
      <footer>
        <p class="quiet">{filesOf(stories.map(({ name }) => name))}</p>
      </footer>
    </>
  )
}

/** Origins of several articles first in line for a card; those of one are the rest. */
function Sheets({ findings: { sheets, stories } }: { readonly findings: Findings }): VNode {
  let room = MOST_CARDS
  const isShown = new Map<SheetOf, boolean>()
  for (const sheet of [...sheets].sort((x, y) => Number(y.cards.length > 1) - Number(x.cards.length > 1))) {
    isShown.set(sheet, room > 0)
    room -= Math.min(MOST_IN_SHEET, sheet.cards.length)
  }
  const rest = sheets.filter((sheet) => !isShown.get(sheet))
  const cards = sheets.filter((sheet) => isShown.get(sheet))
  const columns = cards.reduce((sum, sheet) => sum + sheet.cards.length, 0)
  return (
    <section id="origins" aria-label="Origins">
      <div class="sheets" data-columns={Math.min(5, columns)}>
        {cards.map((sheet) => (
          <Sheet key={sheet.cards[0]!.at} sheet={sheet} stories={stories} most={MOST_IN_SHEET} />
        ))}
      </div>
      {rest.length > 0 && (
        <details>
          <summary>{count(rest.length, 'more origin')}</summary>
          <ul class="lines">
            {rest.slice(0, MOST_ALONE).map(({ number, cards }) => (
              <li key={number}>
                <b class="badge">{cards[0]!.at + 1}</b> <span class="line-title">{stories[cards[0]!.at]!.title}</span>
                <span class="quiet">{cards.length > 1 ? count(cards.length, 'article') : ''}</span>
              </li>
            ))}
          </ul>
          <More all={rest.length} shown={MOST_ALONE} thing="origin" />
        </details>
      )}
    </section>
  )
}

function SideBySide({ findings: { synopses, stories } }: { readonly findings: Findings }): VNode {
  return (
    <section id="copy">
      <div class="heading-row">
        <h2>The same copy, side by side</h2>
        <Legend />
      </div>
      {synopses.map((synopsis) => (
        <OneSynopsis key={synopsis.number} synopsis={synopsis} stories={stories} isOnly={synopses.length === 1} />
      ))}
    </section>
  )
}

interface OneSynopsisProps {
  readonly synopsis: Synopsis
  readonly stories: Findings['stories']
  readonly isOnly: boolean
}

function OneSynopsis({ synopsis, stories, isOnly }: OneSynopsisProps): VNode {
  const { number, agency, rows, more } = synopsis
  return (
    <>
      {!isOnly && <h3>{agency === null ? `Origin ${number}` : `Origin ${number}: ${agency}`}</h3>}
      <SynopsisTable
        synopsis={synopsis}
        stories={stories}
        rows={rows.map((_, row) => row).slice(0, MOST_ROWS)}
        withNames
      />
      <More all={rows.length} shown={MOST_ROWS} thing="sentence" />
      {more.length > 0 && (
        <p class="quiet">Not shown beside them: {count(more.length, 'more article')} of this origin.</p>
      )}
    </>
  )
}

const MOST_FILES = 40

function filesOf(names: readonly string[]): string {
  const rest = names.length - MOST_FILES
  return names.slice(0, MOST_FILES).join(', ') + (rest > 0 ? ` and ${count(rest, 'more file')}` : '')
}
