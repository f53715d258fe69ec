import type { ComponentChildren, VNode } from 'preact'
import { percent } from '../text/percent.ts'
import { Badge } from './badge.tsx'
import { Card } from './card.tsx'
import { countInWords } from './number-words.ts'
import type { Card as CardOf, Sheet as SheetOf } from './sheets.ts'
import type { StoryLine } from './story.ts'

interface SheetProps {
  readonly sheet: SheetOf
  readonly stories: readonly StoryLine[]
  /** Of a sheet of several only the origin is a card, the others are lines. */
  readonly isFolded?: boolean
  /** Cards that are shown at most; further articles are lines. */
  readonly most?: number
  readonly control?: ComponentChildren
  readonly titleOf?: (card: CardOf) => ComponentChildren
  readonly linksOf?: (card: CardOf) => ComponentChildren
}

/** Cards that stand in a row. */
const MOST_IN_ROW = 5

/** An origin, with the articles that were made from it. */
export function Sheet(props: SheetProps): VNode {
  const { sheet, stories, isFolded = false, most = Number.POSITIVE_INFINITY, control, titleOf, linksOf } = props
  const shown = sheet.cards.slice(0, isFolded ? 1 : most)
  const lines = sheet.cards.slice(shown.length)
  const isAlone = stories.length === 1
  const columns = Math.min(shown.length, MOST_IN_ROW)
  const kind = sheet.cards.length > 1 ? 'sheet several' : 'sheet'
  const rows = shown.length > MOST_IN_ROW || lines.length > 0 ? ' own-rows' : ''
  return (
    <section
      class={kind + rows + (isFolded ? ' folded' : '')}
      data-columns={columns}
      aria-label={labelOf(sheet, isAlone)}
    >
      <header>
        <h2>{labelOf(sheet, isAlone)}</h2>
        <span class="quiet">{sizeOf(sheet)}</span>
        {control}
      </header>
      <div class="cards" data-columns={columns}>
        {shown.map((card) => (
          <Card
            key={card.at}
            card={card}
            story={stories[card.at]!}
            isAlone={isAlone}
            title={titleOf?.(card)}
            links={linksOf?.(card)}
          />
        ))}
      </div>
      {lines.length > 0 && (
        <ul class="lines">
          {lines.map((card) => (
            <li key={card.at}>
              <Badge at={card.at} /> <span class="line-title">{titleOf?.(card) ?? stories[card.at]!.title}</span>
              <b>{percent(card.share)}</b>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function labelOf({ number, agency }: SheetOf, isAlone: boolean): string {
  if (isAlone) return 'Not compared yet'
  if (number === null) return 'Round-up'
  return agency === null ? `Origin ${number}` : `Origin ${number}: ${agency}`
}

function sizeOf({ number, cards }: SheetOf): string {
  if (number === null) return 'put together from several'
  return cards.length === 1 ? 'one article' : `${countInWords(cards.length, 'article')}, one text`
}
