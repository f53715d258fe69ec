import { lazy } from '../../text/lazy.ts'
import { standIns } from '../../text/stand-ins.ts'
import type { NewsDate } from '../../types/article.ts'
import { findDates } from '../dates/find-dates.ts'
import type { ReadingOptions } from '../reading-options.ts'
import { agenciesIn, agencyOf, type OwnAgencies } from './agency.ts'

export interface DatelineReading {
  /** Length of the dateline in the text, its closing dash or colon included. */
  readonly length: number
  readonly place: string
  readonly date: NewsDate | null
  readonly agency: string | null
}

/** A dateline is looked for in this many characters. */
const reach = 140
/** The forms of a dateline, for text in which stand-ins replace the letters beyond ASCII. */
const forms = /* @__PURE__ */ lazy(() => {
  const names =
    'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?'
  const month = `(?:${names}|${names.toUpperCase()})\\.?`
  const capsWord = "[A-ZÀ](?:['’.]?[A-ZÀª])+\\.?"
  const place = `${capsWord}(?:[ /-](?:${capsWord}|de|la|el|of|[A-ZÀ]\\.))*`
  const mixedWord = "[A-ZÀ](?:[A-Za-zÀßª'’]|-(?=[A-Za-zÀß]))*\\.?"
  const region = `(?:, ?${mixedWord}(?: ${mixedWord}){0,2}|, ?(?:[A-ZÀ]\\.){2,3}| \\(${mixedWord}\\)(?= \\()|(?: \\(${mixedWord}(?: ${mixedWord})?\\))? \\[${mixedWord}(?: ${mixedWord}){0,2}\\])`
  const date = `(?:(?:,| [–—-])? (?:${month} \\d{1,2}|\\d{1,2} ${month})(?:,? \\d{4})?|,? \\d{1,2}/\\d{1,2}/\\d{2,4})`
  const credit = '\\s{1,2}[([]([^()[\\]]{2,60})[)\\]]'
  const dash = '\\.?\\s{0,2}(?:-{1,3}\\s{1,2}|[–—]\\s{1,2}|--(?=[A-ZÀ]))'

  /** KYIV, March 16 (Reuters) -   WASHINGTON (AP) —   BEIRUT/THE HAGUE, March 7 —   NEW DELHI: */
  const capsForm = new RegExp(`^(${place})(${region}?)(${date}?)((?:${credit})?)(?:${dash}|:\\s)`)
  /** Kyiv, Ukraine (AP) —   Indianapolis (Reuters) - : mixed case counts only with a credit. */
  const mixedForm = new RegExp(`^(${mixedWord}(?: ${mixedWord}){0,3})(${region}?)(${date}?)(${credit})(?:${dash}|:\\s)`)
  /** NEW YORK, Feb. 3, 2025 /PRNewswire/ -- */
  const wireForm = new RegExp(
    `^(${place}|${mixedWord}(?: ${mixedWord}){0,3})(${region}?)(${date}?)[.,]? /([^/]{2,40})/(?:${dash}|\\.?\\s)`,
  )
  /** March 16 (Reuters) -   (AP) — : no place. */
  const bareForm = new RegExp(`^()()((?:${month} \\d{1,2})?)(${credit.replace('\\s{1,2}', '\\s?')})${dash}`)
  /** AUSTIN, Texas--(BUSINESS WIRE)-- */
  const dashedForm = new RegExp(`^(${place})(${region}?)(${date}?)--\\(([^()]{2,40})\\)--`)
  /** New Delhi, Mar 17 (PTI) : no dash at all counts only with a date and an agency. */
  const dashlessForm = new RegExp(
    `^(${place}|${mixedWord}(?: ${mixedWord}){0,3})(${region}?)(${date}?)(${credit})\\s(?=["“‘']?[A-ZÀ])`,
  )
  return { wireForm, dashedForm, capsForm, mixedForm, bareForm, dashlessForm }
})

/** (ANSA) - ROME, MAY 12 - : the credit first. */
const leading = /^\(([A-Z][A-Za-z ]{1,30})\) ?[-–—] (?=[A-Z]{3})/
/** /PRNewswire/ */
const slashes = /^[A-ZÀ].*\/.*\//

/** What looks like a place in capitals before a colon and is none. */
const noPlace =
  /\b(?:DEAR|WARNING|UPDATE|BREAKING|EXCLUSIVE|WATCH|READ|LIVE|NOTE|PHOTOS?|VIDEO|OPINION|ANALYSIS|REVIEW|QUESTION|ANSWER|FILE|MORE|ALERT|SPOILERS?|DETAIL|AGGRESSION|TIP|STEP|DAY|PART|CHAPTER|RELATED|HOW|WHAT|WHO|WHY|WHERE|WHEN|THE|AND|FOR|WITH|THIS|THAT|ONE|TWO|THREE|NOT|NEW|TOP|BEST|PROS|CONS|COST|PRICE|DEAL|FAQ|BTW|FYI|PS|TLDR|Q|A|PUBLISHED|UPDATED|POSTED|SHARE|TAGS|TOPICS|SUBSCRIBE|CONTACTS?|MEDIA|SOURCE)\b/

/** Places whose first word says otherwise. */
const placeAfterAll =
  /^(?:NEW (?:DELHI|YORK|ORLEANS|HAVEN|JERSEY|MEXICO|BEDFORD|BRUNSWICK|LONDON|HAMPSHIRE|CASTLE|TAIPEI|ALBANY|ZEALAND|BRITAIN|PLYMOUTH)|THE HAGUE|THE VALLEY)\b/

function isNoPlace(name: string): boolean {
  return noPlace.test(name) && !placeAfterAll.test(name)
}

/** Reads the dateline that opens a paragraph, else null. */
export function readDateline(text: string, reading: ReadingOptions): DatelineReading | null {
  const first = leading.exec(text)
  const own = reading.agencies
  const owner = first && agencyOf(first[1]!, own)
  if (owner) {
    const at = first[0].length
    const rest = readDateline(text.slice(at), reading)
    if (rest) return { ...rest, length: at + rest.length, date: rest.date && shift(rest.date, at), agency: owner }
  }
  const shape = standIns(text.slice(0, reach + 2))
  const head = shape.slice(0, reach)
  const caps = /^[A-ZÀ]['’.]?[A-ZÀª]/.test(head)
  const credited = /^(?=[A-ZÀ\s([]).*[([]/.test(head)
  // Each form is tried, and so compiled, only where it has a chance.
  if (!caps && !credited && !slashes.test(head)) return null
  const { wireForm, dashedForm, capsForm, mixedForm, bareForm, dashlessForm } = forms()
  const wire = (slashes.test(head) && wireForm.exec(head)) || (caps && head.includes('--(') && dashedForm.exec(head))
  const dashed =
    wire ||
    (caps && /[-–—:]/.test(head) && capsForm.exec(head)) ||
    (credited && (mixedForm.exec(head) ?? bareForm.exec(head)))
  const match = dashed || (credited && dashlessForm.exec(head))
  if (!match) return null
  const all = match[0]
  // The groups follow each other; the words are those of the text.
  let at = 0
  const [name = '', where = '', day = '', creditText = ''] = match.slice(1, 5).map((group) => {
    const from = shape.indexOf(group, at)
    at = from + group.length
    return text.slice(from, at)
  })
  const agency = wire
    ? (agencyOf(creditText, own) ?? agencyOf(`/${creditText}/`, own))
    : creditedAgency(creditText, own)
  if (creditText !== '' && agency === null && !isOutlet(creditText)) return null
  if (name === '' && agency === null) return null
  if (!dashed && (agency === null || day === '')) return null
  if (creditText === '' && day === '') {
    if (/:\s*$/.test(all) && (where !== '' || name.split(/[ /]/).length > 3 || isNoPlace(name) || name.length < 4))
      return null
    if (name.split(/[ /]/).length > 4 || isNoPlace(name) || name.length < 4) return null
  }
  // What follows is a sentence.
  if (
    !/^["'“‘«[(]?[A-ZÀ\d$€£]/.test(shape.slice(all.length, all.length + 2).trimStart()) &&
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

function creditedAgency(text: string, own?: OwnAgencies): string | null {
  return agencyOf(text, own) ?? agenciesIn(text, own)[0] ?? null
}

/** "(WABC)", "(CNN)", "(Gazette Staff)": an outlet's own credit. */
function isOutlet(text: string): boolean {
  return /^[\s([]*[A-ZÀ][A-Za-zÀß\d.&'’ /-]{1,40}[)\]\s]*$/.test(standIns(text)) && text.split(' ').length <= 5
}

function shift(found: NewsDate, by: number): NewsDate {
  return { ...found, start: found.start + by, end: found.end + by }
}
