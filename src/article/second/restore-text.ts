import type { ArticleWarning, RemovalReason } from '../../types/article.ts'
import { isRemoved } from '../claims/is-removed.ts'
import type { Claim } from '../reading.ts'
import type { Second } from './second.ts'

/** More running text than this share is not taken away on rules alone. */
const maxShare = 0.35
/** In a text of fewer words one line is a large share. */
const minWords = 40
/** Reasons that come from a line's place, not from its words. */
const unsure: ReadonlySet<RemovalReason | undefined> = /* @__PURE__ */ new Set(['comments', 'related', 'off-article'])

/**
 * Takes back the least certain removals (running text that stands under a heading or outside the article's lines, not
 * lines that a rule recognised by their own words) when too much of the text would go. On a page its ends were seen to
 * already.
 */
export const restoreText: Second = ({ lines, layout }, claims) => {
  let all = 0
  let gone = 0
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    // What goes by its own words is not part of the sum: it may be gone already.
    if (!line.prose || (isRemoved(claims[at]) && !unsure.has(claims[at]?.reason))) continue
    all += line.words
    if (isRemoved(claims[at])) gone += line.words
  }
  if (layout.page) return { claims, warnings: layout.givenBack > 0 ? [undone(layout.givenBack)] : [] }
  if (all < minWords || gone <= all * maxShare) return { claims }
  const isUnsure = (claim: Claim | null, at: number) =>
    isRemoved(claim) && unsure.has(claim?.reason) && lines[at]!.prose
  return {
    claims: claims.map((claim, at) => (isUnsure(claim, at) ? null : claim)),
    warnings: [undone(gone / all)],
  }
}

const undone = (share: number): ArticleWarning => ({
  code: 'too-much-removed',
  message: `Rules would have removed ${Math.round(share * 100)} % of the running text; the least certain removals were undone.`,
})
