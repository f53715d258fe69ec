import { isProse } from '../../text/shape.ts'
import { type Draft, isOpen, type Stage } from '../draft.ts'
import { addressIn, creditInParagraph, readCredit } from '../parsers/credit.ts'
import { firstProse } from './header.ts'

/** A sign-off stands within this many lines of the article's last paragraph. */
const reach = 6

/** Sign-offs, contributors, corrections and where the text was taken from. */
export const markCredits: Stage = (draft) => {
  const last = lastProse(draft)
  const lead = firstProse(draft, draft.from)
  if (last >= 0) addAgencies(draft, creditInParagraph(draft.lines[last]!.text))
  for (let i = draft.from; i < draft.lines.length; i++) {
    const line = draft.lines[i]!
    const mark = draft.marks[i]
    // The address of a source line is no link list.
    if (mark && !(mark.kind === 'boilerplate' && mark.rule === undefined)) continue
    const credit = readCredit(
      line.text,
      line.words,
      (i > last && i <= last + reach) || (i < lead && isLabelled(line.text)),
    )
    if (!credit) continue
    draft.marks[i] = { kind: credit.kind }
    addAgencies(draft, credit.agencies)
    if (credit.kind === 'source') readSource(draft, i)
  }
}

/** "Source: Xinhua" and "Editor: Lin Mei" stand above the text as well. */
function isLabelled(text: string): boolean {
  return /^(?:source|agency|(?:web )?editor) ?:/iu.test(text)
}

function addAgencies(draft: Draft, agencies: readonly string[]): void {
  for (const agency of agencies) if (!draft.facts.agencies.includes(agency)) draft.facts.agencies.push(agency)
}

function lastProse(draft: Draft): number {
  for (let i = draft.to - 1; i >= draft.from; i--) if (isOpen(draft, i) && isProse(draft.lines[i]!)) return i
  return -1
}

/** The address on the label's line or the next. */
function readSource(draft: Draft, at: number): void {
  for (const i of [at, at + 1]) {
    const line = draft.lines[i]
    if (!line) return
    const found = addressIn(draft.source.slice(line.start, line.end)) ?? addressIn(line.text)
    if (!found) continue
    if (i === at || line.words === 1) {
      draft.marks[i] = { kind: 'source' }
      draft.facts.url ??= found
      return
    }
  }
}
