import { trimCharacters } from '../../text/trim.ts'
import { agenciesIn, agencyOf, type OwnAgencies } from './agency.ts'
import { isRoleWord, personOf } from './person.ts'

export interface Byline {
  readonly authors: readonly string[]
  readonly agencies: readonly string[]
}

/** "By ", "Words by ", "Written by ", "Author: " — what opens a byline, followed by the names. */
const opening =
  /^(?:(?:(?:words|story|text|article|analysis|report|review|written|posted|submitted|opinion|column|commentary|interview) )?by(?:-?line)?|authors?|reporter|words|from)(?::\s*|\s+)(?=\S)/i
/** "ByJane Roe", "Byby Jane Roe": glued, and only before a capital. */
const gluedOpening = /^(?:[Bb]y){1,2} ?(?=\p{Lu}\p{Ll}+ \p{Lu})/u
/** "March 18 at 3:57 PM", "8h", "2 days ago": from here on a byline tells the time. */
const clock =
  /\b(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}{0,6}\.? \d|(?:\d{1,3}|an?) ?(?:[smhd]|secs?|mins?|hrs?|(?:second|minute|hour|day|week)s?)(?: ago\b|$))/iu
/** "from" and "posted by" open other lines too. */
const weakOpening = /^(?:from|words|reporter)\b/i
/** Where one name ends and the next begins. */
const separator = /[,;|•·/&\n]| [-–—] |\b(?:and|with)\b/i
/** "in Kyiv", "for The Gazette", "at the United Nations": where the writer is, for whom. */
const tail = / (?:in|at|for|of|from|on|is|covers|reports|via) /i
/** Marks glued to a name: "@handle", "(right)", "[[Jane Roe]]". */
const handle = /@\w+|\([^()]{0,60}\)|[®™[\]]/g
/** "Jonathan RoeFOXBusiness", "Meg RoeStaff Writer", "Amanda RoeUpdated": where a glued byline may be cut. */
const seam = /(?<=\p{Ll}{2})(?=(\p{Lu}\p{L}*|@))/gu
/** Credits for other work than writing. */
const otherWork =
  /^(?:edit(?:ed|ors?)|source|reviewed|fact[- ]checked|tested|photo|illustrat|translated|produced|video|graphic|designed|sponsored|presented|powered|medically|image|picture)/i

const honorific = /^(?:mr|mrs|ms)\.? (?=\p{Lu})/iu
/** "Gazette Staff", "Lifestyle Desk": a group signs. */
const groupName = /\b(?:staff|desk|team|bureau|newsroom|reporters|correspondents|editors)$/i
/** Somebody whom the paper does not name: "our own correspondent"   "staff and wire reports" */
const nameless =
  /^(?:(?:an?|our|own|the|special|staff|senior|city|local|sports?|news|web|political|agency|wire|and) ){0,4}(?:correspondents?|reporters?|representative|bureau|staff|desk|reports?)(?:,? (?:in|at) .{2,30}|, .{2,30})?$/i
/** "Our Bureau"   "Staff Reporter"   "Express News Service": on a line of its own. */
const namelessLine =
  /^(?:\p{Lu}[\p{L}&]* ){1,3}(?:Correspondents?|Reporters?|Bureau|Staff|Desk|News Service)$|^[Ss]taff [Rr]eports?$/u
/** "Photos by Jo Roe", behind the writer's name. */
const otherCredit = / (?:photo(?:graph)?(?:s|y)?|pictures|illustrations?|videos?|graphics)(?: and \p{L}+)? by\b.*/iu
const maxWords = 30
const maxLength = 300

/**
 * Reads a line as a byline, else null. `loose` also accepts names that no "By" opens, as they stand between a title
 * and the text.
 */
export function readByline(line: string, loose: boolean, own?: OwnAgencies): Byline | null {
  if (line.length > maxLength) return null
  const open = opening.exec(line) ?? gluedOpening.exec(line)
  if (!open && !loose) return null
  let rest = withoutAddresses(open ? line.slice(open[0].length) : line)
    .replace(handle, ' ')
    .replace(otherCredit, '')
    .trim()
  rest = trimCharacters(rest.slice(0, clock.exec(rest)?.index), ' •|,-–')
  if (
    rest === '' ||
    rest.split(' ').length > maxWords ||
    /[.!?]["”’]?$/u.test(rest.replace(/\b(?:jr|sr|(?:\p{L}{1,2}\.)?\p{L})\.$/iu, ''))
  )
    return null
  if (!open && otherWork.test(rest)) return null
  rest = rest.replace(seam, (_, word: string) => (/^(?:\p{Lu}{2,}|@|The$)/u.test(word) || isRoleWord(word) ? ', ' : ''))
  const authors: string[] = []
  const agencies: string[] = []
  let others = 0
  let penName = false
  for (const piece of rest.split(separator)) {
    const part = piece.trim().replace(honorific, '')
    if (otherWork.test(part)) break
    // "Press Trust of India Kelwara": with the place behind it.
    const agency = agencyOf(part, own) ?? agencyOf(part.replace(/^(\S+ .*) \p{Lu}\p{Ll}{3,}$/u, '$1'), own)
    if (agency) {
      if (!agencies.includes(agency)) agencies.push(agency)
      continue
    }
    const person =
      /^the /i.test(part) || groupName.test(part)
        ? null
        : personOf(cutRole(part.slice(0, tail.exec(part)?.index).replace(/(?<!\b[JS]r)[.:]$/i, '')))
    if (person) {
      if (!authors.includes(person)) authors.push(person)
    } else if (part.trim() !== '' && !isRole(part)) {
      others++
      penName = /^\p{Lu}\p{Ll}+$/u.test(part)
    }
  }
  const bracketed = line.match(/\([^()]{2,60}\)/)?.[0].slice(1, -1) ?? ''
  for (const agency of [...agenciesIn(rest, own), ...agenciesIn(bracketed, own)])
    if (!agencies.includes(agency)) agencies.push(agency)
  const found = authors.length + agencies.length
  // "By our own correspondent"   "From staff reports"
  if (found === 0 && (open ? nameless : namelessLine).test(rest)) return { authors, agencies }
  if (open) {
    if (found === 0) return weakOpening.test(line) || !isOrganisation(rest) ? null : { authors, agencies }
    return weakOpening.test(line) && others > 0 ? null : { authors, agencies }
  }
  // "Jane Roe and Lanternlight": beside a person one word may be a pen name.
  return found > 0 && others <= (authors.length > 0 && penName ? 1 : 0) ? { authors, agencies } : null
}

function withoutAddresses(text: string): string {
  if (!text.includes('@')) return text
  return text
    .split(' ')
    .filter((word) => !/.@[^@]*\./.test(word))
    .join(' ')
}

/** "Jane Roe Staff Writer" and "BBC correspondent Jane Roe" to "Jane Roe". */
function cutRole(part: string): string {
  const words = part.trim().split(' ')
  let end = words.findIndex((word, i) => i > 0 && isRoleWord(word))
  if (end < 0) end = words.length
  let start = 0
  if (isRoleWord(words[0]!)) {
    while (start < words.length && (isRoleWord(words[start]!) || /^\p{Ll}/u.test(words[start]!))) start++
    end = words.length
  }
  return words.slice(start, end).join(' ')
}

function isRole(part: string): boolean {
  const words = part.trim().split(' ')
  return words.some(isRoleWord) || words.every((word) => /^\P{L}*$/u.test(word))
}

/** What follows "By" names an organisation: "By Euronews", "By Gazette Staff". */
function isOrganisation(rest: string): boolean {
  const words = rest.split(' ')
  return (
    words.length <= 6 &&
    words.every((word) => /^[\p{Lu}\d&(]/u.test(word) || isRoleWord(word) || /^(?:and|of|the)$/u.test(word))
  )
}
