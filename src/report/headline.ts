import { capital, countInWords, inWords } from './number-words.ts'
import type { Card, Sheet } from './sheets.ts'

/** Text, and the numbers of articles, counted from one. */
export type Phrase = string | number

/** What was found, as a heading and a sentence or two. */
export interface Headline {
  readonly heading: string
  readonly lede: readonly Phrase[]
}

/** More articles than this are counted, not listed. */
const MOST_LISTED = 6
const MOST_SENTENCES = 3

export function headlineOf(sheets: readonly Sheet[]): Headline {
  const articles = sheets.reduce((sum, { cards }) => sum + cards.length, 0)
  const origins = sheets.filter(({ number }) => number !== null)
  const heading = `${countInWords(articles, 'article')}, ${origins.length === 1 ? 'one origin' : `${inWords(origins.length)} independent origins`}`
  return { heading: capital(heading), lede: [...ofGroups(origins), ...ofRoundUps(sheets), ...ofSingles(origins)] }
}

function ofGroups(origins: readonly Sheet[]): Phrase[] {
  const groups = origins.filter(({ cards }) => cards.length > 1)
  if (groups.length === 0) return origins.length > 1 ? ['No article was made from another. '] : []
  if (groups.length > MOST_SENTENCES) {
    const largest = groups.reduce((most, one) => (one.cards.length > most.cards.length ? one : most))
    const agency = largest.agency === null ? '' : `, of ${largest.agency},`
    return [
      `${capital(countInWords(groups.length, 'story').replace('storys', 'stories'))} came in several copies, the largest${agency} in ${inWords(largest.cards.length)}: blue marks the words that copies share. `,
    ]
  }
  return groups.flatMap(({ agency, cards }, at): Phrase[] => {
    const story = agency === null ? 'one story' : `one ${agency} story`
    const end = at === 0 ? ': blue marks the words they share. ' : '. '
    return [...listed(cards), ` are ${story}${end}`]
  })
}

/** One round-up is named, more are counted. */
function ofRoundUps(sheets: readonly Sheet[]): Phrase[] {
  const roundUps = sheets.filter(({ number }) => number === null).flatMap(({ cards }) => cards)
  if (roundUps.length === 0) return []
  const end = roundUps.length === 1 ? ' is put together from several. ' : ' are put together from several. '
  return [...listed(roundUps), end]
}

/** `4 shares one quotation with them, 5 nothing.` */
function ofSingles(origins: readonly Sheet[]): Phrase[] {
  const singles = origins.filter(({ cards }) => cards.length === 1).map(({ cards }) => cards[0]!)
  if (singles.length === 0 || origins.length === 1) return []
  const groups = origins.filter(({ cards }) => cards.length > 1)
  const known = groups.length === 1 ? new Set(groups[0]!.cards.map(({ at }) => at)) : new Set<number>()
  const sharing = singles.filter(({ shared }) => shared > 0)
  const others = singles.filter(({ shared }) => shared === 0)
  const said = sharing.slice(0, MOST_SENTENCES).flatMap((card, at): Phrase[] => {
    const partner = card.partners[0]!
    const them: Phrase[] = known.has(partner) ? ['with them'] : ['with ', partner + 1]
    return [...(at === 0 ? [] : [', ']), card.at + 1, ` shares ${whatOf(card)} `, ...them]
  })
  if (others.length === 0) return [...said, '.']
  const nothing: Phrase[] =
    said.length > 0 ? [' nothing.'] : [others.length === 1 ? ' shares nothing with the others.' : ' share nothing.']
  return [...said, ...(said.length > 0 ? [', '] : []), ...listed(others), ...nothing]
}

function whatOf({ isQuotation, places }: Card): string {
  const thing = isQuotation ? 'quotation' : 'passage'
  return places === 1 ? `one ${thing}` : `${inWords(places)} ${thing}s`
}

/** Badges side by side, or a number of articles. */
function listed(cards: readonly Card[]): Phrase[] {
  return cards.length > MOST_LISTED ? [capital(countInWords(cards.length, 'article'))] : cards.map(({ at }) => at + 1)
}
