import { lazy } from '../../text/lazy.ts'
import { anyOf } from '../any-of.ts'
import { personOf } from '../forms/person/person-of.ts'
import type { Line } from '../lines/line.ts'
import { endsSentence } from '../lines/shape/ends-sentence.ts'
import { mostlyLinked } from '../lines/shape/mostly-linked.ts'
import { sameKey } from '../lines/shape/same-key.ts'
import type { Claim, LaidOut } from '../reading.ts'
import { claimAt } from './claim-at.ts'

/** A note on the author is among the last lines. */
const reach = 5
const minWords = 5
const maxWords = 100
/** What someone is stands in the first so many characters. */
const reachOfWork = 240
const occupations = /* @__PURE__ */ lazy(
  () =>
    new Set(
      (
        'reporter reporters writer writers editor editors correspondent journalist journalists columnist author professor lecturer ' +
        'fellow faculty producer critic contributor researcher analyst curator blogger blog freelancer director expert educator ' +
        'founder owner news journalism'
      ).split(' '),
    ),
)
/** What stands before an occupation. */
const works =
  /\b(?:is(?: (?:an?|the|our|currently|adjunct|\p{Lu}[\p{L}&.'’ ]{1,40}['’]s?))?|joined|started|covers|writes|studied) [^.]{0,80}$/iu
/** "is a staff writer"   "covers crime news" */
const tellsWork = (text: string): boolean =>
  [...text.matchAll(/\b[a-z]+\b/gi)].some(
    ({ 0: word, index }) => occupations().has(word.toLowerCase()) && works.test(text.slice(0, index)),
  )
/** "Brightwater is a leading provider of …": what a company says of itself. */
const company =
  /^(?:The )?\p{Lu}[\p{L}&.'’-]*(?: \p{Lu}[\p{L}&.'’-]*){0,4}(?:, [^.]{5,80},)? (?:is|are|connects?) (?:an?|one of|the)\b/u
const trade = /* @__PURE__ */ anyOf(
  [
    /agency|charity|community|company|firm|leader|manufacturer|membership/i,
    /network|organi[sz]ation|platform|provider|publisher|supplier|team|technology executives/i,
  ],
  '^[^.]{0,90}\\b',
  '\\b',
  '',
)
const isCompany = (text: string): boolean => {
  const found = company.exec(text)
  return found !== null && trade.test(text.slice(found[0].length))
}
/** "About Brightwater": the heading over what a press release says of its sender. */
const aboutHeading = /^About (?:the )?(\p{Lu}[\p{L}\d&.'’-]*)/u
const maxHeading = 7
/** Lines of text that stand before it. */
const minText = 2
/** It opens with the name. */
const maxName = 60
/** What an author's own note says, behind the name. */
const ofAuthor =
  /^ (?:is|has|was|writes|covers|reports|lives|works|joined|studied|teaches|edits|hosts|can be|grew up|spent|contributes|holds|blogs)\b/
/** A note goes on on the next line: "is a professor at the University of Carrow." */
const goesOn = /^(?:is|are|was|has|and|who|at|of|in|with) /
/** What is told of others than the author: somebody did or said something. */
const told = /\b(?:was|were|said|says|had|told)\b/

/** On a page, where what follows the text is not the author's, a name is enough. */
function opensWithPerson(text: string): boolean {
  const name = /^(.{4,40}?)(?:,[^.]{2,50},)? (?:is|has|joined|started|covers|writes|studied) /.exec(text)?.[1]
  return name !== undefined && personOf(name) !== null
}

/**
 * "Jo Roe is a staff writer at The Gazette.": at the end, about an author, or all in italics; on a page also about
 * whoever is presented with a name and an occupation, and what an organisation says of itself.
 */
export function bio(reading: LaidOut): Claim[] {
  const { lines, layout } = reading
  const authors = [...reading.container.authors, ...layout.head.flatMap(({ says }) => says?.authors ?? [])].map(sameKey)
  const claims: Claim[] = []
  let left = reach
  for (let at = layout.to - 1; at > layout.from && left > 0; at--) {
    if (!isOpen(reading, at)) continue
    left--
    if (!isNote(lines[at]!) && !isAuthors(lines[at]!, authors)) continue
    const rule = isUnderAbout(reading, at) ? 'organisation' : ruleOf(reading, at, authors)
    if (rule === null) continue
    const own = { ...note, rule: `author-bio/${rule}` }
    claims.push(claimAt(at, own))
    if (isUnderAbout(reading, at)) claims.push(claimAt(at - 1, own))
  }
  const last = claims[0]
  const next = last && lines[last.at + 1]
  if (next && goesOn.test(next.text) && last.rule === 'author-bio/line') claims.push(claimAt(last.at + 1, last))
  return claims
}

const note = { kind: 'boilerplate', reason: 'author-bio' } as const

/** Neither a rule nor a form claims the line. */
const isOpen = ({ noise, layout, find }: LaidOut, at: number): boolean =>
  !noise[at] &&
  !layout.head.some((claim) => claim.at === at) &&
  !(at > layout.last ? find.signOff(at) : find.credit(at))

const isNote = ({ text, words, linked }: Line): boolean =>
  words >= minWords && words <= maxWords && linked <= mostlyLinked && (endsSentence(text) || text.includes('@'))

/** "Jo Roe has covered the river since 2011." */
const isAuthors = ({ key, words }: Line, authors: readonly string[]): boolean =>
  words >= minWords &&
  words <= maxWords &&
  authors.some((author) => key.startsWith(author) && ofAuthor.test(key.slice(author.length)))

/** "About Brightwater", and then "Brightwater makes canned fish …" */
function isUnderAbout(reading: LaidOut, at: number): boolean {
  const { lines, layout } = reading
  const heading = lines[at - 1]!
  if (at <= layout.from + minText || heading.words > maxHeading || !isOpen(reading, at - 1)) return false
  const about = aboutHeading.exec(heading.text)?.[1]
  return about !== undefined && lines[at]!.text.slice(0, maxName).includes(about)
}

function ruleOf(
  { lines, layout, find }: LaidOut,
  at: number,
  authors: readonly string[],
): 'line' | 'organisation' | null {
  const { text, key, strong } = lines[at]!
  const opening = text.slice(0, reachOfWork)
  if (at >= layout.last && isAuthors(lines[at]!, authors)) return 'line'
  if (told.test(opening) && !strong) return null
  const someone =
    strong ||
    /^the (?:author|writer) is (?:an?|the) /i.test(opening) ||
    // Behind "Lee Park contributed to this report." nothing of the text is told any more.
    ((layout.page || (at >= layout.last && find.credit(at - 1) !== null)) && opensWithPerson(opening)) ||
    authors.some((author) => key.startsWith(author))
  if (someone && tellsWork(opening)) return 'line'
  return layout.page && isCompany(opening) ? 'organisation' : null
}
