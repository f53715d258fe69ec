import type { RemovalReason } from '../../types/article.ts'

const copied: ReadonlySet<RemovalReason | undefined> = /* @__PURE__ */ new Set(['share', 'advertisement', 'legal'])

/** An article that was copied by itself has share lines and the like too. */
export const isCopied = (reason: RemovalReason | undefined): boolean => copied.has(reason)
