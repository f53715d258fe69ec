import { lazy } from '../../text/lazy.ts'
import type { NewsDate } from '../../types.ts'
import type { DateReading } from '../dates/find-dates.ts'
import { findDates } from '../dates/find-dates.ts'
import { agenciesIn, agencyOf } from './agency.ts'

export interface DatelineReading {
  /** Length of the dateline in the text, its closing dash or colon included. */
  readonly length: number
  readonly place: string
  readonly date: NewsDate | null
  readonly agency: string | null
}

/** A dateline is looked for in this many characters. */
const reach = 140
/** The forms of a dateline, tried in this order. */
const forms = /* @__PURE__ */ lazy(() => {
  const month =
    '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'
  const capsWord = "\\p{Lu}(?:['’.]?[\\p{Lu}\\p{M}])+\\.?"
  const place = `${capsWord}(?:[ /-](?:${capsWord}|de|la|el|of|\\p{Lu}\\.))*`
  const mixedWord = "\\p{Lu}(?:[\\p{L}\\p{M}'’]|-(?=\\p{L}))*\\.?"
  const region = `(?:, ?${mixedWord}(?: ${mixedWord}){0,2}|, ?(?:\\p{Lu}\\.){2,3}| \\(${mixedWord}\\)(?= \\()| \\[${mixedWord}\\])`
  const date = `(?:(?:,| [–—-])? (?:${month} \\d{1,2}|\\d{1,2} ${month})(?:,? \\d{4})?|,? \\d{1,2}/\\d{1,2}/\\d{2,4})`
  const credit = '\\s{1,2}[([]([^()[\\]]{2,60})[)\\]]'
  const dash = '\\s{0,2}(?:-{1,3}\\s{1,2}|[–—]\\s{1,2}|--(?=\\p{Lu}))'

  /** KYIV, March 16 (Reuters) -   WASHINGTON (AP) —   BEIRUT/THE HAGUE, March 7 —   NEW DELHI: */
  const capsForm = new RegExp(`^(${place})(${region}?)(${date}?)((?:${credit})?)(?:${dash}|:\\s)`, 'u')
  /** Kyiv, Ukraine (AP) —   Indianapolis (Reuters) - : mixed case counts only with a credit. */
  const mixedForm = new RegExp(
    `^(${mixedWord}(?: ${mixedWord}){0,3})(${region}?)(${date}?)(${credit})(?:${dash}|:\\s)`,
    'u',
  )
  /** NEW YORK, Feb. 3, 2025 /PRNewswire/ -- */
  const wireForm = new RegExp(
    `^(${place}|${mixedWord}(?: ${mixedWord}){0,3})(${region}?)(${date}?)[.,]? /([^/]{2,40})/(?:${dash}|\\.?\\s)`,
    'u',
  )
  /** March 16 (Reuters) -   (AP) — : no place. */
  const bareForm = new RegExp(`^()()((?:${month} \\d{1,2})?)(${credit.replace('\\s{1,2}', '\\s?')})${dash}`, 'u')
  /** AUSTIN, Texas--(BUSINESS WIRE)-- */
  const dashedForm = new RegExp(`^(${place})(${region}?)(${date}?)--\\(([^()]{2,40})\\)--`, 'u')
  /** New Delhi, Mar 17 (PTI) : no dash at all counts only with a date and an agency. */
  const dashlessForm = new RegExp(
    `^(${place}|${mixedWord}(?: ${mixedWord}){0,3})(${region}?)(${date}?)(${credit})\\s(?=["“‘']?\\p{Lu})`,
    'u',
  )
  return { wires: [wireForm, dashedForm], dashlessForm, others: [capsForm, mixedForm, bareForm] }
})

/** What looks like a place in capitals before a colon and is none. */
const noPlace =
  /\b(?:DEAR|WARNING|UPDATE|BREAKING|EXCLUSIVE|WATCH|READ|LIVE|NOTE|PHOTOS?|VIDEO|OPINION|ANALYSIS|REVIEW|QUESTION|ANSWER|FILE|MORE|ALERT|SPOILERS?|DETAIL|AGGRESSION|TIP|STEP|DAY|PART|CHAPTER|RELATED|HOW|WHAT|WHO|WHY|WHERE|WHEN|THE|AND|FOR|WITH|THIS|THAT|ONE|TWO|THREE|NOT|NEW|TOP|BEST|PROS|CONS|COST|PRICE|DEAL|FAQ|BTW|FYI|PS|TLDR|Q|A|PUBLISHED|UPDATED|POSTED|SHARE|TAGS|TOPICS|SUBSCRIBE|CONTACTS?|MEDIA|SOURCE)\b/u

/** Places whose first word says otherwise. */
const placeAfterAll =
  /^(?:NEW (?:DELHI|YORK|ORLEANS|HAVEN|JERSEY|MEXICO|BEDFORD|BRUNSWICK|LONDON|HAMPSHIRE|CASTLE|TAIPEI|ALBANY|ZEALAND|BRITAIN|PLYMOUTH)|THE HAGUE|THE VALLEY)\b/u

function isNoPlace(name: string): boolean {
  return noPlace.test(name) && !placeAfterAll.test(name)
}

/** Reads the dateline that opens a paragraph, else null. */
export function readDateline(text: string, reading: DateReading): DatelineReading | null {
  const head = text.slice(0, reach)
  const { wires, others, dashlessForm } = forms()
  const wire = firstMatch(wires, head)
  const dashed = wire ?? firstMatch(others, head)
  const match = dashed ?? dashlessForm.exec(head)
  if (!match) return null
  const [all, name = '', where = '', day = '', creditText = ''] = match
  const agency = wire ? (agencyOf(creditText) ?? agencyOf(`/${creditText}/`)) : creditedAgency(creditText)
  if (creditText !== '' && agency === null && !isOutlet(creditText)) return null
  if (name === '' && agency === null) return null
  if (!dashed && (agency === null || day === '')) return null
  if (creditText === '' && day === '') {
    if (/:\s*$/u.test(all) && (where !== '' || name.split(/[ /]/u).length > 3 || isNoPlace(name) || name.length < 4))
      return null
    if (name.split(/[ /]/u).length > 4 || isNoPlace(name) || name.length < 4) return null
  }
  // What follows is a sentence.
  if (
    !/^["'“‘«[(]?[\p{Lu}\d$€£]/u.test(text.slice(all.length, all.length + 2).trimStart()) &&
    agency === null &&
    day === ''
  )
    return null
  const dates = day ? findDates(day, reading) : []
  return {
    length: all.trimEnd().length,
    place: (name + where).trim(),
    date: dates[0] ? shift(dates[0], all.indexOf(day)) : null,
    agency,
  }
}

function firstMatch(expressions: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const expression of expressions) {
    const match = expression.exec(text)
    if (match) return match
  }
  return null
}

function creditedAgency(text: string): string | null {
  return agencyOf(text) ?? agenciesIn(text)[0] ?? null
}

/** "(WABC)", "(CNN)", "(Gazette Staff)": an outlet's own credit. */
function isOutlet(text: string): boolean {
  return /^[\s([]*\p{Lu}[\p{L}\d.&'’ /-]{1,40}[)\]\s]*$/u.test(text) && text.split(' ').length <= 5
}

function shift(found: NewsDate, by: number): NewsDate {
  return { ...found, start: found.start + by, end: found.end + by }
}
