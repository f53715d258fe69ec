import { type Draft, isOpen, type Stage } from '../draft.ts'
import { readDateline } from '../parsers/dateline.ts'
import { firstProse, spanOnSource } from './header.ts'

/** The dateline opens the first paragraph, or the second after a summary. */
const reachOn = 3

export const findDateline: Stage = (draft) => {
  const lead = firstProse(draft, draft.from)
  for (let i = lead; i < Math.min(draft.lines.length, lead + reachOn); i++) {
    const line = draft.lines[i]!
    if (!isOpen(draft, i)) continue
    const found = readDateline(line.text, { order: draft.options.dateOrder })
    if (!found) continue
    const span = spanOnSource(draft, line, 0, found.length)
    draft.facts.dateline = {
      start: line.start,
      end: span.end,
      place: found.place,
      date: found.date && { ...found.date, ...spanOnSource(draft, line, found.date.start, found.date.end) },
      agency: found.agency,
    }
    creditAgency(draft, found.agency)
    return
  }
}

function creditAgency(draft: Draft, agency: string | null): void {
  if (agency && !draft.facts.agencies.includes(agency)) draft.facts.agencies.push(agency)
}
