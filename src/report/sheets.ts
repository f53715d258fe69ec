import { compare, fingerprint, type NormalizedArticle, type Origins, type Span } from '../index.ts'
import { meetingsOf } from './meetings.ts'
import { flipped, type Share, shareOf } from './share.ts'
import type { Story } from './story.ts'
import { isQuoted, quotedShares, type TextMap, textMap } from './text-map.ts'

/** One article on a sheet. */
export interface Card {
  /** Position of the story. */
  readonly at: number
  /** Words of it that `partners` have too, of all its words. */
  readonly shared: number
  /** 0 to 1. */
  readonly share: number
  /** Whom it shares them with: several for the origin of a group. */
  readonly partners: readonly number[]
  /** What it shares stands in quotation marks. */
  readonly isQuotation: boolean
  /** In how many paragraphs the shared runs stand. */
  readonly places: number
  readonly map: TextMap
}

/** An origin and the articles that were made from it; or a round-up, which has none of its own. */
export interface Sheet {
  /** Counted from one; null for a round-up. */
  readonly number: number | null
  readonly agency: string | null
  /** The origin first. */
  readonly cards: readonly Card[]
}

/** Two stories by position; the share is that of the earlier in the later and back. */
export type Shares = (a: number, b: number) => Share

/** Shares, each worked out once, seen from the story that is asked about. */
export function sharesOf(stories: readonly Story[]): Shares {
  const known = new Map<number, Share>()
  return (a, b) => {
    const [first, second] = a < b ? [a, b] : [b, a]
    const key = first * stories.length + second
    const share = known.get(key) ?? shareOf(stories[first]!.normalized, stories[second]!.normalized)
    known.set(key, share)
    return a < b ? share : flipped(share)
  }
}

export function sheetsOf(stories: readonly Story[], { groups, derived }: Origins, shares: Shares): Sheet[] {
  const nearestTo = nearestOf(stories, shares)
  const sheets = groups.map(({ members, origin, agency }, at): Sheet => {
    const others = members.filter((member) => member !== origin)
    const first = cardOf(stories, origin, others.length > 0 ? others : nearestTo(origin), shares)
    return {
      number: at + 1,
      agency,
      cards: [first, ...others.map((member) => cardOf(stories, member, [origin], shares))],
    }
  })
  const roundUps = derived.map(({ member, from }): Sheet => {
    const partners = from.map(({ group }) => groups[group]!.origin)
    return { number: null, agency: null, cards: [cardOf(stories, member, partners, shares)] }
  })
  return [...sheets, ...roundUps]
}

/** The article, in a list, that has most of another, as far as can be told at once; an empty list where none has any. */
function nearestOf(stories: readonly Story[], shares: Shares): (at: number) => readonly number[] {
  const prints = stories.map(({ normalized }) => normalized.fingerprint)
  // Of few articles each is counted; of many those only that have something in common.
  const isFew = stories.length <= FEW
  const meetings = isFew ? () => stories.map((_, at) => at) : meetingsOf(prints.map(({ sketch }) => sketch))
  const share = (at: number, other: number) =>
    isFew ? shares(at, other).aInB : compare(prints[at]!, prints[other]!).aInB
  return (at) => {
    let [nearest, most] = [at, 0]
    for (const other of meetings(at)) {
      const found = other === at ? 0 : share(at, other)
      if (found > most) [nearest, most] = [other, found]
    }
    return nearest === at ? [] : [nearest]
  }
}

const FEW = 16
/** Of so many members an origin is counted against; the map of a story that ran everywhere is full long before. */
const MOST_PARTNERS = 12

function cardOf(stories: readonly Story[], at: number, others: readonly number[], shares: Shares): Card {
  const { article } = stories[at]!.normalized
  const counted = others.slice(0, MOST_PARTNERS).map((other) => [other, runsOf(shares(at, other))] as const)
  const partners = counted.filter(([, runs]) => runs.length > 0).map(([other]) => other)
  const runs = united(counted.flatMap(([, runs]) => runs))
  const words = wordsIn(stories[at]!.normalized, runs)
  const shared = partners.length === 1 ? shares(at, partners[0]!).words : words.reduce((sum, one) => sum + one, 0)
  const quoted = quotedShares(article.text, runs)
  const all = words.reduce((sum, one) => sum + one, 0)
  const inQuotes = words.reduce((sum, one, row) => sum + one * quoted[row]!, 0)
  return {
    at,
    shared,
    share: Math.min(1, shared / Math.max(1, stories[at]!.words)),
    partners,
    isQuotation: all > 0 && isQuoted(inQuotes / all),
    places: new Set(runs.map(({ start }) => article.text.lastIndexOf('\n', start))).size,
    map: textMap(article, runs),
  }
}

/** The runs that count, in the first article. */
const runsOf = ({ alignment, counts }: Share): Span[] =>
  alignment.shared.filter((_, row) => counts[row]).map(({ a }) => a)

/** Folded words of each stretch of the body, counted as the fingerprint counts them. */
function wordsIn({ article }: NormalizedArticle, spans: readonly Span[]): number[] {
  return spans.map(({ start, end }) => fingerprint(article.text.slice(start, end), { parse: false }).words)
}

/** In order and disjoint. */
function united(spans: readonly Span[]): Span[] {
  const found: Span[] = []
  for (const span of [...spans].sort((x, y) => x.start - y.start)) {
    const last = found.at(-1)
    if (last !== undefined && span.start <= last.end)
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else found.push(span)
  }
  return found
}
