import { lazy } from '../../text/lazy.ts'
import type { RemovalReason } from '../../types/article.ts'
import type { RuleRow } from './rule-row.ts'
import { pageRules } from './rules/page.ts'
import { readerRules } from './rules/reader.ts'

/** Every built-in rule, in the order in which they are tried. */
export const rules = /* @__PURE__ */ lazy((): readonly RuleRow[] =>
  [...readerRules, ...pageRules].map((row) => ({ ...row, reason: row.id.split('/')[0] as RemovalReason })),
)

/** The public, stable ids. */
export type RuleId = (typeof readerRules | typeof pageRules)[number]['id']
