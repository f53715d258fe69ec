import { anyOf } from '../../any-of.ts'
import { trimCharacters } from '../../text/trim.ts'
import { agenciesIn } from '../agency/agencies-in.ts'
import { agencyOf } from '../agency/agency-of.ts'
import type { OwnAgencies } from '../agency/own-agencies.ts'
import { contributed } from './contributed.ts'
import { contributors } from './contributors.ts'
import { endMark } from './end-mark.ts'
import { isCued } from './is-cued.ts'
import { isNote } from './is-note.ts'
import { onlyAgencies } from './only-agencies.ts'
import { release } from './release.ts'
import { syndication } from './syndication.ts'

export interface Credit {
  readonly kind: 'credit' | 'source'
  /** Agencies credited for the copy. */
  readonly agencies: readonly string[]
}

const maxWords = 60
const maxLength = 600
/** A longer note tells the reader something. */
const maxNote = 40

/** "– Reuters"   "(AFP)"   "AFP"   "AP/dpa"   "— With AFP" */
const signOff =
  /^(?:with (?:inputs?|reports?|reporting|files?|agencies|material)(?: (?:from|by))? |with |agencies?[:,] )?([^.!?:]{2,70})$/i
/** What may stand before one: "© 2025 AFP" */
const owner = /^(?:©|copyright|\(c\)) ?(?:(?:19|20)\d\d )?/i
/** What may stand around a sign-off. */
const ends = '-–—/=([*_])\u00a0. '
/** The initials of an agency's writer and editors, or an address: "ybn-lmc/jh/gd"   "dpa jro mia"   "jroe@lantern.example" */
const initials = /* @__PURE__ */ anyOf(
  [
    /\(?[a-z]{2,4}(?:[-/][a-z]{2,4}){1,5}\)?/u,
    /[A-Z]{2,4}(?:\/[A-Z]{2,4}){1,4}/u,
    /dpa(?: [a-z]{2,4}){1,5}/u,
    /[^\s@]+@[^\s@]+/u,
    /\(\(.{3,120}\)\)/u,
    /(?:More )?AP [\p{L} ]{2,30}: https?:\S+/u,
  ],
  '^',
  '$',
  'u',
)
/** "SOURCE Brightwater Foods Inc." closes a press release. */
const releaseSource = /^SOURCE:? \p{Lu}/u
/** "Source: AFP"   "SOURCE: News agencies"   "Via Reuters" */
const sourceLine = /^(?:sources?|via|news source|agency) ?[:–-] ?(.{2,80})$/i
/** "Reporting from the north …"   "With assistance from the town, …": a sentence. */
const byNobody = /^\(?(?:[Ww]ith )?\p{L}+ (?:by|from) (?!staff|agenc|wire|news|our|the \p{Lu})\p{Ll}/u
/** What stands around the agencies among the contributors. */
const helped =
  /\b(?:by|from) | (?:contributed|added|staff|(?:(?:business|sports|science|political|health|video) )?(?:writer|reporter|correspondent|journalist)s?)\b.*/i
/** "Distributed by " */
const handedOn = /^\w+ (?:by|with permission(?: of| from)?|in arrangement with|under) |,? (?:LLC|Inc|Ltd)\.?$|\.$/gi
/** The number of a record in a database: "-939871" */
const record = /^[-#]\d{5,12}$/
/** Who distributes the copy is said in so many words. */
const maxSyndication = 18
/** "(Adds details, quotes)": what an agency tells its clients about the version. */
const version =
  /^\((?:attn|adds|updates|recasts|corrects|refiles|removes|rewrites|writes through|new throughout)\b[^()]{3,160}\)$/i
/** "Original url:"   "Read the original article: https://…" */
const sourceLabel = /* @__PURE__ */ anyOf(
  [
    /the post .{3,200} (?:first )?appeared first on .{2,60}/i,
    /original(?: (?:url|link|article|story|source|post)|(?=:? http))/i,
    /sources?(?=:? http)/i,
    /(?:article |source )?(?:url|link)(?=\s*:|$)/i,
    /permalink/i,
    /read the original(?: article| story)?/i,
    /view original(?: article| post)?/i,
    /original version/i,
    /retrieved from/i,
    /taken from/i,
  ],
  '^',
  '\\b ?:?\\s?\\S*$',
  'i',
)
const address = /^<?(?:https?:\/\/|www\.)[^\s<>]+>?$/i

/** Reads a line that says who is credited for the copy, who helped, what was corrected or where it was taken from. */
export function readCredit(text: string, words: number, atEnd: boolean, own?: OwnAgencies): Credit | null {
  if (words > maxWords) return null
  if (atEnd && address.test(text)) return { kind: 'source', agencies: [] }
  if (text.length > maxLength) return null
  const cued = words <= maxNote && isCued(text)
  if (!atEnd && !cued) return null
  if (sourceLabel.test(text)) return { kind: 'source', agencies: [] }
  const note = cued ? noteOf(text, words, own) : null
  if (note) return creditTo(note)
  if (version.test(text)) return creditTo([])
  return atEnd ? closingCredit(text, words, own) : null
}

const creditTo = (agencies: readonly string[]): Credit => ({ kind: 'credit', agencies })

/** The agencies among the contributors, or in a note on the copy; null where the line is neither. */
function noteOf(text: string, words: number, own?: OwnAgencies): string[] | null {
  if (contributed.test(text) || (contributors.test(text) && !byNobody.test(text)))
    return text.split(helped).flatMap((part) => agenciesIn(part, own))
  if (isNote(text) || (words <= maxSyndication && syndication.test(text)))
    return agenciesIn(text.replace(handedOn, ''), own)
  return null
}

/** What is a credit at the end of a text alone: initials, an end mark, a source, a sign-off. */
function closingCredit(text: string, words: number, own?: OwnAgencies): Credit | null {
  if (initials.test(text)) return creditTo(agenciesIn(text, own))
  if ([release, endMark, releaseSource, record].some((form) => form.test(text))) return creditTo([])
  const source = sourceLine.exec(text)
  if (source) {
    const found = agenciesIn(source[1]!, own)
    return found.length > 0 || /agenc|wire|staff|news|with/i.test(source[1]!) ? creditTo(found) : null
  }
  // "CNN —": an outlet's dateline, on a line of its own.
  if (/^[A-Z]{2,8} ?[–—-]{1,2}$/.test(text)) return creditTo(agenciesIn(trimCharacters(text, ends), own))
  const signed = words > 8 ? null : signOff.exec(trimCharacters(text, ends).replace(owner, ''))
  if (!signed) return null
  const whole = agencyOf(signed[1]!, own)
  const found = whole ? [whole] : onlyAgencies(signed[1]!, own)
  return found.length > 0 ? creditTo(found) : null
}
