import type { ArticleOptions, ArticleWarning } from '../types/article.ts'
import { claimAt } from './claims/claim-at.ts'
import { clearAway } from './clear-away.ts'
import type { Lost } from './look-over.ts'
import { partsOf } from './parts.ts'
import type { Claim, Part, Text } from './reading.ts'

/** What each line of a text is. */
export interface Settled {
  /** For each line its claim, null where it is body text. */
  readonly claims: readonly (Claim | null)[]
  /** Those of the claims that the head of the article makes, in the order in which it was read. */
  readonly head: readonly Claim[]
  readonly parts: readonly Part[]
  /** The claims that do not count. */
  readonly lost: readonly Lost[]
  /** The text is a page: more than an article and its header. */
  readonly page: boolean
  readonly warnings: readonly ArticleWarning[]
}

/**
 * Reads a text to the end. What the caller wants to keep goes to the body last of all: what was removed for such a reason,
 * and the lines `kept` of what the form of the file would have taken out for one.
 */
export function settle(text: Text, kept: ReadonlySet<number> = none): Settled {
  const { taken, looks, lost, places } = clearAway(text)
  const { reading, claims } = looks.at(-1)!
  const own = claims.map((claim) => claim && claimAt(places[claim.at]!, claim))
  const isGivenBack = (claim: Claim | null, at: number): claim is Claim =>
    (claim?.kind === 'boilerplate' && kept.has(at)) || isKept(claim, text.options)
  const all: (Claim | null)[] = text.lines.map((_, at) => taken.get(at) ?? null)
  for (const [i, at] of places.entries()) all[at] ??= own[i]!
  return {
    claims: all.map((claim, at) => (isGivenBack(claim, at) ? null : claim)),
    head: reading.layout.head.flatMap((claim) => (claims[claim.at] === claim ? [own[claim.at]!] : [])),
    lost: [...lost, ...all.flatMap((claim, at) => (isGivenBack(claim, at) ? [{ at, claim, givenBack: 'keep' }] : []))],
    page: looks[0]!.reading.layout.page,
    parts: partsOf(reading, claims).map((part) => ({ ...part, at: places[part.at]! })),
    warnings: [...new Map(looks.flatMap(({ warnings }) => warnings.map((one) => [one.code, one]))).values()],
  }
}

const none: ReadonlySet<number> = /* @__PURE__ */ new Set()

const isKept = (claim: Claim | null, { keep = [], skipRules = [] }: ArticleOptions): claim is Claim =>
  Boolean(claim?.reason && keep.includes(claim.reason)) || Boolean(claim?.rule && skipRules.includes(claim.rule))
