import { readRelativeDate } from '../dates/relative-date.ts'
import { type Draft, isOpen, type Stage } from '../draft.ts'
import type { Line } from '../lines/line.ts'
import { endsSentence, sameKey } from '../lines/shape.ts'
import { agencyOf } from '../parsers/agency.ts'
import { type Byline, readByline } from '../parsers/byline.ts'
import { isClockLine, readDateLine } from '../parsers/date-line.ts'
import { readDateline } from '../parsers/dateline.ts'
import { closeHeader, markAbove, markKicker, markStandfirst, markTitle } from './headlines.ts'
import { chooseTitle, cleanTitle } from './title.ts'

/** The header reaches back from the first paragraph by at most this many lines. */
const reachBack = 100
/** A date or byline may stand this many lines above the title. */
const reachAbove = 6
/** What looks like the first paragraph is a standfirst where a byline or date follows within this many lines. */
const reachOn = 4
/** Notices may stand between the title and the byline. */
const reachFar = 10
/** A byline without "By" has at most this many words. */
const maxLoose = 14

/** Title, kicker, standfirst, bylines and dates: what stands between a page's top and the first paragraph. */
export const readHeader: Stage = (draft) => {
  const first = firstProse(draft, draft.from)
  const top = Math.max(0, first - reachBack)
  markAbove(draft, top, first)
  const untitled = draft.told && draft.facts.title === null
  const title = untitled || draft.title >= 0 ? draft.title : chooseTitle(draft, top, first)
  // A title that asks or quotes may look like the first paragraph.
  const lead = title >= first ? firstProse(draft, title + 1) : first
  const start = Math.max(top, (title >= 0 ? title : draft.page ? lead : top) - reachAbove)
  const known = draft.facts.authors.length
  let body = readDates(draft, start, title, lead)
  const dated = draft.facts.authors.length
  body = Math.max(body, readBylines(draft, start, title, lead))
  // "Gazette Westmere / March 3, 2025": beside a byline a name on the line of the date is none.
  const { authors } = draft.facts
  if (
    authors.length > dated &&
    !draft.lines.some((line, i) => draft.marks[i]?.kind === 'date' && /\bby /i.test(line.text))
  )
    authors.splice(known, dated - known)
  if (draft.facts.title !== null) draft.facts.title = cleanTitle(draft.facts.title, draft)
  // The name alone, over or under the byline.
  const names = authors.map(sameKey)
  for (let i = start; i < body; i++)
    if (isOpen(draft, i) && names.includes(draft.lines[i]!.key)) draft.marks[i] = { kind: 'byline' }
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
  const isText = (i: number) => lines[i] !== undefined && isOpen(draft, i) && lines[i]!.prose
  let first = -1
  let last = -1
  for (let i = from; i < lines.length; i++) {
    // A list of steps is no beginning where a paragraph stands before it.
    if (!isText(i)) continue
    if (first >= 0 && lines[i]!.item && !draft.page) return first
    if (last >= 0 && i - last <= closeBehind) return last
    if (first < 0) first = i
    last = i
  }
  return first < 0 ? lines.length : first
}

/** "Published:" on a line of its own, over the date. */
const dateLabel = /^(?:(?:first|last|originally) )?(?:published|posted|updated|modified|original|date)(?: on)?:?$/i
/** Behind the text a date counts where its line says that the text was published then. */
const closingDate =
  /^\W{0,3}(?:(?:this )?(?:story|article) )?(?:(?:was )?(?:first |originally )?published|posted|date)\b/i

/** Marks the lines of dates; returns the line at which the body begins. What stands above the title may be a clock. */
function readDates(draft: Draft, start: number, title: number, lead: number): number {
  const { lines, facts } = draft
  let body = lead
  const end = Math.min(lines.length, lead + reachFar)
  const from = Math.max(start, title)
  for (let i = from; i < end; i++) if (readDateAt(draft, i, lead) && isUnderOne(draft, lead, i)) body = i + 1
  for (let i = start; i < from; i++) if (!facts.published || !draft.page) readDateAt(draft, i, lead)
  // A time of day alone: over the text it dates the article, in it an entry of a live blog.
  const clocks = [...lines.keys()].filter(
    (i) => i >= start && i < draft.to && isOpen(draft, i) && lines[i]!.words < 6 && isClockLine(lines[i]!.text),
  )
  const live = clocks.filter((i) => i > title).length > 1
  for (const i of clocks) draft.marks[i] = { kind: i > title && (live || i > lead) ? 'crosshead' : 'date' }
  if (facts.published || facts.updated) return body
  const last = lines.findLastIndex((line, i) => i < draft.to && isOpen(draft, i) && line.prose)
  for (let i = Math.max(end, last + 1); i <= last + reachFar && i < lines.length; i++)
    if (closingDate.test(lines[i]!.text) && readDateAt(draft, i, lead)) break
  return body
}

/** Reads and marks the line as one of dates; false where it is none. */
function readDateAt(draft: Draft, at: number, lead: number): boolean {
  const { lines, marks, facts, options } = draft
  const line = lines[at]!
  if (!isOpen(draft, at) || line.text === '') return false
  const relative = readRelativeDate(line.text, options.now)
  if (relative) {
    const { updated, ...date } = relative
    marks[at] = { kind: 'date' }
    facts[updated ? 'updated' : 'published'] ??= { ...date, ...line.sourceOf(date.start, date.end) }
    return true
  }
  const above = at > 0 && isOpen(draft, at - 1) && dateLabel.test(lines[at - 1]!.text) ? lines[at - 1]!.text : ''
  const closing = closingDate.test(line.text)
  const text = closing ? line.text.replace(/\.$/, '') : line.text
  const dated = readDateLine(text, line.words, draft.reading)
  // After the first paragraphs a date may be another story's: only the first one found counts there.
  if (!dated || (at > lead && line.item && !dated.bare) || (at >= lead && line.prose && !closing && !dated.bare))
    return false
  if (at > lead && facts.published && facts.updated) return false
  if (above !== '') marks[at - 1] = { kind: 'date' }
  if (/updated|modified/i.test(above)) [dated.updated, dated.published] = [dated.published ?? dated.updated, null]
  marks[at] = { kind: dated.byline && !dated.published && !dated.updated ? 'byline' : 'date' }
  if (dated.published)
    facts.published ??= { ...dated.published, ...line.sourceOf(dated.published.start, dated.published.end) }
  if (dated.updated) facts.updated ??= { ...dated.updated, ...line.sourceOf(dated.updated.start, dated.updated.end) }
  if (dated.byline) credit(draft, dated.byline)
  return true
}

/** The opening of a byline on a line of its own, over the name. */
const bylineLabel = /^(?:by|written by|words by|posted by|authors?(?: of the article)?):?$/i

/** Marks bylines: those that "By" opens, or where there is none, names beside the title or a date. */
function readBylines(draft: Draft, start: number, title: number, lead: number): number {
  const { lines, marks } = draft
  const own = draft.reading.agencies
  let body = lead
  let found = false
  for (let i = start; i < Math.min(lines.length, lead + reachFar); i++) {
    const line = lines[i]!
    if (i === title || i === lead || !isOpen(draft, i)) continue
    const label = bylineLabel.test(line.text) && lines[i + 1]
    const byline = label
      ? readByline(`By ${label.text.replace(/^by /i, '')}`, false, own)
      : readByline(line.text, false, own)
    if (!byline) continue
    found = true
    marks[i] = { kind: 'byline' }
    credit(draft, byline)
    if (label) marks[++i] = { kind: 'byline' }
    i = readUnder(
      draft,
      i,
      lead,
      Boolean(label) || unfinished.test(line.text) || unfinished.test(lines[i + 1]?.text ?? ''),
    )
    if (isUnderOne(draft, lead, i)) body = i + 1
  }
  if (found || draft.facts.authors.length > 0) return body
  for (let i = draft.page && title >= 0 ? title + 1 : start; i < Math.min(lines.length, lead + reachOn); i++) {
    const line = lines[i]!
    if (i === title || i === lead || !isOpen(draft, i) || line.words > maxLoose) continue
    if (line.level > 0 && (draft.page || !isBesideDate(draft, i))) continue
    if (i > lead && !isUnderOne(draft, lead, i)) continue
    if (!isBesideDate(draft, i) && (title < 0 || !isRightUnder(draft, title, i, lead))) continue
    const byline = readByline(line.text, true, own)
    if (!byline) continue
    marks[i] = { kind: 'byline' }
    credit(draft, byline)
    if (isUnderOne(draft, lead, i)) body = i + 1
    readUnder(draft, i, lead, false)
    break
  }
  return body
}

/** So many names, roles and places may stand under a byline, each on its line. */
const maxUnder = 8
/** "BBC News, Beld"   "Staff Writer"   "in Beld" */
const affiliation =
  /^in \p{Lu}\S+$|^\p{Lu}.*\b(?:staff|writer|reporter|editor|correspondent|columnist|contributor|bureau|news|times|post|press|journal|journalist|desk|team|producer|service)s?\b/iu

/** "By Jane Roe," and on the next line "and Al Poe" */
const unfinished = /^and \p{Lu}|(?:,|&| and)$/u

/** Marks what stands on the lines under a byline: who the writer is and, under a label, further names; returns the last line. */
function readUnder(draft: Draft, at: number, lead: number, names: boolean): number {
  // Behind what one writer is, the next writer's name may stand, with what that one is.
  const own = draft.reading.agencies
  let described = false
  for (let i = at + 1; i <= at + maxUnder; i++) {
    const line = draft.lines[i]
    if (draft.marks[i]?.kind === 'metadata') continue
    if (!line || i >= lead || !isOpen(draft, i) || line.words > maxUnder || line.level > 0) return i - 1
    const another: boolean = described && affiliation.test(draft.lines[i + 1]?.text ?? '')
    const byline: Byline | null = names || another ? readByline(line.text, true, own) : null
    const agency = agencyOf(line.text, own)
    if (byline && byline.authors.length > 0) credit(draft, byline)
    else if (agency) credit(draft, { authors: [], agencies: [agency] })
    else if (!affiliation.test(line.text) || endsSentence(line.text)) return i - 1
    described = !agency && !byline?.authors.length
    draft.marks[i] = { kind: 'byline' }
  }
  return at + maxUnder
}

/**
 * What looked like the first paragraph was a summary: exactly one paragraph stands between it and the byline or date
 * at `at`, and the text goes on behind.
 */
function isUnderOne(draft: Draft, lead: number, at: number): boolean {
  if (at <= lead || at > lead + reachOn || readDateline(draft.lines[lead]!.text, draft.reading)) return false
  const text = (line: Line, i: number) => i !== at && isOpen(draft, i) && line.prose
  const between = draft.lines.slice(lead, at).filter((line, i) => text(line, lead + i)).length
  const behind = draft.lines.slice(at + 1).filter((line, i) => text(line, at + 1 + i)).length
  return between === 1 && behind > 1
}

/** A date stands on a line close by. */
function isBesideDate(draft: Draft, at: number): boolean {
  return [at - 2, at - 1, at + 1, at + 2, at + 3].some((i) => draft.marks[i]?.kind === 'date')
}

/** The line stands under the title: nothing but a standfirst or a picture is between, or it is the last before the text. */
function isRightUnder(draft: Draft, title: number, at: number, lead: number): boolean {
  if (at <= title) return false
  const between = (from: number, to: number) =>
    draft.lines.slice(from, to).filter((_, i) => isOpen(draft, from + i)).length
  if (at - title <= reachBack && between(title + 1, at) <= 1) return true
  return draft.page && at < lead && lead - at <= reachFar && between(at + 1, lead) === 0
}

function credit(draft: Draft, byline: Byline): void {
  for (const author of byline.authors) if (!draft.facts.authors.includes(author)) draft.facts.authors.push(author)
  for (const agency of byline.agencies) if (!draft.facts.agencies.includes(agency)) draft.facts.agencies.push(agency)
}
