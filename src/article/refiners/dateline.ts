import { type Draft, isOpen, type Stage } from '../draft.ts'
import { readDateline } from '../parsers/dateline.ts'
import { firstProse } from './header.ts'

/** The dateline opens the first paragraph, or the second after a summary. */
const reachOn = 3

export const findDateline: Stage = (draft) => {
  const lead = firstProse(draft, draft.from)
  for (let i = Math.max(draft.from, lead - 1); i < Math.min(draft.lines.length, lead + reachOn); i++) {
    const line = draft.lines[i]!
    if (!isOpen(draft, i)) continue
    // "AUBURN, Wash. —" may stand over its paragraph.
    const text = /[–—-]$/.test(line.text) ? `${line.text} ${draft.lines[i + 1]?.text ?? ''}` : line.text
    const found = readDateline(text, draft.reading)
    if (!found || isSpeaker(draft, line.text)) continue
    const span = line.sourceOf(0, found.length)
    draft.facts.dateline = {
      start: line.start,
      end: span.end,
      place: found.place,
      date: found.date && { ...found.date, ...line.sourceOf(found.date.start, found.date.end) },
      agency: found.agency,
    }
    if (text !== line.text) draft.marks[i] = { kind: 'dateline' }
    creditAgency(draft, found.agency)
    return
  }
}

/** "ROE: It is the same on both sides.", where others speak in that way too. */
function isSpeaker({ lines }: Draft, text: string): boolean {
  return speaker.test(text) && lines.some((line) => line.text !== text && speaker.test(line.text))
}
const speaker = /^\p{Lu}{2}[\p{Lu} .,’'-]{0,40}: /u

function creditAgency(draft: Draft, agency: string | null): void {
  if (agency && !draft.facts.agencies.includes(agency)) draft.facts.agencies.push(agency)
}
