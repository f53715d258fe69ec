import type { Line } from '../lines/line.ts'
import { endsSentence } from '../lines/shape/ends-sentence.ts'
import { sameKey } from '../lines/shape/same-key.ts'
import type { Claim } from '../reading.ts'
import { isAffiliation } from './bylines/is-affiliation.ts'
import { listedOverText } from './listed-over-text.ts'
import { nextWorded } from './next-worded.ts'
import type { Scene } from './scene.ts'

const maxWords = 50
/** A line that sums up has so many words, fewer where it is all bold. */
const minWords = 6
const minStrong = 5
const mostlyLinked = 0.5
/** "103 minutes ‧ PG-13 ‧ 2026" */
const divided = / [‧·•|] /
const mostParts = 2

/** The line that sums up the article under its title, and the notes on the author before it. */
export function readStandfirst(scene: Scene, body: number, authors: readonly string[]): Claim[] {
  const { reading, title, isOpen } = scene
  const { lines, find } = reading
  const notes: Claim[] = []
  const listed = listedOverText(reading, title, Math.min(body, lines.length))
  for (let at = title + 1; at < Math.min(body, lines.length); at++) {
    if (!isOpen(at) || listed.has(at)) continue
    if (find.dateline(at)) return notes
    if (isDoubled(scene, at)) {
      notes.push({ at, kind: 'caption' }, { at: at + 1, kind: 'caption' })
      at++
      continue
    }
    if (find.signOff(at) || !isSummary(scene, at) || isUnderName(lines, at, authors)) continue
    const { text } = lines[at]!
    if (!authors.some((author) => text.startsWith(`${author} is `)))
      return [...notes, { at, kind: 'standfirst', says: { standfirst: text } }]
    notes.push({ at, kind: 'boilerplate', reason: 'author-bio', rule: 'author-bio/line' })
  }
  return isFirstSummary(scene, body)
    ? [...notes, { at: body, kind: 'standfirst', says: { standfirst: lines[body]!.text } }]
    : notes
}

function isSummary({ reading }: Scene, at: number): boolean {
  const { text, words, prose, headline, strong, linked, item } = reading.lines[at]!
  const sums = prose || (words >= minWords && headline) || (words >= minStrong && strong)
  if (!sums || words > maxWords || linked > mostlyLinked || item || goesOn(reading.lines[at + 1])) return false
  if (text.split(divided).length > mostParts) return false
  // A question opens an interview; "12 min ago" a list of events.
  return !(text.endsWith('?') && (strong || text.startsWith('Q: '))) && !/^\d+ ?\p{Ll}+ ago\b/u.test(text)
}

/** "Lecturer in Coastal Geography, Carrow University", under the name once more. */
function isUnderName(lines: readonly Line[], at: number, authors: readonly string[]): boolean {
  const { text } = lines[at]!
  if (!isAffiliation(text) || endsSentence(text)) return false
  const above = lines[nextWorded(lines, at, -1)]
  return authors.some((author) => above?.key.endsWith(sameKey(author)))
}

/** A picture's caption under its alternative text: the same words twice, which no standfirst has. */
function isDoubled(scene: Scene, at: number): boolean {
  const { reading, isOpen } = scene
  return reading.lines[at + 1]?.key === reading.lines[at]!.key && isOpen(at + 1) && isSummary(scene, at)
}

/** The row below goes on with the sentence: a wrapped paragraph. */
const goesOn = (next: Line | undefined): boolean => next?.gap === 0 && !next.item && /^\p{Ll}/u.test(next.text)

/**
 * All in bold or italics, before paragraphs that are not, or before a dateline: it stands where the first paragraph
 * would.
 */
function isFirstSummary({ reading, isOpen }: Scene, body: number): boolean {
  const { lines, find } = reading
  const first = lines[body]
  if (!first || first.words > maxWords || !isOpen(body)) return false
  const nextProse = (from: number) => lines.findIndex((line, i) => i > from && line.prose && isOpen(i))
  const second = nextProse(body)
  if (second < 0) return false
  if (first.strong && !lines[second]!.strong) return true
  const third = nextProse(second)
  const isDated = (at: number) => {
    const dateline = at < 0 ? null : find.dateline(at)
    return Boolean(dateline?.date || dateline?.agency)
  }
  return isDated(second) && !isDated(body) && !isDated(third)
}
