import { agenciesIn } from '../forms/agency/agencies-in.ts'
import { agencyOf } from '../forms/agency/agency-of.ts'
import type { OwnAgencies } from '../forms/agency/own-agencies.ts'
import { readByline } from '../forms/byline.ts'
import { isRoleWord } from '../forms/person/is-role-word.ts'
import { personOf } from '../forms/person/person-of.ts'
import { outletKey } from './outlet-key.ts'

/** Who is named under a label. */
export interface People {
  readonly authors: readonly string[]
  readonly agencies: readonly string[]
}

/** "By ", "Von ": what a form repeats in front of the names. */
const opening = /^(?:(?:written |reported |story |words )?by|von|par|por|di)[: ]\s*/i
/** What one is, behind the name: degrees and honours. */
const degrees =
  /^(?:[BM]\.?A|[BM]\.?Sc|M\.?Phil|D\.?Phil|Ph\.?\s?D|M\.?D|J\.?D|LL\.?[BM]|M\.?B\.?A|M\.?P\.?[AH]|R\.?N|Esq|[OMC]BE|QC|KC|FRS|C\.?P\.?A|CF[AP])\.?$/i
/** `['Jane Roe', "Lee Park"]`: a list as a program prints it. */
const printed = /^\[\s*['"].{0,990}['"]\s*\]$/
/** `Jane Roe <jane@gazette.example>`, `jane@gazette.example` */
const address = / ?<[^<>]*>|\s?\(?\b[\w.+-]{1,64}@[\w.-]{1,190}\)?/g
const maxLength = 1000

/**
 * Reads the value of a label that says whose the text is. What is not a person (an outlet, a role, a place) is passed by:
 * the label has said what is meant, so one strange part does not undo the others.
 */
export function readPeople(value: string, outlets: readonly string[], own?: OwnAgencies): People {
  const authors: string[] = []
  const agencies: string[] = []
  const text = value
    .slice(0, maxLength)
    .replace(address, ' ')
    .replace(/\[\[|\]\]/g, '')
    .replace(opening, '')
    .trim()
    .replace(printed, (list) => list.replace(/^\[\s*['"]|['"]\s*\]$/g, '').replace(/['"], ?['"]/g, ', '))
  const add = (list: string[], items: readonly string[]) => {
    for (const item of items) if (!list.includes(item)) list.push(item)
  }
  const keys = outlets.map(outletKey).filter(Boolean)
  for (const group of text.split(/[;|\n•]/)) {
    const reversed = reversedName(group, own)
    if (reversed) {
      add(authors, [reversed])
      continue
    }
    for (const [i, piece] of group.split(/[,&/]| [-–—] |\band\b/i).entries()) {
      const part = piece.trim().replace(opening, '')
      const agency = agencyOf(part, own)
      if (agency) add(agencies, [agency])
      if (agency || degrees.test(part) || keys.some((key) => outletKey(part).startsWith(key))) continue
      // "Jane Roe, Port Alden Post Staff Writer": what follows a name with a role in it says what one is.
      if (i > 0 && part.split(' ').some(isRoleWord)) {
        add(agencies, agenciesIn(part, own))
        continue
      }
      const byline = readByline(part, true, own)
      add(authors, byline?.authors ?? [])
      add(agencies, byline?.agencies ?? agenciesIn(part, own))
    }
  }
  return { authors, agencies }
}

/** "Roe, Jane A." or "ROE, JANE": one comma, one word or two before it, and nothing that is a degree behind it. */
function reversedName(group: string, own: OwnAgencies | undefined): string | null {
  const [last = '', first = '', ...more] = group
    .trim()
    .split(/\s*,\s*/)
    .filter((part) => !degrees.test(part))
  if (more.length > 0 || agencyOf(first, own) || agencyOf(last, own)) return null
  const surname = last.split(' ')
  const givens = first.split(' ')
  // A whole name before the comma is not a surname: "Jane Roe, The Gazette".
  if (surname.length > 1 && !/^(?:\p{Ll}|(?:De|La|Le|Van|Von|Al|El|Bin|St)\b)/u.test(surname[0]!)) return null
  if (givens.length > 2) return null
  return personOf(`${first} ${last}`)
}
