import { maxItemWords, maxListLines, mostlyLinked } from '../boilerplate/constants.ts'
import type { Matches } from '../boilerplate/match-lines.ts'
import type { RuleRow } from '../boilerplate/rule-row.ts'
import type { Line } from '../lines/line.ts'
import { contentWords, sameKey } from '../lines/shape.ts'
import type { Mark, Marks } from '../mark.ts'

/**
 * Turns matches into marks. A strong match stands by itself; a weak one (a word that may also be a crosshead) needs
 * a neighbour that is no body text, or stands outside the running text. A heading over other stories takes the
 * stories with it.
 */
export function decideMatches(lines: readonly Line[], marks: Marks, matches: Matches): void {
  const first = firstText(lines, matches)
  const last = lines.findLastIndex((line, i) => !matches[i] && line.prose)
  for (const [i, row] of matches.entries()) {
    if (!row || marks[i] || isLeadIn(lines, matches, i)) continue
    // "Explained: why the dam broke" may be the title.
    if (row.reason === 'related' && !row.weak && (i === 0 || lines[i]!.level === 1)) continue
    // Before the text a list of stories would swallow the title; what stands there is judged as part of a page.
    if (row.opens === 'list' && i > first) {
      const end = listEnd(lines, marks, matches, i)
      if (end > i + 1) {
        markList(lines, marks, matches, i, end, row)
        continue
      }
    }
    const outside = first < 0 || i < first || i > last
    if (!row.weak || outside || hasNoiseBeside(lines, marks, matches, i)) marks[i] = markOf(row)
  }
}

/** "See also:" over a list of the article's own. */
function isLeadIn(lines: readonly Line[], matches: Matches, at: number): boolean {
  const next = lines[at + 1]
  return lines[at]!.text.endsWith(':') && next?.item === true && next.linked === 0 && !matches[at + 1]
}

/** The first paragraph that another one follows closely: a notice above the text stands alone. */
function firstText(lines: readonly Line[], matches: Matches): number {
  const isText = (i: number) => lines[i] !== undefined && !matches[i] && lines[i]!.prose
  const pair = lines.findIndex((_, i) => isText(i) && (isText(i + 1) || isText(i + 2) || isText(i + 3)))
  return pair >= 0 ? pair : lines.findIndex((_, i) => isText(i))
}

function markOf(row: RuleRow): Mark {
  return {
    kind: 'boilerplate',
    reason: row.reason,
    rule: row.id,
    ...(row.opens === 'end' && { ends: true }),
    ...(row.shy && { shy: true }),
  }
}

function hasNoiseBeside(lines: readonly Line[], marks: Marks, matches: Matches, at: number): boolean {
  if (lines[at]!.linked > mostlyLinked) return true
  for (const step of [-1, 1]) {
    let i = at + step
    while (i >= 0 && i < lines.length && marks[i]?.kind === 'metadata') i += step
    if (i < 0 || i >= lines.length) return true
    if (marks[i]?.kind === 'boilerplate' || matches[i]) return true
    if (lines[i]!.linked > mostlyLinked && lines[i]!.words <= maxItemWords) return true
  }
  return false
}

/** The line after the last story of the list that the heading at `at` opens. */
function listEnd(lines: readonly Line[], marks: Marks, matches: Matches, at: number): number {
  const heading = lines[at]!
  // "Read more" is a button as well: under it only links are other stories.
  const button = matches[at]!.reason === 'prompt'
  let end = at + 1
  let items = 0
  let plainItems = 0
  for (let i = at + 1; i < lines.length && i - at <= maxListLines; i++) {
    const line = lines[i]!
    const mark = marks[i]
    if (mark?.kind === 'metadata' || mark?.kind === 'caption') continue
    if ((mark && mark.kind !== 'boilerplate') || line.level === 1) break
    if (button && (line.level > 0 || line.linked <= mostlyLinked)) break
    if (matches[i] && !matches[i]!.weak) {
      if (matches[i]!.opens === 'end') break
      continue
    }
    if (isStory(line)) {
      items++
      if (line.linked <= mostlyLinked && !line.item) plainItems++
      end = i + 1
      continue
    }
    if (items > 0 && isTeaser(lines, i)) {
      end = i + 1
      continue
    }
    break
  }
  if (items === 0) return at
  // One bare line under a heading in the text may be a crosshead under a crosshead.
  const strong = !matches[at]!.weak
  const repeated = at > 0 && at + 1 < lines.length && sameKey(lines[at - 1]!.text) === sameKey(lines[at + 1]!.text)
  if (plainItems === items && items < 2 && !strong && !repeated && heading.linked <= mostlyLinked) return at
  return end
}

/** A headline, a link, a number in a list, "3 hours ago": what a list of stories is made of. */
function isStory(line: Line): boolean {
  if (line.words > maxItemWords) return false
  if (line.linked > mostlyLinked) return true
  if (line.prose) return false
  return line.words <= 3 || line.item || line.headline
}

/** A line of running text that sums up the headline before it: the two share the words that matter. */
function isTeaser(lines: readonly Line[], at: number): boolean {
  const line = lines[at]!
  const headline = lines[at - 1]!
  if (!line.prose || line.words > 60 || !headline.headline) return false
  if (line.linked > mostlyLinked || /(?:…|\.\.\.)$/u.test(line.text)) return true
  const words = new Set(contentWords(headline.text))
  const opening = contentWords(line.text)
  const shared = new Set(opening.filter((word) => words.has(word)))
  return words.has(opening[0] ?? '') && shared.size >= 3
}

/** "Read more" is a prompt; what stands under it is not. */
const story = { reason: 'related', rule: 'related/label' } as const

function markList(lines: readonly Line[], marks: Marks, matches: Matches, at: number, end: number, row: RuleRow): void {
  for (let i = at; i < end; i++) {
    if (marks[i]?.kind === 'boilerplate' || marks[i]?.kind === 'metadata') continue
    marks[i] = markOf(i > at && matches[i] && !matches[i]!.weak ? matches[i]! : row)
    if (i > at && marks[i]!.reason === 'prompt') marks[i] = { ...marks[i]!, ...story }
  }
  // The headline stood before its heading too: a box whose link and whose text say the same.
  const before = lines[at - 1]
  if (before && !marks[at - 1] && before.headline && sameKey(before.text) === sameKey(lines[at + 1]!.text))
    marks[at - 1] = markOf(row)
}
