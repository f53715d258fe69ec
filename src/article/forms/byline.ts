import { lazy } from '../../text/lazy.ts'
import { isCapitals } from '../text/is-capitals.ts'
import { trimCharacters } from '../text/trim.ts'
import { agenciesIn } from './agency/agencies-in.ts'
import type { OwnAgencies } from './agency/own-agencies.ts'
import { bylineField } from './byline-field.ts'
import { type BylinePart, readPart } from './byline-part.ts'
import { isOtherWork } from './is-other-work.ts'
import { isNoName } from './person/is-no-name.ts'
import { isRoleWord } from './person/is-role-word.ts'

export interface Byline {
  readonly authors: readonly string[]
  readonly agencies: readonly string[]
}

/** What opens a byline, followed by the names: "By "   "As told to "   "Author: "   "BYLINE: By "   "Text and photos: " */
const opening =
  /^(?:by(?:-?line)?|as told to|authors?|reporter|(?:words|(?:text|story)(?=:| and| &))(?:(?: and| &) [a-z]{4,12}(?=:))?|from)(?::\s*|\s+)(?:by\s+)?(?=\S)/i
/** "Words by "   "Analysis | By "   "Live coverage by "   "Text and photos by " */
const kindOpening =
  /^(?:([a-z]{4,8})( and| &)? )?([a-z]{4,13})(?: ?[|:–—-])? by(?:-?line)?(?::\s*|\s+)(?:by\s+)?(?=\S)/i
/** What may stand before "by": a kind of text, or how it came about. */
const kinds = /* @__PURE__ */ lazy(
  () =>
    new Set(
      (
        'words story text article analysis report review written posted submitted opinion column commentary comment interview ' +
        'interviewed essay exclusive feature sketch diary blog editorial profile investigation obituary explainer letter dispatch ' +
        'verdict updates coverage compiled recipe'
      ).split(' '),
    ),
)
/** The opening of a byline by a word, '' where the line has none. */
function openingOf(text: string): string {
  const found = kindOpening.exec(text)
  if (found) {
    const [open, first = '', both, last = ''] = found
    if (kinds().has(last.toLowerCase()) || (both !== undefined && kinds().has(first.toLowerCase()))) return open
  }
  return (opening.exec(text) ?? gluedOpening.exec(text))?.[0] ?? ''
}
/** "ByJane Roe", "Byby JANE ROE": glued, and only before a capital. */
const gluedOpening = /^(?:[Bb]y(?=\p{Lu}\p{L}+ \p{Lu})|[Bb]yby (?=\p{Lu}))/u
/** What either of them begins with. */
const openers = 'abcdefgilnoprstuvwABCDEFGILNOPRSTUVW'
/** "---- by Jane Roe" */
const rule = /^[-–—]+ ?(?=by )/i
/** What a line begins with that is quoted or has a rule before it. */
const marks = '“"-–—'
/** "from" and "posted by" open other lines too. */
const weakOpening = /^(?:from|words|text|story|reporter)\b/i
/** "March 18 at 3:57 PM", "8h", "2 days ago", "3 min read": from here on a byline tells the time. */
const month = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}{0,6}\.? \d/iu
const age =
  /(?:\d{1,3} ?|\ban? )(?:[smhd]|secs?|mins?|hrs?|(?:second|minute|hour|day|week|month|year)s?)(?: (?:ago|read)\b|$)/i
/** "10:03 Jane Roe"   "2 hours ago Jane Roe" */
const timeFirst = /^(?:\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?|\d{1,3} ?\p{L}{1,7} ago)[\s,|•·–-]+(?=\p{Lu})/iu
/** Where one name ends and the next begins. */
const separator = /([,;|•·/&\n]| [-–—] |\b(?:and|with)\b)/i
/** Marks glued to a name: "@handle", "(right)", "[[Jane Roe]]", a footnote. */
const handle = /@\w+|\([^()]{0,60}\)|[®™[\]]|(?<=\p{L})\d{1,2}(?=$|[,;])/gu
/** "Jonathan RoeFOXBusiness", "Meg RoeStaff Writer", "Amanda RoeUpdated": where a glued byline may be cut. */
const seam = /(?<=\p{Ll}{2})(?=(\p{Lu}\p{L}*|@))/gu
/** So many seams are tags that were glued. */
const maxSeams = 1
/** "Jane Roe The Gazette", but not "Jane Roe For The Gazette" */
const outlet = /(\S \S+)(?<! (?:[Ff]or|[Oo]f|[Aa]t|[Ii]n|[Aa]nd|FOR|OF|AND)) (?=T(?:he|HE) \p{Lu})/u
/** Somebody whom the paper does not name: "our own correspondent"   "staff and wire reports"   "sports desk in Beld" */
const nameless =
  /^((?:[a-z]{1,9} ){0,4}?)(?:correspondents?|reporters?|representative|bureau|staff|desk|reports?)(?:,? (?:in|at) .{2,30}|, .{2,30})?$/i
/** What may stand before such a word. */
const namelessWords = /* @__PURE__ */ lazy(
  () =>
    new Set(
      'a an our own the special staff senior city local sport sports news web political agency wire and'.split(' '),
    ),
)
const isNameless = (text: string): boolean => {
  const words = nameless.exec(text)?.[1]
  return Boolean(words?.split(' ').every((word) => word === '' || namelessWords().has(word.toLowerCase())))
}
/** "Our Bureau"   "Staff Reporter"   "Express News Service": on a line of its own. */
const namelessLine =
  /^(?:\p{Lu}[\p{L}&]* ){1,3}(?:Correspondents?|Reporters?|Bureau|Staff|Desk|News Service)$|^[Ss]taff [Rr]eports?$|^(?:News )?Agencies$/u
/** "Photos by Jo Roe", behind the writer's name. */
const otherCredit =
  /[,.;]? (?:photo(?:graph)?(?:s|y)?|pictures|illustrations?|videos?|graphics)(?: and \p{L}+)?(?: by\b|:).*/iu
/** "Tenn."   "Jr."   "J. R." at the end: the stop ends no sentence. */
const abbreviated = /(?:\b(?:jr|sr|(?:\p{L}{1,2}\.)?\p{L})|, \p{Lu}\p{L}{1,4})\.$/iu
const maxWords = 30
const maxLength = 300

/**
 * Reads a line as a byline, else null. `loose` also accepts names that no "By" opens, as they stand between a title
 * and the text.
 */
export function readByline(line: string, loose: boolean, own?: OwnAgencies): Byline | null {
  if (line.length > maxLength) return null
  const text = marks.includes(line.charAt(0)) ? line.replace(/^[“"](?=by )(.*)[”"]$/i, '$1').replace(rule, '') : line
  // What opens no byline is told by its first letter, mostly.
  if (!loose && !openers.includes(text.charAt(0))) return null
  const open = openingOf(text)
  if (open === '' && !loose) return null
  const isField = bylineField.test(text)
  const rest = namesOf(text.slice(open.length), open !== '')
  const told = rest === null ? null : readNames(rest, text, open, own)
  // "BYLINE: Report brought to you by …" is not text either.
  return told ?? (isField ? { authors: [], agencies: [] } : null)
}

/** "Portrait of Jo Roe Jo Roe", "Jo Roe Jo Roe": the picture's name before the writer's. */
function once(names: string): string {
  const said = names.replace(/^Portrait of (?=\p{Lu})/u, '')
  const half = (said.length - 1) / 2
  return said.slice(0, half) === said.slice(half + 1) && said.includes(' ') ? said.slice(half + 1) : names
}

/** The part of a byline that names somebody; null where the line is a sentence or credits other work. */
function namesOf(text: string, opened: boolean): string | null {
  const rest = withoutAddresses(text).replace(handle, ' ').replace(otherCredit, '').trim()
  const late = rest.replace(timeFirst, '')
  const time = Math.min(...[month, age].map((one) => one.exec(late)?.index ?? late.length))
  const names = once(trimCharacters(late.slice(0, time), ' •·|,-–—/'))
  if (names === '' || names.split(' ').length > maxWords || /[.!?]["”’]?$/u.test(names.replace(abbreviated, '')))
    return null
  if (!opened && (isOtherWork(names) || (names.match(seam)?.length ?? 0) > maxSeams)) return null
  return names
    .replace(seam, (_, word: string) => (/^(?:\p{Lu}{2,}|@)/u.test(word) || isNoName(word) ? ', ' : ''))
    .replace(outlet, '$1, ')
}

function readNames(rest: string, line: string, open: string, own?: OwnAgencies): Byline | null {
  const parts = partsOf(rest, own)
  const named = (kind: string) => [...new Set(parts.filter((part) => part.kind === kind).map(({ name }) => name))]
  const authors = named('person')
  const bracketed = line.match(/\([^()]{2,60}\)/)?.[0].slice(1, -1) ?? ''
  const agencies = [...new Set([...named('agency'), ...agenciesIn(rest, own), ...agenciesIn(bracketed, own)])]
  const found = authors.length + agencies.length
  const others = parts.filter(({ kind }) => kind === 'other' || kind === 'place')
  // "By our own correspondent"   "From staff reports"
  if (found === 0 && (open !== '' ? isNameless(rest) : namelessLine.test(rest))) return { authors, agencies }
  if (open !== '') {
    const weak = weakOpening.test(line)
    if (found === 0) return weak || !isOrganisation(rest) ? null : { authors, agencies }
    return weak && others.length > 0 ? null : { authors, agencies }
  }
  return found > 0 && (others.length === 0 || isBeside(parts, others, authors.length > 0))
    ? { authors, agencies }
    : null
}

function partsOf(rest: string, own?: OwnAgencies): BylinePart[] {
  const pieces = rest.split(separator)
  const parts: BylinePart[] = []
  for (let i = 0; i < pieces.length; i += 2) {
    const piece = pieces[i]!
    const joined = i === 0 || /\p{L}/u.test(pieces[i - 1]!)
    // "Jane Roe | PORT VALE": among names in mixed case one in capitals is a place.
    const place = !joined && isCapitals(piece) && /\p{Ll}/u.test(pieces[0]!)
    const part = readPart(piece, joined, own)
    if (part.kind === 'stop') break
    parts.push(place && part.kind === 'person' ? { kind: 'role', name: '' } : part)
  }
  return parts
}

/** One word beside a person may be a pen name or a place; beside an agency stands an outlet, or a place it reports from. */
function isBeside(parts: readonly BylinePart[], others: readonly BylinePart[], person: boolean): boolean {
  const [other] = others
  // "Jane Roe, Staff Attorney, Civic Justice Programme": what she is, and where.
  if (others.length === 1 && person && parts.at(-2)?.kind === 'role' && parts.at(-1) === other) return true
  // "AFP/The Local"
  if (others.length === 1 && parts[0]!.kind === 'agency' && /^The \p{Lu}/u.test(other!.name)) return true
  if (others.length > 1 || other!.kind !== 'place') return false
  return person ? /^\p{Lu}\p{Ll}+$/u.test(other!.name) : parts[0]!.kind === 'agency'
}

function withoutAddresses(text: string): string {
  if (!text.includes('@')) return text
  return text
    .split(' ')
    .filter((word) => !/.@[^@]*\./.test(word))
    .join(' ')
}

/** What follows "By" names an organisation: "By Euronews", "By Gazette Staff". */
function isOrganisation(rest: string): boolean {
  const words = rest.split(' ')
  return (
    words.length <= 6 &&
    words.every((word) => /^[\p{Lu}\d&(]/u.test(word) || isRoleWord(word) || /^(?:and|of|the)$/u.test(word))
  )
}
