import { minEntries, minWordsBefore } from '../boilerplate/constants.ts'
import type { Matches } from '../boilerplate/match-lines.ts'
import type { Line } from '../lines/line.ts'
import type { Marks } from '../mark.ts'

/**
 * From a heading that ends the article ("Comments", "Leave a Reply") on, nothing is body text — where enough text
 * stands before it and what follows is no text, or shows that it is a thread.
 */
export function cutTail(lines: readonly Line[], marks: Marks, matches: Matches, page: boolean): void {
  let before = 0
  for (const [i, line] of lines.entries()) {
    const row = matches[i]
    if (row?.opens !== 'end' || marks[i]?.kind !== 'boilerplate') {
      if (!marks[i] && line.prose) before += line.words
      continue
    }
    if (before < minWordsBefore) continue
    let after = 0
    let entries = 0
    for (let j = i + 1; j < lines.length; j++) {
      if (matches[j]?.reason === 'comments') entries++
      if (!marks[j] && lines[j]!.prose) after += lines[j]!.words
    }
    if (after > 0 && entries < minEntries && !(page && after < before)) continue
    for (let j = i + 1; j < lines.length; j++)
      if (!marks[j] || marks[j]!.kind === 'caption')
        marks[j] = { kind: 'boilerplate', reason: 'comments', rule: row.id }
    return
  }
}
