import { months } from '../../lexicon/months.ts'
import { lazy } from '../../text/lazy.ts'
import { agencyOf } from './agency/agency-of.ts'
import type { OwnAgencies } from './agency/own-agencies.ts'

/** A part of a dateline: what it is, and where its words stand in the text. */
export interface Token {
  /**
   * `P` a place in capitals, `p` one in mixed case, `r` the region behind it, `w` a weekday, `d` a day, `c` an agency in
   * brackets, `a` one without, `o` another credit in brackets, `-` a dash, `:` a colon, `.` a stop.
   */
  readonly kind: string
  readonly start: number
  readonly end: number
  /** Where the next part may begin. */
  readonly next: number
}

/** A word that is looked up among the months. */
const month = '([A-Z][a-z]{2,8}|[A-Z]{3,9})\\b\\.?'
const weekdays = 'Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun'
/** Where a part begins: behind what divides it from the one before. */
const divided = '(?: ?[,/|]? ?|\\. )'

/**
 * The parts in the order in which they are tried, for text in which stand-ins replace the letters beyond ASCII: each
 * with its words as the first group.
 */
const parts = /* @__PURE__ */ lazy(() => {
  const weekday = `(?:${weekdays}|${weekdays.toUpperCase()})(?:day|DAY)?\\b`
  const caps = "[A-ZÀ](?:['’.]?[A-ZÀª])+\\.?"
  const mixed = "[A-ZÀ](?:[A-Za-zÀßª'’]|-(?=[A-Za-zÀß]))*\\.?"
  const make = (kind: string, source: string): readonly [string, RegExp] => [kind, new RegExp(source, 'y')]
  return [
    // March 16   (December 22, 2024)
    make('d', `${divided}\\(?(${month} \\d{1,2}(?!\\d)(?:,? \\d{4})?)\\)?`),
    // 17 Mar 2025
    make('d', `${divided}\\(?(\\d{1,2} ${month}(?!\\d)(?:,? \\d{4})?)\\)?`),
    make('d', `${divided}\\(?(\\d{1,2}/\\d{1,2}/\\d{2,4})\\)?`),
    make('w', `${divided}(${weekday})\\.?`),
    // (Reuters)   [AP]   /TASS/
    make('c', '\\s{0,2}[([]([^()[\\]]{2,60})[)\\]]|\\.?,? ?/([^/]{2,40})/'),
    make('-', '\\s{0,2}(-{1,3}\\s{1,2}|[–—_|]\\s{1,2}|-{2,3}(?=[A-ZÀ(])|—(?=[A-ZÀ“‘"(])|--$)'),
    make(':', '\\s?(:)\\s'),
    make('.', '(\\.)(?=\\s|-)'),
    // AFP   SANA-: an agency without brackets ends at a dash or colon.
    make('a', `${divided}(${mixed}(?: ${mixed}){0,2})(?=\\s?[-–—:|])`),
    // AFP, PARIS —
    make('a', `(${mixed}(?: ${mixed}){0,2}),? (?=[A-ZÀ]{3})`),
    // KYIV   BEIRUT/THE HAGUE   NEWTOWN and CARROW
    make('P', `(${caps}(?:(?:[ /-]| and | & )(?:${caps}|de|la|el|of|[A-ZÀ]\\.))*)`),
    make('p', `(${mixed}(?: (?:${mixed}|de|la|of)){0,3})`),
    // , D.C.   , W.Va.   , Ukraine    (Tamil Nadu) [India]
    make('r', `(?:, ?|,)((?:[A-ZÀ][a-zß]{0,2}\\.){2,3}|${mixed}(?: ${mixed}){0,2})`),
  ]
})

const isPlace = (kind: string): boolean => kind === 'P' || kind === 'p'
/** A place stands first, or behind a dash or agency; a region right behind a place, what divides parts behind one. */
const mayFollow: Readonly<Record<string, RegExp>> = { P: /^a?$|-$/, p: /^$|-$/, r: /P$/i, '.': /\w$/, ':': /\w\.?$/ }

/** The parts of a dateline that the text opens with, as far as they go. */
export function datelineTokens(shape: string, text: string, own?: OwnAgencies): Token[] {
  const tokens: Token[] = []
  let kinds = ''
  for (let at = 0; ; ) {
    const token = tokenAt(shape, text, at, kinds, own)
    if (!token) return tokens
    tokens.push(token)
    kinds += token.kind
    at = token.next
  }
}

function tokenAt(shape: string, text: string, at: number, before: string, own?: OwnAgencies): Token | null {
  for (const [kind, pattern] of parts()) {
    if (mayFollow[kind] && !mayFollow[kind].test(before)) continue
    pattern.lastIndex = at
    const found = pattern.exec(shape)
    if (!found) continue
    const words = found[1] ?? found[2]!
    const start = at + found[0].lastIndexOf(words)
    const token = { kind, start, end: start + words.length, next: at + found[0].length }
    const read = kind === 'd' && !isDay(found[2]) ? null : readToken(token, words, text, own)
    if (read) return read
  }
  return null
}

/** A day is told in figures alone, or with the name of a month. */
const isDay = (month: string | undefined): boolean => month === undefined || Object.hasOwn(months, month.toLowerCase())

function readToken(token: Token, words: string, text: string, own?: OwnAgencies): Token | null {
  if (token.kind === 'c' || token.kind === 'a') return credited(token, text, own)
  return isPlace(token.kind) ? unstopped(token, words) : token
}

/** In brackets an agency, what else is credited, or the country behind a region; without brackets only an agency. */
function credited(token: Token, text: string, own?: OwnAgencies): Token | null {
  const words = text.slice(token.start, token.end)
  if (agencyOf(words, own) || agencyOf(`/${words}/`, own)) return token
  if (token.kind === 'a') return null
  return { ...token, kind: 'o' }
}

/** "MOSCOW." before a day: the stop is none of the place's. */
function unstopped(token: Token, words: string): Token {
  return /[^.\s]{3}\.$/.test(words) ? { ...token, end: token.end - 1, next: token.next - 1 } : token
}
