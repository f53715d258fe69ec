import type { BlockKind } from '../../types/article.ts'
import type { Second } from './second.ts'

const furniture: ReadonlySet<BlockKind> = /* @__PURE__ */ new Set(['boilerplate', 'byline', 'date', 'title'])

/** A copyright line or the like is the only sign of a page in a text without a header: then it may be the text's own. */
export const restoreLastWords: Second = (_, claims) => {
  const ofPage = claims.some((claim) => claim && furniture.has(claim.kind) && !claim.shy)
  return { claims: ofPage ? claims : claims.map((claim) => (claim?.shy ? null : claim)) }
}
