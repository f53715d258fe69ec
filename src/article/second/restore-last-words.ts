import type { BlockKind } from '../../types/article.ts'
import { isCopied } from '../layout/is-copied.ts'
import type { Claim } from '../reading.ts'
import type { Second } from './second.ts'

const furniture: ReadonlySet<BlockKind> = /* @__PURE__ */ new Set(['boilerplate', 'byline', 'date', 'title'])

/**
 * A copyright line or the like is the only sign of a page in a text without a header: then it may be the text's own. A
 * share line or the like shows that a copyright line is the page's, and nothing about a request of the newsroom.
 */
export const restoreLastWords: Second = (_, claims) => {
  const signs = claims.filter((claim): claim is Claim => claim !== null && furniture.has(claim.kind) && !claim.shy)
  if (signs.some(({ reason }) => !isCopied(reason))) return { claims }
  const stays = (claim: Claim | null) => claim?.shy && (signs.length === 0 || claim.reason !== 'legal')
  return { claims: claims.map((claim) => (stays(claim) ? null : claim)) }
}
