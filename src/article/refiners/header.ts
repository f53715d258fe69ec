import type { Line } from '../../text/line.ts'
import { endsSentence, isHeadline, isProse, sameKey } from '../../text/shape.ts'
import type { NewsDate, Span } from '../../types.ts'
import { readRelativeDate } from '../dates/relative-date.ts'
import { type Draft, isOpen, type Stage } from '../draft.ts'
import { plainText } from '../inline.ts'
import { readLead } from '../lines.ts'
import { type Byline, readByline } from '../parsers/byline.ts'
import { readDateLine } from '../parsers/date-line.ts'
import { readDateline } from '../parsers/dateline.ts'
import { chooseTitle, cleanTitle } from './title.ts'

/** The header reaches back from the first paragraph by at most this many lines. */
const reachBack = 60
/** A date or byline may stand this many lines above the title. */
const reachAbove = 6
/** What looks like the first paragraph is a standfirst where a byline or date follows within this many lines. */
const reachOn = 4
/** Notices may stand between the title and the byline. */
const reachFar = 10
/** A byline without "By" has at most this many words. */
const maxLoose = 14
const maxStandfirst = 50
const maxKicker = 5
/** A title may be repeated with the name of the site behind it. */
const maxSiteWords = 6

/** Title, kicker, standfirst, bylines and dates: what stands between a page's top and the first paragraph. */
export const readHeader: Stage = (draft) => {
  const lead = firstProse(draft, draft.from)
  const top = Math.max(0, lead - reachBack)
  const title = draft.title >= 0 ? draft.title : chooseTitle(draft, top, lead)
  const start = Math.max(top, (title >= 0 ? title : draft.page ? lead : top) - reachAbove)
  const body = Math.max(readDates(draft, start, lead), readBylines(draft, start, title, lead))
  if (draft.facts.title !== null) draft.facts.title = cleanTitle(draft.facts.title, draft)
  if (title >= 0) {
    markTitle(draft, title, body)
    markStandfirst(draft, title, body)
    markKicker(draft, title)
  }
  closeHeader(draft, title, body)
}

/** A notice above the text stands alone; an article's first paragraph has another one close behind. */
const closeBehind = 4

/** The first line of running text that nothing else claims, and that another one follows closely; else just the first. */
export function firstProse(draft: Draft, from: number): number {
  const { lines } = draft
  const isText = (i: number) => lines[i] !== undefined && isOpen(draft, i) && isProse(lines[i]!)
  let first = -1
  let last = -1
  for (let i = from; i < lines.length; i++) {
    if (!isText(i)) continue
    if (last >= 0 && i - last <= closeBehind) return last
    if (first < 0) first = i
    last = i
  }
  return first < 0 ? lines.length : first
}

/** Marks the lines of dates from `start` on; returns the line at which the body begins. */
function readDates(draft: Draft, start: number, lead: number): number {
  const { lines, marks, facts, options } = draft
  let body = lead
  for (let i = start; i < Math.min(lines.length, lead + reachFar); i++) {
    const line = lines[i]!
    if (!isOpen(draft, i) || line.text === '' || (i >= lead && isProse(line))) continue
    const relative = readRelativeDate(line.text, options.now)
    if (relative) {
      const { updated, ...date } = relative
      marks[i] = { kind: 'date' }
      facts[updated ? 'updated' : 'published'] ??= onSource(draft, line, date)
      continue
    }
    const dated = readDateLine(line.text, line.words, { order: options.dateOrder })
    // After the first paragraphs a date may be another story's: only the first one found counts there.
    if (!dated || (i > lead && facts.published && facts.updated)) continue
    marks[i] = { kind: dated.byline && !dated.published && !dated.updated ? 'byline' : 'date' }
    if (dated.published) facts.published ??= onSource(draft, line, dated.published)
    if (dated.updated) facts.updated ??= onSource(draft, line, dated.updated)
    if (dated.byline) credit(draft, dated.byline)
    if (isUnderOne(draft, lead, i)) body = i + 1
  }
  return body
}

/** Marks bylines: those that "By" opens, or where there is none, names beside the title or a date. */
function readBylines(draft: Draft, start: number, title: number, lead: number): number {
  const { lines, marks } = draft
  let body = lead
  let found = false
  for (let i = start; i < Math.min(lines.length, lead + reachFar); i++) {
    const line = lines[i]!
    if (i === title || i === lead || !isOpen(draft, i)) continue
    const opener = /^(?:by|written by|words by|author)$/iu.test(line.text.replace(/:$/u, ''))
    const byline = opener && lines[i + 1] ? readByline(`By ${lines[i + 1]!.text}`, false) : readByline(line.text, false)
    if (!byline) continue
    found = true
    marks[i] = { kind: 'byline' }
    if (opener) marks[i + 1] = { kind: 'byline' }
    credit(draft, byline)
    if (isUnderOne(draft, lead, i)) body = i + 1
  }
  if (found || draft.facts.authors.length > 0) return body
  for (let i = start; i < lead; i++) {
    const line = lines[i]!
    if (i === title || !isOpen(draft, i) || line.level > 0 || line.words > maxLoose) continue
    if (draft.page && i < title) continue
    if (!isBesideDate(draft, i) && !(title >= 0 && isRightUnder(draft, title, i))) continue
    const byline = readByline(line.text, true)
    if (!byline) continue
    marks[i] = { kind: 'byline' }
    credit(draft, byline)
    break
  }
  return body
}

/**
 * What looked like the first paragraph was a summary: exactly one paragraph stands between it and the byline or date
 * at `at`, and the text goes on behind.
 */
function isUnderOne(draft: Draft, lead: number, at: number): boolean {
  if (at <= lead || at > lead + reachOn || readDateline(draft.lines[lead]!.text, {})) return false
  const text = (line: Line, i: number) => i !== at && isOpen(draft, i) && isProse(line)
  const between = draft.lines.slice(lead, at).filter((line, i) => text(line, lead + i)).length
  const behind = draft.lines.slice(at + 1).filter((line, i) => text(line, at + 1 + i)).length
  return between === 1 && behind > 1
}

/** A date stands on a line close by. */
function isBesideDate(draft: Draft, at: number): boolean {
  return [at - 2, at - 1, at + 1, at + 2, at + 3].some((i) => draft.marks[i]?.kind === 'date')
}

/** Nothing but a standfirst or a picture stands between the title and the line. */
function isRightUnder(draft: Draft, title: number, at: number): boolean {
  if (at <= title) return false
  let between = 0
  for (let i = title + 1; i < at; i++) if (isOpen(draft, i)) between++
  return between <= 1
}

function credit(draft: Draft, byline: Byline): void {
  for (const author of byline.authors) if (!draft.facts.authors.includes(author)) draft.facts.authors.push(author)
  for (const agency of byline.agencies) if (!draft.facts.agencies.includes(agency)) draft.facts.agencies.push(agency)
}

/** A date's offsets in the line's text, as offsets in the source. */
function onSource(draft: Draft, line: Line, date: NewsDate): NewsDate {
  return { ...date, ...spanOnSource(draft, line, date.start, date.end) }
}

/** Offsets in a line's text, as offsets in the source. */
export function spanOnSource(draft: Draft, line: Line, start: number, end: number): Span {
  const map: number[] = []
  const from = readLead(draft.source, line.start, line.end, draft.markdown).start
  plainText(draft.source, from, line.end, draft.markdown, false, map)
  return { start: map[start] ?? line.start, end: (map[end - 1] ?? line.end - 1) + 1 }
}

function markTitle(draft: Draft, at: number, body: number): void {
  const { lines, marks, facts } = draft
  const key = sameKey(lines[at]!.text)
  facts.title ??= cleanTitle(lines[at]!.text, draft)
  marks[at] = { kind: 'title' }
  for (let i = Math.max(0, at - reachBack); i < Math.min(lines.length, body + 2); i++) {
    if (
      i !== at &&
      Math.abs(lines[i]!.words - lines[at]!.words) <= maxSiteWords &&
      !isProse(lines[i]!) &&
      (sameKey(lines[i]!.text) === key || sameKey(cleanTitle(lines[i]!.text, draft)) === key) &&
      (isOpen(draft, i) || marks[i]!.kind === 'boilerplate')
    )
      marks[i] = { kind: 'boilerplate', reason: 'repeat', rule: 'repeat/title' }
  }
}

/** The line that sums up the article under its title. */
function markStandfirst(draft: Draft, title: number, body: number): void {
  const { lines } = draft
  for (let i = title + 1; i < Math.min(body, lines.length); i++) {
    const line = lines[i]!
    if (!isOpen(draft, i)) continue
    const sums = isProse(line) || (line.words >= 6 && isHeadline(line)) || (line.words >= 5 && line.strong)
    if (readDateline(line.text, {})) return
    if (!sums || line.words > maxStandfirst || line.linked > 0.5 || line.item) continue
    setStandfirst(draft, i)
    return
  }
  // All in bold or italics, before paragraphs that are not: it stands where the first paragraph would.
  const first = lines[body]
  const second = lines.findIndex((line, i) => i > body && isOpen(draft, i) && isProse(line))
  if (first?.strong && first.words <= maxStandfirst && isOpen(draft, body) && second > 0 && !lines[second]!.strong)
    setStandfirst(draft, body)
}

function setStandfirst(draft: Draft, at: number): void {
  draft.marks[at] = { kind: 'standfirst' }
  draft.facts.standfirst = draft.lines[at]!.text
}

/** The word or two above a title that name the section or the matter. */
function markKicker(draft: Draft, title: number): void {
  const { lines, marks, facts } = draft
  const line = lines[title - 1]
  if (!line || line.words > maxKicker || line.text === '' || endsSentence(line.text)) return
  if (!isOpen(draft, title - 1) || line.linked > 0.5 || line.item) return
  if (draft.page && line.text !== line.text.toUpperCase()) return
  marks[title - 1] = { kind: 'kicker' }
  facts.kicker = line.text
}

/** On a page, short lines that are left between the title and the text are the page's. */
function closeHeader(draft: Draft, title: number, body: number): void {
  if (!draft.page) return
  const from = title >= 0 ? title : draft.from
  for (let i = 0; i < Math.min(body, draft.lines.length); i++) {
    const line = draft.lines[i]!
    if (!isOpen(draft, i) || isProse(line) || (i > from && line.words > 6)) continue
    draft.marks[i] = { kind: 'boilerplate', reason: 'off-article', rule: 'off-article/before' }
  }
}
