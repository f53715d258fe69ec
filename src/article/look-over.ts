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
const second: readonly Second[] = [runs, linkLines, repeats, restoreLastWords, restoreText]

/** A reading of some lines, and what each of them is by it: null where it is body text. */
export interface Look {
  readonly reading: LaidOut
  readonly claims: readonly (Claim | null)[]
  readonly warnings: readonly ArticleWarning[]
}

/** Gives each line to a claimant or to the body. */
export function lookOver(text: Text): Look {
  const reading = look(text)
  const warnings: ArticleWarning[] = []
  let claims = resolve(reading).won
  for (const see of second) {
    const seen = see(reading, claims)
    claims = seen.claims
    warnings.push(...(seen.warnings ?? []))
  }
  return { reading, claims, warnings }
}
