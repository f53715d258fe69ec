import { type Draft, isOpen, type Stage } from '../draft.ts'
import { agencyOf, type OwnAgencies } from '../parsers/agency.ts'
import { readByline } from '../parsers/byline.ts'
import { addressIn, creditInParagraph, endMark, readCredit, release } from '../parsers/credit.ts'
import { firstProse } from './header.ts'

/** A sign-off stands within this many lines of the article's last paragraph. */
const reach = 6
/** A sign-off of its own has at most this many words; more, and it ends a paragraph. */
const maxSignOff = 4

/** Sign-offs, contributors, corrections and where the text was taken from. */
export const markCredits: Stage = (draft) => {
  const own = draft.reading.agencies
  const last = lastProse(draft)
  const lead = firstProse(draft, draft.from)
  for (let i = last; i >= 0 && i <= last + reach / 2; i++) {
    const line = draft.lines[i]
    const closing = line && isOpen(draft, i) && line.words > maxSignOff ? creditInParagraph(line.text, own) : null
    if (!line || !closing) continue
    addAgencies(draft, closing.agencies)
    draft.signOff = { start: line.sourceOf(closing.at, line.text.length).start, end: line.end }
  }
  for (let i = draft.from; i < draft.lines.length; i++) {
    const line = draft.lines[i]!
    const mark = draft.marks[i]
    // "Copyright 2025 The Associated Press. All rights reserved."
    const owner =
      mark?.reason === 'legal' &&
      agencyOf(line.text.replace(/^(?:\(c\)|copyright|[\d ,©-])+|\.? ?all rights.*/gi, ''), own)
    if (owner) addAgencies(draft, [owner])
    // The address of a source line is no link list; behind the text "(AFP)" signs no picture.
    const signed = mark?.kind === 'caption' && i > last && /^\S{0,12} ?\([^()]*\)$/.test(line.text)
    if (mark && !signed && !(mark.kind === 'boilerplate' && mark.rule === undefined)) continue
    const credit = readCredit(
      line.text,
      line.words,
      (i > last && i <= last + reach) || (i < lead && isLabelled(line.text, own)),
      own,
    )
    if (!credit) continue
    draft.marks[i] = { kind: credit.kind }
    addAgencies(draft, credit.agencies)
    if (credit.kind === 'source') readSource(draft, i)
    // A story without a byline is by those who reported it.
    const reporters = /^\(?(?:reporting|reported) by ([^;)]{3,160})/i.exec(line.text)
    if (reporters && draft.facts.authors.length === 0)
      draft.facts.authors.push(...(readByline(`By ${reporters[1]!.replace(/\.$/, '')}`, false, own)?.authors ?? []))
  }
  markRelease(draft, last)
}

/** What a press release has around its text: whom to call, and behind its end mark the notes. */
function markRelease(draft: Draft, last: number): void {
  const { lines, marks } = draft
  let before = 0
  let all = 0
  for (let i = draft.from; i < draft.to; i++) if (isOpen(draft, i) && lines[i]!.prose) all += lines[i]!.words
  let rest = false
  for (let i = draft.from; i < draft.to; i++) {
    const { text, words } = lines[i]!
    if (rest && isOpen(draft, i)) marks[i] = { kind: 'credit' }
    if (isOpen(draft, i) && lines[i]!.prose) before += words
    // Few words behind an end mark are no part of the text.
    // In Markdown a bare ### is an empty heading.
    const ends = endMark.test(text)
    rest ||= (ends && all - before < before / 2) || (i > last && release.test(text))
  }
}

/** "Source: Xinhua", "Editor: Lin Mei" and "(Reuters)" stand above the text as well. */
function isLabelled(text: string, own: OwnAgencies | undefined): boolean {
  return (
    /^(?:source|agency|(?:web )?editor) ?:/i.test(text) ||
    release.test(text) ||
    agencyOf(text, own) !== null ||
    /^[A-Z]{2,8} ?[–—-]{1,2}$/.test(text)
  )
}

function addAgencies(draft: Draft, agencies: readonly string[]): void {
  for (const agency of agencies) if (!draft.facts.agencies.includes(agency)) draft.facts.agencies.push(agency)
}

function lastProse(draft: Draft): number {
  return draft.lines.findLastIndex(
    (line, i) =>
      i >= draft.from &&
      i < draft.to &&
      isOpen(draft, i) &&
      line.prose &&
      !readCredit(line.text, line.words, false, draft.reading.agencies),
  )
}

/** The address on the label's line or the next. */
function readSource(draft: Draft, at: number): void {
  for (const i of [at, at + 1]) {
    const line = draft.lines[i]
    if (!line) return
    const found = addressIn(draft.source.slice(line.start, line.end)) ?? addressIn(line.text)
    if (!found) continue
    if (i === at || line.words === 1) {
      draft.marks[i] = { kind: 'source' }
      draft.facts.url ??= found
      return
    }
  }
}
