import type { ArticleWarning } from '../types/article.ts'
import type { Claim, LaidOut } from './reading.ts'
import { resolve } from './resolve.ts'
import { linkLines } from './second/link-lines.ts'
import { repeats } from './second/repeats.ts'
import { restoreLastWords } from './second/restore-last-words.ts'
import { restoreText } from './second/restore-text.ts'
import { runs } from './second/runs.ts'
import type { Second } from './second/second.ts'

/** The few that must see what stays, in the order in which they look. */
const second: readonly Second[] = [runs, linkLines, repeats, restoreLastWords, restoreText]

export interface Settled {
  /** For each line what it is, null where it is body text. */
  readonly claims: readonly (Claim | null)[]
  readonly warnings: readonly ArticleWarning[]
}

/** Gives each line to a claimant or to the body; what the caller wants to keep goes to the body last of all. */
export function settle(reading: LaidOut): Settled {
  const { keep = [], skipRules = [] } = reading.options
  const isKept = (claim: Claim | null) =>
    (claim?.reason && keep.includes(claim.reason)) || (claim?.rule && skipRules.includes(claim.rule))
  const warnings: ArticleWarning[] = []
  let claims = resolve(reading).won
  for (const look of second) {
    const seen = look(reading, claims)
    claims = seen.claims
    warnings.push(...(seen.warnings ?? []))
  }
  return { claims: claims.map((claim) => (isKept(claim) ? null : claim)), warnings }
}
