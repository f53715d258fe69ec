import { claimAt } from '../claims/claim-at.ts'
import type { Claim, Claims, Reading } from '../reading.ts'

/** So much text must stand before a heading that ends the article. */
const minWordsBefore = 60
/** Signs of a comment thread that make its prose comments. */
const minEntries = 2

/**
 * From a heading that ends the article ("Comments", "Leave a Reply") on, nothing is body text, where enough text stands
 * before it and what follows is not text, or shows that it is a thread.
 */
export function threadOf({ lines, phrases }: Reading, noise: Claims, page: boolean): Claim[] {
  const isText = (i: number) => !noise[i] && lines[i]!.prose
  let after = lines.reduce((sum, { words }, i) => (isText(i) ? sum + words : sum), 0)
  let entries = phrases.filter((row) => row?.reason === 'comments').length
  let before = 0
  for (let i = 0; i < lines.length; i++) {
    if (phrases[i]?.reason === 'comments') entries--
    if (isText(i)) {
      before += lines[i]!.words
      after -= lines[i]!.words
    }
    const heading = noise[i]
    if (!heading?.ends || before < minWordsBefore) continue
    if (after > 0 && entries < minEntries && !(page && after < before)) continue
    const own = { ...comment, rule: heading.rule }
    return lines.slice(i + 1).map((_, j) => claimAt(i + 1 + j, own))
  }
  return []
}

const comment = { kind: 'boilerplate', reason: 'comments' } as const
