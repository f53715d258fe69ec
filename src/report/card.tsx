import type { ComponentChildren, VNode } from 'preact'
import { percent } from '../text/percent.ts'
import { Badge } from './badge.tsx'
import { MapPicture } from './map-picture.tsx'
import type { Card as CardOf } from './sheets.ts'
import type { StoryLine } from './story.ts'
import { count } from './words.ts'

interface CardProps {
  readonly card: CardOf
  readonly story: StoryLine
  /** The only article: there is nothing to share with. */
  readonly isAlone?: boolean
  readonly title?: ComponentChildren
  readonly links?: ComponentChildren
}

/** One article: who, what, when, how much of it others have, and where. */
export function Card({ card, story, isAlone = false, title, links }: CardProps): VNode {
  const { at, map } = card
  return (
    <article class="card" data-article={at + 1}>
      <p class="source">
        <Badge at={at} /> <span>{story.source}</span>
      </p>
      <h3>{title ?? story.title}</h3>
      <p class="meta">
        {story.date ?? 'no date printed'} · {count(story.words, 'word')}
      </p>
      {isAlone ? <span /> : <ShareLine card={card} words={story.words} />}
      <MapPicture map={map} id={`quoted-${at}`} />
      <p class="links">{links}</p>
    </article>
  )
}

/** `70% of it is in 1` */
function ShareLine({ card, words }: { readonly card: CardOf; readonly words: number }): VNode {
  const counted = `${card.shared} of ${count(words, 'word')}`
  return (
    <p class={card.share > 0 && !card.isQuotation ? 'share copied' : 'share'} title={counted}>
      <b>{percent(card.share)}</b> <span>{whereOf(card)}</span>
      <span class="hidden"> ({counted})</span>
    </p>
  )
}

/** Articles listed by number up to here. */
const MOST_LISTED = 3

function whereOf({ partners, isQuotation }: CardOf): string {
  if (partners.length === 0) return 'is in another'
  const numbers = partners.map((at) => at + 1)
  const list =
    numbers.length > MOST_LISTED ? `${numbers.length} others` : numbers.join(', ').replace(/, (\d+)$/, ' or $1')
  return isQuotation ? `is in ${list}: a quotation` : `of it is in ${list}`
}
