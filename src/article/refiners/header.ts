import { endsSentence, isHeadline, isProse, sameKey } from '../../text/shape.ts'
import type { Line } from '../../text/line.ts'
import type { NewsDate, Span } from '../../types.ts'
import { type Draft, isOpen, type Stage } from '../draft.ts'
import { plainText } from '../inline.ts'
import { readByline, type Byline } from '../parsers/byline.ts'
import { readDateLine } from '../parsers/date-line.ts'
import { chooseTitle, cleanTitle } from './title.ts'

/** The header reaches back from the first paragraph by at most this many lines. */
const reachBack = 60
/** A byline or date may stand this many lines after what looks like the first paragraph (and was the standfirst). */
const reachOn = 4
const maxStandfirst = 50
const maxKicker = 5

/** Title, kicker, standfirst, bylines and dates: what stands between a page's top and the first paragraph. */
export const readHeader: Stage = (draft) => {
  const lead = firstProse(draft, draft.from)
  const top = Math.max(0, lead - reachBack)
  const title = chooseTitle(draft, top, lead)
  const start = title >= 0 ? Math.max(top, title - 4) : draft.page ? Math.max(top, lead - 12) : top
  const body = readBetween(draft, start, title, lead)
  if (title >= 0) {
    markTitle(draft, title, body)
    markStandfirst(draft, title, body)
    markKicker(draft, title)
  }
  closeHeader(draft, title, body)
}

/** The first line of running text that nothing else claims. */
export function firstProse(draft: Draft, from: number): number {
  for (let i = from; i < draft.lines.length; i++) if (isOpen(draft, i) && isProse(draft.lines[i]!)) return i
  return draft.lines.length
}

/** Marks bylines and dates from `start` on; returns the line at which the body begins. */
function readBetween(draft: Draft, start: number, title: number, lead: number): number {
  const { lines, marks, facts, options } = draft
  let body = lead
  const stop = Math.min(lines.length, lead + reachOn)
  for (let i = start; i < stop; i++) {
    if (i === title) continue
    const line = lines[i]!
    const open = isOpen(draft, i) || marks[i]?.rule === 'off-article/before'
    if (!open || line.text === '') continue
    const late = i > lead
    const dated = readDateLine(line.text, line.words, { order: options.dateOrder })
    if (dated && !(late && isProse(line))) {
      marks[i] = { kind: dated.byline && !dated.published && !dated.updated ? 'byline' : 'date' }
      if (dated.published) facts.published ??= onSource(draft, line, dated.published)
      if (dated.updated) facts.updated ??= onSource(draft, line, dated.updated)
      if (dated.byline) credit(draft, dated.byline)
      if (late) body = i + 1
      continue
    }
    if (i === lead) continue
    // Names without "By" count only between the title and the text, or beside a date.
    const loose = !late && (title >= 0 ? i > title : hasDateBeside(draft, i)) && line.level === 0
    const byline = readByline(line.text, loose)
    if (byline && !(late && !/^by\b/iu.test(line.text))) {
      marks[i] = { kind: 'byline' }
      credit(draft, byline)
      if (late) body = i + 1
    }
  }
  return body
}

function hasDateBeside(draft: Draft, at: number): boolean {
  return [at - 1, at + 1].some((i) => {
    const line = draft.lines[i]
    return line !== undefined && readDateLine(line.text, line.words, {}) !== null
  })
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
  const from = textStart(draft, line)
  plainText(draft.source, from, line.end, draft.markdown, false, map)
  return { start: map[start] ?? line.start, end: (map[end - 1] ?? line.end - 1) + 1 }
}

/** Where a line's words begin, after its marks. */
function textStart(draft: Draft, line: Line): number {
  const slice = draft.source.slice(line.start, Math.min(line.end, line.start + 80))
  return line.start + /^(?:(?:>+|[*+\-•·▪●◦‣]+(?=\s)|#{1,6}(?=\s)|\d{1,3}[.)](?=\s))\s*)*/u.exec(slice)![0].length
}

function markTitle(draft: Draft, at: number, body: number): void {
  const { lines, marks, facts } = draft
  const key = sameKey(lines[at]!.text)
  facts.title ??= cleanTitle(lines[at]!.text, draft)
  marks[at] = { kind: 'title' }
  for (let i = Math.max(0, at - reachBack); i < Math.min(lines.length, body + 2); i++) {
    if (i !== at && !isProse(lines[i]!) && sameKey(lines[i]!.text) === key && (isOpen(draft, i) || marks[i]!.kind === 'boilerplate'))
      marks[i] = { kind: 'boilerplate', reason: 'repeat', rule: 'repeat/title' }
  }
}

/** The line that sums up the article under its title. */
function markStandfirst(draft: Draft, title: number, body: number): void {
  const { lines, marks, facts } = draft
  for (let i = title + 1; i < Math.min(body, lines.length); i++) {
    const line = lines[i]!
    if (!isOpen(draft, i)) continue
    const sums = isProse(line) || (line.words >= 6 && isHeadline(line)) || (line.words >= 8 && line.strong)
    if (!sums || line.words > maxStandfirst || line.linked > 0.5 || line.item) continue
    marks[i] = { kind: 'standfirst' }
    facts.standfirst = line.text
    return
  }
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
