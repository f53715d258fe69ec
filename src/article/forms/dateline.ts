import { lazy } from '../../text/lazy.ts'
import type { NewsDate } from '../../types/article.ts'
import { anyOf } from '../any-of.ts'
import { findDates } from '../dates/find-dates.ts'
import type { ReadingOptions } from '../reading-options.ts'
import { standIns } from '../text/stand-ins.ts'
import { agenciesIn } from './agency/agencies-in.ts'
import { agencyOf } from './agency/agency-of.ts'
import type { OwnAgencies } from './agency/own-agencies.ts'
import { datelineTokens, type Token } from './dateline-tokens.ts'

export interface DatelineReading {
  /** Length of the dateline in the text, its closing dash or colon included. */
  readonly length: number
  readonly place: string
  readonly date: NewsDate | null
  readonly agency: string | null
}

/** A dateline is looked for in this many characters. */
const reach = 140

/** The orders of parts that make a dateline, each with an example; the letters are those of `Token`. The first counts. */
const orders = /* @__PURE__ */ lazy(() =>
  [
    '[Pp][ro]{0,2}w?d?\\.?-[ca]\\.?[-:]', // HOLLIN VALLEY — (AP) —
    '[Pp][ro]{0,2}w?d?\\.?[ca]\\.?w?d?[-:]', // KYIV, Ukraine, March 16 (Reuters) -
    '[Pp][ro]{0,2}w?d\\.?c\\.?', // New Delhi, Mar 17 (PTI)
    '[Pp]r?w?d?\\.?o\\.?[-:]', // NEW JERSEY (WABC) --
    '[Pp]r?w?d\\.?[-:]', // Shimlapur, Dec. 30 --
    '[Pp]r?-w?d\\.?[co]?[-:]', // BELD, Norland – March 18, 2025 –   BELD — March 18 (AP) —
    'c-[Pp]r?w?d?\\.?[-:]', // (ANSA) - ROME, MAY 12 -
    'aPr?w?d?\\.?[-:]', // AFP, PARIS —
    'd-Pr?-', // June 30--MT. JULIAN --
    'd?\\.?c\\.?-', // March 16 (Reuters) -
    'Pr?w?\\.?[-:]', // TOKARI, Japan —
    'p\\.-', // Madrid. -
  ].map((order) => new RegExp(`^(?:${order})`)),
)

/** What may open with a dateline at all: it begins like one, and something divides it from the text. */
const opening = /^[A-ZÀ([\d].*[-–—_:|)\]/]/
/** [Tarraz, June 19, IRNA]   (PORT ALDEN, AFP) – */
const bracketed = /^[([]([A-ZÀ][^()[\]]{3,80})[)\]](?:\s?[-–—:])?\s/

/** What looks like a place before a colon, dash or day and is none. */
const noPlace = /* @__PURE__ */ lazy(
  () =>
    new Set(
      (
        'DEAR WARNING UPDATE BREAKING EXCLUSIVE WATCH READ LIVE NOTE PHOTO PHOTOS VIDEO OPINION ANALYSIS REVIEW QUESTION ANSWER FILE ' +
        'MORE ALERT SPOILER SPOILERS DETAIL AGGRESSION TIP STEP DAY PART CHAPTER RELATED HOW WHAT WHO WHY WHERE WHEN THE AND FOR WITH ' +
        'THIS THAT ONE TWO THREE NOT NEW TOP BEST PROS CONS COST PRICE DEAL FAQ BTW FYI PS TLDR Q A PUBLISHED UPDATED POSTED SHARE ' +
        'TAGS TOPICS SUBSCRIBE CONTACT CONTACTS MEDIA SOURCE ON IN BY AT FROM SINCE UNTIL AFTER BEFORE LAST NEXT BUT YES NO OR IF AS ' +
        'IT HE SHE WE YOU'
      ).split(' '),
    ),
)
/** Places whose first word says otherwise. */
const placeAfterAll = /* @__PURE__ */ anyOf(
  [
    /new \p{L}+, \p{L}|aboard |the (?:hague|valley)\b/iu,
    /new (?:delhi|york|orleans|haven|jersey|mexico|bedford|brunswick|london)\b/iu,
    /new (?:hampshire|castle|taipei|albany|zealand|britain|plymouth)\b/iu,
  ],
  '^',
  '',
)
const isNoPlace = (names: string): boolean =>
  names.split(/ and |[/&]/).some((name) => isNoPlaceName(name) && !placeAfterAll.test(name.trim()))
const isNoPlaceName = (name: string): boolean => name.split(/\W+/).some((word) => noPlace().has(word.toUpperCase()))

const maxPlaceWords = 4
const maxColonWords = 3
const minPlace = 4

/** Reads the dateline that opens a paragraph, else null. */
export function readDateline(text: string, reading: ReadingOptions): DatelineReading | null {
  const shape = standIns(text.slice(0, reach + 2))
  if (!opening.test(shape.slice(0, reach))) return null
  return readBracketed(text, shape, reading) ?? readOpen(text, shape, reading)
}

/** Place and agency inside one pair of brackets. */
function readBracketed(text: string, shape: string, reading: ReadingOptions): DatelineReading | null {
  const found = bracketed.exec(shape)
  if (!found) return null
  // Read as if a dash closed it.
  const inside = `${text.slice(1, 1 + found[1]!.length)} - `
  const tokens = datelineTokens(standIns(inside), inside, reading.agencies)
  const kinds = tokens.map(({ kind }) => kind).join('')
  if (!/^[Pp]r?w?d?a-$|^Pr?w?d-$/.test(kinds)) return null
  return tell(inside, tokens, 1, found[0].trimEnd().length, reading)
}

function readOpen(text: string, shape: string, reading: ReadingOptions): DatelineReading | null {
  const tokens = datelineTokens(shape.slice(0, reach), text, reading.agencies)
  const kinds = tokens.map(({ kind }) => kind).join('')
  const order = orders().find((one) => one.test(kinds))
  if (!order) return null
  const used = tokens.slice(0, order.exec(kinds)![0].length)
  const end = used.at(-1)!.next
  const found = tell(text, used, 0, text.slice(0, end).trimEnd().length, reading)
  return isCredible(text, shape, used, end, found) ? found : null
}

function tell(
  text: string,
  tokens: readonly Token[],
  shift: number,
  length: number,
  reading: ReadingOptions,
): DatelineReading {
  const kinds = tokens.map(({ kind }) => kind).join('')
  // Before an agency another bracket is the region: "Paris (France) (AFP)".
  const place = (/[ca]/.test(kinds) ? /[Pp][ro]*/ : /[Pp]r*/).exec(kinds)
  const first = place ? tokens[place.index]! : null
  const last = place ? tokens[place.index + place[0].length - 1]! : null
  const day = tokens.find(({ kind }) => kind === 'd')
  const credit = tokens.find(({ kind }) => kind === 'c' || kind === 'a') ?? tokens.find(({ kind }) => kind === 'o')
  const date = day && findDates(text.slice(day.start, day.end), reading)[0]
  const closes = last && (last.kind === 'o' ? 1 : 0)
  return {
    length,
    place: first && last ? text.slice(first.start, last.end + closes!) : '',
    date: date ? { ...date, start: date.start + day.start + shift, end: date.end + day.start + shift } : null,
    agency: credit ? creditedAgency(text.slice(credit.start, credit.end), reading.agencies) : null,
  }
}

/** Whether a text that has the order of a dateline is one: by the place, the credit, and what follows. */
function isCredible(text: string, shape: string, used: readonly Token[], end: number, found: DatelineReading): boolean {
  const kinds = used.map(({ kind }) => kind).join('')
  const { place, agency } = found
  const other = kinds.includes('o') && agency === null ? used.find(({ kind }) => kind === 'o')! : null
  if (other && !isOutlet(text.slice(other.start, other.end))) return false
  if (agency !== null) return true
  const dated = kinds.includes('d')
  if (other === null && !isCrediblePlace(place, kinds, dated)) return false
  // What follows is a sentence.
  return dated || /^["'“‘«[(]?[A-ZÀ\d$€£]/.test(shape.slice(end, end + 2).trimStart())
}

/** Whether a place that no outlet's credit follows is one. */
function isCrediblePlace(place: string, kinds: string, dated: boolean): boolean {
  const words = place.replace(/,.*/, '').split(/[ /]/).length
  const unlikely = isNoPlace(place) || words > maxPlaceWords
  if (unlikely && /^p|[Pp]r?w?d/.test(kinds)) return false
  if (dated) return true
  if (unlikely || place.length < minPlace) return false
  return !(kinds.endsWith(':') && (kinds.includes('r') || words > maxColonWords))
}

const creditedAgency = (text: string, own?: OwnAgencies): string | null =>
  agencyOf(text, own) ?? agencyOf(`/${text}/`, own) ?? agenciesIn(text, own)[0] ?? null

/** "(WABC)", "(CNN)", "(Gazette Staff)": an outlet's own credit. */
const isOutlet = (text: string): boolean =>
  /^[A-ZÀ][A-Za-zÀß\d.&'’ /-]{1,40}$/.test(standIns(text)) && text.split(' ').length <= 5
