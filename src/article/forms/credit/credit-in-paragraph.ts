import { agencyOf } from '../agency/agency-of.ts'
import type { OwnAgencies } from '../agency/own-agencies.ts'
import { onlyAgencies } from './only-agencies.ts'

/** What stands behind the last full stop, each with the names in it: "(With inputs from PTI)"   "– AFP"   "PTI JRO MA" */
const closings = [
  /^[([](?:with (?:agency )?(?:inputs?|reports?|files?) from )?([^()[\]]{2,60})[)\]]\.?$/i,
  /^[-–—]{1,2} ?([^–—]{2,40})\.?$/,
  /^(EFE|\p{Lu}{2,8}(?= ))(?: \p{L}{2,4}){0,4}\.?$/u,
]
/** How Xinhua closes a text: "■"   "Enditem" */
const closingMark = /^(?:■|Enditem)\.?$/i
const closingReach = 120

/** The sign-off that ends the last paragraph: where it begins, and the agencies credited; else null. */
export function creditInParagraph(text: string, own?: OwnAgencies): { at: number; agencies: readonly string[] } | null {
  const head = text.slice(0, -1)
  const stop = Math.max(...['.', '!', '?'].map((mark) => head.lastIndexOf(mark))) + 1
  if (stop === 0 || text.length - stop >= closingReach) return null
  const close = text.slice(stop).replace(/^["”’]?\s{0,2}/, '')
  const agencies = agenciesOf(close, own)
  return agencies ? { at: text.length - close.length, agencies } : null
}

/** The agencies that sign in what stands behind the last sentence; null where that is no sign-off. */
function agenciesOf(close: string, own?: OwnAgencies): readonly string[] | null {
  // A square may stand at the end of anybody's text.
  if (closingMark.test(close)) return close.startsWith('■') ? [] : ['Xinhua']
  for (const form of closings) {
    const names = form.exec(close)?.[1]
    if (names === undefined) continue
    const whole = agencyOf(names, own)
    const agencies = whole ? [whole] : onlyAgencies(names, own)
    return agencies.length > 0 ? agencies : null
  }
  return null
}
