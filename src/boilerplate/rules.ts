import type { RuleRow } from './rule-row.ts'
import { pageRules } from './rules/page.ts'
import { readerRules } from './rules/reader.ts'

const rows = [...readerRules, ...pageRules] as const

/** Every built-in rule, in the order in which they are tried. */
export const rules: readonly RuleRow[] = rows

/** The public, stable ids. */
export type RuleId = (typeof rows)[number]['id']
