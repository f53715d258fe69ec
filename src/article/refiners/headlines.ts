import { type Draft, isOpen } from '../draft.ts'
import type { Line } from '../lines/line.ts'
import { endsSentence, sameKey } from '../lines/shape.ts'
import { agencyOf } from '../parsers/agency.ts'
import { readCredit, release } from '../parsers/credit.ts'
import { readDateline } from '../parsers/dateline.ts'
import { cleanTitle } from './title.ts'

/** The title is repeated at most this many lines above. */
const reachBack = 100
/** So many of the text's first lines may still be captions. */
const reachOn = 4
const maxStandfirst = 50
const maxKicker = 5
/** A title may be repeated with the name of the site behind it. */
const maxSiteWords = 6

/** "A porch in May. (Jo Roe for The Gazette)" */
const credited = /[.!?]["”’]? \((\p{Lu}[\p{L}\d.'’&/:-]*(?:,? (?:\p{Lu}[\p{L}\d.'’&/:-]*|for|the|via|of|and))+)\)$/u

/** What stands over the text and has nothing to do with title, names and dates. */
export function markAbove({ lines, marks, reading }: Draft, top: number, first: number): void {
  for (let i = top; i < Math.min(lines.length, first + reachOn); i++) {
    const { text, words, item, quote } = lines[i]!
    if (marks[i] || words > maxStandfirst) continue
    if (i < first && (release.test(text) || /^news provided by$/i.test(lines[i - 1]?.text ?? '')))
      marks[i] = { kind: 'credit' }
    const owner = credited.exec(text)?.[1]
    if (owner && !agencyOf(owner, reading.agencies) && !item && !quote && /[:/]| (?:for|via) /.test(owner))
      marks[i] = { kind: 'caption' }
  }
}

export function markTitle(draft: Draft, at: number, body: number): void {
  const { lines, marks, facts } = draft
  const key = lines[at]!.key
  facts.title ??= cleanTitle(lines[at]!.text, draft)
  marks[at] = { kind: 'title' }
  for (let i = Math.max(0, at - reachBack); i < Math.min(lines.length, body + 2); i++) {
    if (
      i !== at &&
      Math.abs(lines[i]!.words - lines[at]!.words) <= maxSiteWords &&
      !lines[i]!.prose &&
      (lines[i]!.key === key || sameKey(cleanTitle(lines[i]!.text, draft)) === key) &&
      (isOpen(draft, i) || marks[i]!.kind === 'boilerplate')
    )
      marks[i] = { kind: 'boilerplate', reason: 'repeat', rule: 'repeat/title' }
  }
}

/** The line that sums up the article under its title. */
export function markStandfirst(draft: Draft, title: number, body: number): void {
  const { lines, marks, facts, reading } = draft
  for (let i = title + 1; i < Math.min(body, lines.length); i++) {
    const line = lines[i]!
    if (!isOpen(draft, i)) continue
    const sums = line.prose || (line.words >= 6 && line.headline) || (line.words >= 5 && line.strong)
    if (readDateline(line.text, reading)) return
    if (readCredit(line.text, line.words, true, reading.agencies)) continue
    if (!sums || line.words > maxStandfirst || line.linked > 0.5 || line.item) continue
    // A question opens an interview; "12 min ago" a list of events.
    if ((line.strong && line.text.endsWith('?')) || /^\d+ ?\p{Ll}+ ago\b/u.test(line.text)) continue
    if (facts.authors.some((author) => line.text.startsWith(`${author} is `))) {
      marks[i] = { kind: 'boilerplate', reason: 'author-bio', rule: 'author-bio/line' }
      continue
    }
    setStandfirst(draft, i)
    return
  }
  // All in bold or italics, before paragraphs that are not, or before a dateline: it stands where the first paragraph would.
  const first = lines[body]
  const rest = lines.filter((line, i) => i > body && isOpen(draft, i) && line.prose)
  const [second, third] = rest
  if (!first || !second || first.words > maxStandfirst || !isOpen(draft, body)) return
  const dated = (line: Line | undefined) => {
    const dateline = line && readDateline(line.text, reading)
    return Boolean(dateline?.date || dateline?.agency)
  }
  if ((first.strong && !second.strong) || (dated(second) && !dated(first) && !dated(third))) setStandfirst(draft, body)
}

function setStandfirst(draft: Draft, at: number): void {
  draft.marks[at] = { kind: 'standfirst' }
  draft.facts.standfirst ??= draft.lines[at]!.text
}

/** The word or two above a title that name the section or the matter. */
export function markKicker(draft: Draft, title: number): void {
  const { lines, marks, facts } = draft
  const line = lines[title - 1]
  if (!line || line.words > maxKicker || line.text === '' || endsSentence(line.text)) return
  if (!isOpen(draft, title - 1) || line.linked > 0.5 || line.item || /\p{Ll}\p{Lu}/u.test(line.text)) return
  if (readCredit(line.text, line.words, true, draft.reading.agencies)) return
  if (draft.page && line.text !== line.text.toUpperCase()) return
  marks[title - 1] = { kind: 'kicker' }
  facts.kicker = line.text
}

/** A row of links, a counter: "42"   "3 min" */
const counter = /^\d{1,6}(?: (?:min|comments?|shares?|likes?|(?:minute|hour|day|week)s? ago))?$/i

/** Short lines that are left between the title and the text are the page's; elsewhere links and counters only. */
export function closeHeader(draft: Draft, title: number, body: number): void {
  const from = title >= 0 ? title : draft.from
  for (let i = 0; i < Math.min(body, draft.lines.length); i++) {
    const line = draft.lines[i]!
    if (!isOpen(draft, i) || line.prose || (i > from && line.words > 6)) continue
    if (i > from && readCredit(line.text, line.words, false, draft.reading.agencies)) continue
    if (!draft.page && (title < 0 || (i < from ? line.linked < 0.6 : !counter.test(line.text)))) continue
    draft.marks[i] = { kind: 'boilerplate', reason: 'off-article', rule: 'off-article/before' }
  }
}
