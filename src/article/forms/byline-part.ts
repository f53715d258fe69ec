import { agencyOf } from './agency/agency-of.ts'
import type { OwnAgencies } from './agency/own-agencies.ts'
import { isOtherWork } from './is-other-work.ts'
import { isOutletWord } from './is-outlet-word.ts'
import { isBehindName } from './person/is-behind-name.ts'
import { isNoName } from './person/is-no-name.ts'
import { isPlaceName } from './person/is-place-name.ts'
import { isRoleWord } from './person/is-role-word.ts'
import { isSentenceWord } from './person/is-sentence-word.ts'
import { personOf } from './person/person-of.ts'

/** What one of the parts of a byline names. `stop`: from here on others are named than its writers. */
export interface BylinePart {
  readonly kind: 'person' | 'agency' | 'role' | 'place' | 'other' | 'none' | 'stop'
  readonly name: string
}

/** "in Kyiv", "for The Gazette", "at the United Nations": where the writer is, for whom. */
const tail =
  / (?:(?:in|at|for|of|from|on|is|covers|reports|via)(?: |$)|(?:IN|AT|FOR|OF|FROM) |(?:For|In|From) (?=\S+(?: \S+){0,2}$))/
const placeBehind = /^(?:(\S.*) in \p{Lu}.*|(\S+ .*) \p{Lu}\p{Ll}{3,})$/u
const honorific = /^(?:mr|mrs|ms)\.? (?=\p{Lu})/iu
/** "Gazette Staff", "Lifestyle Desk": a group signs. */
const group = /\b(?:staff|desk|team|bureau|newsroom|reporters|correspondents|editors)$/i
/** "Wellbrook Shimbun Staff Writers": what several are, behind their names. */
const several = /(?:writers|reporters|correspondents|editors|journalists)$/i
/** "Hannah Osei Gear Team": the word before says which. */
const teamed = /^(\S+ \S+) \S+ (?:team|desk|correspondent|editor)\b/i
const small = /^(?:and|of|the|for|at|in|de|&|to)$/
const maxRole = 9
const maxPlace = 3

/** `joined`: the part stands first or behind "and", where a writer stands. */
export function readPart(piece: string, joined: boolean, own?: OwnAgencies): BylinePart {
  const text = piece.trim().replace(honorific, '')
  if (!/\p{L}/u.test(text)) return { kind: 'none', name: '' }
  if (isOtherWork(text)) return { kind: 'stop', name: '' }
  // "Press Trust of India Kelwara", "Agence France-Presse in Beld": with the place behind it.
  const agency = agencyOf(text, own) ?? agencyOf(text.replace(placeBehind, '$1$2'), own) ?? employer(text, own)
  if (agency) return { kind: 'agency', name: agency }
  const person = isGroup(text, joined) ? null : personOf(withoutRole(text))
  if (person) return { kind: 'person', name: person }
  // "Published"   "Follow"
  if (text.split(' ').every(isNoName)) return { kind: 'none', name: '' }
  return { kind: isRole(text) ? 'role' : isPlace(text) ? 'place' : 'other', name: text }
}

/** "AP Staff Writer": whose writer it is. */
function employer(text: string, own?: OwnAgencies): string | null {
  const [first, ...rest] = text.split(' ')
  return rest.length > 0 && rest.every(isRoleWord) ? agencyOf(first!, own) : null
}

function isGroup(text: string, joined: boolean): boolean {
  if (!joined && several.test(text)) return true
  const words = text.split(' ')
  return group.test(text) && !(teamed.test(text) && !words.slice(0, -1).some(isNoName)) && !several.test(text)
}

/** "Jane Roe Staff Writer", "Jane Roe The Gazette" and "BBC correspondent Jane Roe" to "Jane Roe". */
function withoutRole(text: string): string {
  const team = teamed.exec(text)?.[1]
  if (team && !team.split(' ').some(isNoName)) return team
  const part = text.slice(0, tail.exec(text)?.index).replace(/(?<!\b[JS]r)[.:]$/i, '')
  const words = part.trim().split(' ')
  let end = words.findIndex((word, i) => i > 0 && isBehindName(word))
  if (end < 0) end = words.length
  // "Mike Isaac New York Times": an outlet has another word before.
  else if (end > 2 && isOutletWord(words[end]!) && !/^\p{Lu}\.?$/u.test(words[1]!)) end = 2
  // "House China Committee demands answers" is a sentence.
  if (words.slice(end).some((word) => /^\p{Ll}/u.test(word) && !small.test(word) && !isBehindName(word))) return ''
  let start = 0
  // "Md Rafiq Haque" shortens a name.
  if (isRoleWord(words[0]!) && !/^Md\.?$/.test(words[0]!)) {
    while (start < words.length && (isRoleWord(words[start]!) || /^\p{Ll}/u.test(words[start]!))) start++
    end = words.length
  }
  return words.slice(start, end).join(' ')
}

/** "Political Editor"   "in Port Alden"   "of the Gazette staff"   "Special to the Times"   "The Gazette" */
function isRole(text: string): boolean {
  if (/^(?:in|at|from|for|of) \S/.test(text) || (isPlaceName(text) && isPlace(text))) return true
  const words = text.replace(/^The (?=\p{Lu})/u, '').split(' ')
  return (
    words.length <= maxRole &&
    words.some(isRoleWord) &&
    words.every((word) => (/^\P{Ll}/u.test(word) && !isSentenceWord(word)) || small.test(word) || isRoleWord(word))
  )
}

/** One to three words with a capital: "Kesso"   "PORT VALE" */
const isPlace = (text: string): boolean => {
  const words = text.split(' ')
  return words.length <= maxPlace && words.every((word) => /^\p{Lu}[\p{L}'’-]+\.?$/u.test(word) && !isNoName(word))
}
