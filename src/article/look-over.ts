import type { ArticleWarning } from '../types/article.ts'
import { look } from './look.ts'
import type { Claim, LaidOut, Text } from './reading.ts'
import { resolve } from './resolve.ts'
import { linkLines } from './second/link-lines.ts'
import { repeats } from './second/repeats.ts'
import { restoreLastWords } from './second/restore-last-words.ts'
import { restoreText } from './second/restore-text.ts'
import { runs } from './second/runs.ts'
import type { Second } from './second/second.ts'

/** The few that must see what stays, in the order in which they look. */
const second: readonly (readonly [name: string, see: Second])[] = [
  ['runs', runs],
  ['link-lines', linkLines],
  ['repeats', repeats],
  ['restore-last-words', restoreLastWords],
  ['restore-text', restoreText],
]

/** A claim that does not count: an earlier claimant has the line, or what looks once more took it back. */
export interface Lost {
  readonly at: number
  readonly claim: Claim
  /** Which of those that look once more gave the line back to the body; null where another claim came before. */
  readonly givenBack: string | null
}

/** A reading of some lines, and what each of them is by it: null where it is body text. */
export interface Look {
  readonly reading: LaidOut
  readonly claims: readonly (Claim | null)[]
  readonly lost: readonly Lost[]
  readonly warnings: readonly ArticleWarning[]
}

/** Gives each line to a claimant or to the body. */
export function lookOver(text: Text): Look {
  const reading = look(text)
  const warnings: ArticleWarning[] = []
  const { won, lost: late } = resolve(reading)
  const lost: Lost[] = late.map((claim) => ({ at: claim.at, claim, givenBack: null }))
  let claims = won
  for (const [name, see] of second) {
    const seen = see(reading, claims)
    for (const [at, claim] of claims.entries())
      if (claim !== null && seen.claims[at] === null) lost.push({ at, claim, givenBack: name })
    claims = seen.claims
    warnings.push(...(seen.warnings ?? []))
  }
  return { reading, claims, lost, warnings }
}
