import { lazy } from '../../text/lazy.ts'
import type { NewsDate } from '../../types/article.ts'
import { findDates } from '../dates/find-dates.ts'
import type { ReadingOptions } from '../reading-options.ts'
import { trimCharacters } from '../text/trim.ts'
import { agenciesIn } from './agency/agencies-in.ts'
import type { OwnAgencies } from './agency/own-agencies.ts'
import { type Byline, readByline } from './byline.ts'

export interface DateLine {
  published: NewsDate | null
  updated: NewsDate | null
  readonly byline: Byline | null
  /** Nothing but dates, labels and sources stands on the line, or it opens as no sentence does. */
  readonly bare?: true
}

const maxLength = 260
const maxWords = 34
/** Words that stand beside a date on its line and add nothing. */
const fillers = /* @__PURE__ */ lazy(
  () =>
    new Set(
      (
        'first last originally page published posted updated modified edited created date dated on at in by since time added release ' +
        'released issue issued filed print story article am pm local live news world read min mins minute minutes ago comment comments ' +
        'share shares view views reading bookmark save saved of and the from source edition ist et gmt h m facebook twitter x email app ' +
        'whatsapp linkedin telegram reddit pinterest copy link follow listen like likes'
      ).split(' '),
    ),
)
const weekdays = /\b(?:mon|tues?|wed(?:nes)?|thurs?|thu|fri|sat(?:ur)?|sun)(?:day)?\b/gi
/** "Source: Xinhua |"   "Editor: Lin Mei" */
const namedSource = /\b(sources?|editors?|web editor|edited by|photos?) ?: ?([^|•]{2,60})(?:[|•]|$)/gi
const updatedLabel = /(?:updated?|modified|edited|revised|corrected)\b[^\p{L}\d]*(?:(?:on|at)[^\p{L}\d]*)?$/iu

/** "Posted on March 3, 2025 in Transport"   "Gazette Lifestyle Desk / Updated: March 3, 2025" */
const labelled =
  /^(?:published|posted|updated)(?: on)?:? \S{1,12}[ /.-]\d|\b(?:published|posted|updated): ?\S{1,12}[ /.-]\d/i
const maxBeside = 3
/** "Blog Home Dams & Rivers • March 3, 2025": more where a bar divides a path of sections from the date that ends the line. */
const maxPath = 6
const isPath = (text: string): boolean =>
  /\s[•|·/]\s{1,3}$/.test(text) && text.split(' ').every((word) => /^(?:\P{Ll}.*|of|and)?$/u.test(word))
/** "By Jo on March 3, 2025 | 18 comments. This post may …": whatever follows, it opens the head of a text. */
const opened = /^[Bb]y \p{Lu}[\p{L} .'’-]{1,40} on $/u
/** "March 2025 Issue": on that day an issue was dated. */
const printIssue = /\bissue$/i
/** "March 29, 2025 Jane Roe 0 dams, rivers": behind the name comments are counted, or tags stand. */
const counted = /^ (\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}) \d{1,4}(?: .{0,90})?$/u

/** Reads a line that holds a date and nothing else but labels and perhaps a byline, else null. */
export function readDateLine(text: string, words: number, reading: ReadingOptions): DateLine | null {
  // "— Jo Roe (@joroe) March 3, 2025" signs a quoted post.
  if (words > maxWords || text.length > maxLength || text.includes('(@')) return null
  const dates = findDates(text, reading)
  if (dates.length === 0 || printIssue.test(text)) return null
  const { published, updated, beside } = tellApart(text, dates)
  const own = reading.agencies
  const { rest, agencies } = withoutSources(beside, own)
  const credited = agencies.length > 0 ? { authors: [], agencies } : null
  const bare = rest
    .replace(weekdays, ' ')
    .split(/\P{L}+/u)
    .filter((word) => word !== '' && !fillers().has(word.toLowerCase()))
  if (bare.length === 0) return { published, updated, byline: credited, bare: true }
  const byline = readWriters(text, dates[0]!, rest, own)
  if (byline) return { published, updated, byline }
  if (opensHead(text, dates[0]!)) return { published, updated, byline: credited, bare: true }
  return isLabelled(text, dates[0]!, bare.length) ? { published, updated, byline: credited } : null
}

/** The dates by what stands before each, and what stands beside them. */
function tellApart(text: string, dates: readonly NewsDate[]) {
  let beside = ''
  let at = 0
  let published: NewsDate | null = null
  let updated: NewsDate | null = null
  for (const date of dates) {
    const before = text.slice(at, date.start)
    if (updatedLabel.test(before) || /\bupdated?\b/i.test(before)) updated ??= date
    else published ??= date
    beside += `${before} • `
    at = date.end
  }
  // "Published - March 3, 2025 06:22 pm IST - NEW DELHI": where the story was filed.
  beside += text.slice(at).replace(/^ ?[-–—] [\p{Lu} ,./()-]{3,40}$/u, '')
  return { published, updated, beside }
}

function withoutSources(beside: string, own?: OwnAgencies) {
  const agencies: string[] = []
  const rest = beside.replace(namedSource, (_, label: string, names: string) => {
    if (/^source/i.test(label)) agencies.push(...agenciesIn(names, own))
    return ' • '
  })
  return { rest, agencies }
}

/** Who signs beside the dates. */
function readWriters(text: string, first: NewsDate, rest: string, own?: OwnAgencies): Byline | null {
  const writer = first.start === 0 ? counted.exec(text.slice(first.end))?.[1] : undefined
  const signed = writer && readByline(writer, true, own)
  if (signed) return signed
  const names = rest
    .replace(/\b(?:first |last |originally )?(?:published|posted|updated|modified|date)\b ?(?:on|at)?:?|•|\|/gi, ' • ')
    .replace(weekdays, ' ')
    .split('•')
    .map((part) => trimCharacters(part, ' ,–-'))
    .filter(Boolean)
    .join(' • ')
    .replace(/ (?:at|on|in)$/i, '')
  const byline = readByline(names.replace(/ • /g, ', '), true, own) ?? readByline(names.split(' • ')[0]!, true, own)
  if (byline) return byline
  const by = /\bby (.{3,60}?)(?=\s[-–—|•(]|\s(?:in|at|on)(?:\s|$)|$)/i.exec(rest)
  const parts = names.split(/ • |\s[/|]\s/).filter(Boolean)
  const several = parts.length > 1 ? parts : []
  return (
    [
      ...(by ? [readByline(`By ${by[1]!}`, false, own)] : []),
      ...several.map((part) => readByline(part, true, own)),
    ].find((named) => named !== null && named.authors.length > 0) ?? null
  )
}

const opensHead = (text: string, first: NewsDate): boolean =>
  opened.test(text.slice(0, first.start)) && /^ ?[|•·]/.test(text.slice(first.end))

/** A few words beside the date: a section, a place, an outlet. More where a label says what the date is. */
function isLabelled(text: string, first: NewsDate, words: number): boolean {
  // "He died on May 3, 2025." is a sentence.
  if (/[.!?]["'”’)]?$/.test(text) && !/[ap]\.m\.$/i.test(text)) return false
  if (labelled.test(text)) return words <= maxWords
  return words <= (first.end === text.length && isPath(text.slice(0, first.start)) ? maxPath : maxBeside)
}
