import type { BoilerplateRule } from '../../types/article.ts'
import type { Line } from '../lines/line.ts'
import type { Marks } from '../mark.ts'
import { ownMaxWords } from './constants.ts'
import { foldLine } from './fold-line.ts'
import { matchRule } from './match-rule.ts'
import type { RuleRow } from './rule-row.ts'

/** The rule that recognised each line, by position. */
export type Matches = (RuleRow | undefined)[]

/** Tries the rules, then the caller's own, on every line that is still open. */
export function matchLines(lines: readonly Line[], marks: Marks, own: readonly BoilerplateRule[]): Matches {
  return lines.map((line, i) => (marks[i] ? undefined : (matchRule(line.text, line.words) ?? matchOwn(line, own))))
}

function matchOwn(line: Line, own: readonly BoilerplateRule[]): RuleRow | undefined {
  for (const { id, reason, pattern, maxWords = ownMaxWords } of own) {
    if (line.words > maxWords) continue
    // A pattern of the caller's may carry the flags g or y and with them a state.
    pattern.lastIndex = 0
    if (pattern.test(line.text) || pattern.test(foldLine(line.text))) return { id, reason }
  }
  return undefined
}
