import type { BoilerplateRule } from '../../types/article.ts'
import { ownMaxWords } from './constants.ts'
import { foldLine } from './fold-line.ts'
import { matchRule } from './match-rule.ts'
import type { RuleRow } from './rule-row.ts'

/** The rule, ours or else the caller's, that recognises the line. */
export function matchLine(text: string, words: number, own: readonly BoilerplateRule[]): RuleRow | null {
  return matchRule(text, words) ?? matchOwn(text, words, own)
}

function matchOwn(text: string, words: number, own: readonly BoilerplateRule[]): RuleRow | null {
  for (const { id, reason, pattern, maxWords = ownMaxWords } of own) {
    if (words > maxWords) continue
    // A pattern of the caller's may carry the flags g or y and with them a state.
    pattern.lastIndex = 0
    if (pattern.test(text) || pattern.test(foldLine(text))) return { id, reason }
  }
  return null
}
