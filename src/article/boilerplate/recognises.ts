import { defaultMaxWords } from './constants.ts'
import type { RuleRow } from './rule-row.ts'

/** True when an expression of the row recognises the whole line. `line` is `text` folded. */
export function recognises(row: RuleRow, line: string, text: string, words: number): boolean {
  if (words > (row.maxWords ?? defaultMaxWords)) return false
  // A heading is no sentence: "Related topics came up at dinner."
  if (row.opens === 'list' && text.endsWith('.')) return false
  return row.pattern?.test(line) || isRun(line, row)
}

/** What may stand between the labels of a run. */
export const separators = ' .,|/•·-&'

/** Label after label from the line's start to its end; each step moves on, so that the cost is linear. */
function isRun(line: string, { run, least = 1 }: RuleRow): boolean {
  if (!run) return false
  let labels = 0
  let at = 0
  while (at < line.length) {
    run.lastIndex = at
    if (run.test(line)) {
      at = run.lastIndex
      labels++
    } else if (separators.includes(line.charAt(at))) at++
    else return false
  }
  return labels >= least
}
