import { agencyOf } from '../../forms/agency/agency-of.ts'
import type { Line } from '../../lines/line.ts'
import { endsSentence } from '../../lines/shape/ends-sentence.ts'
import type { Claim, Reading } from '../../reading.ts'
import type { Said } from '../../said.ts'
import type { Scene } from '../scene.ts'
import { isAffiliation } from './is-affiliation.ts'

/** So many names, roles and places may stand under a byline, each on its line of so many words. */
const maxUnder = 8

/** What stands on the lines under a byline: who the writer is and, where `names` says so, further names. */
export function readUnder({ reading, lead, isOpen }: Scene, at: number, names: boolean): Claim[] {
  const claims: Claim[] = []
  // Behind what one writer is, the next writer's name may stand, with what that one is.
  let described = false
  for (let i = at + 1; i <= at + maxUnder; i++) {
    const line = reading.lines[i]
    if (line?.wordless && !line.image) continue
    if (!line || (at < lead && i >= lead) || !isOpen(i) || !isShort(line)) break
    const another = described && isAffiliation(reading.lines[i + 1]?.text ?? '')
    const says = saysUnder(reading, i, names || another)
    if (!says) break
    described = says === affiliated
    claims.push({ at: i, kind: 'byline', says })
  }
  return claims
}

const isShort = ({ words, level }: Line): boolean => words <= maxUnder && level === 0

/** A line that tells what the writer is names nobody. */
const affiliated: Said = {}

/** The names on the line where further ones may stand, an agency, or nobody where it tells what the writer is; else null. */
function saysUnder({ lines, find, how }: Reading, at: number, names: boolean): Said | null {
  const byline = names ? find.names(at) : null
  if (byline && byline.authors.length > 0) return byline
  const { text } = lines[at]!
  const agency = agencyOf(text, how.agencies)
  if (agency) return { agencies: [agency] }
  return isAffiliation(text) && !endsSentence(text) ? affiliated : null
}
