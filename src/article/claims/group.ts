import { isSentence } from '../layout/is-sentence.ts'
import type { Line } from '../lines/line.ts'
import type { Begun, Claim } from '../reading.ts'
import { claimAt } from './claim-at.ts'

/** A label and what stands under it are one box. */
const heads: ReadonlySet<string | undefined> = /* @__PURE__ */ new Set([
  'related',
  'advertisement',
  'navigation',
  'share',
])
const maxLabel = 9
const maxItem = 16
/** Above the text the title may stand under a label. */
const maxButton = 2
const mostItems = 8
const maxLink = 26
/** All of the line is a link but for a mark. */
const allLinked = 0.9

/**
 * Where blank lines divide the paragraphs, the short lines right under a label that was `found` are its box; and so is
 * the link under it, whatever stands between.
 */
export function group(reading: Begun, found: readonly Claim[]): Claim[] {
  const { lines, first } = reading
  const claimed = new Map(found.map((claim) => [claim.at, claim]))
  return found.flatMap((head) => {
    const label = lines[head.at]!
    if (!isHead(head, label) || label.prose || label.words > maxLabel) return []
    const above = head.at < first
    const members = tightUnder(lines, head.at, above ? maxButton : maxItem) || (above ? 0 : linkUnder(lines, head.at))
    const own = { kind: head.kind, reason: head.reason, rule: head.rule }
    return Array.from({ length: members }, (_, i) => claimAt(head.at + 1 + i, own)).filter(({ at }) => !claimed.has(at))
  })
}

/** "Don't miss:" leads to something; without a colon a prompt is a button. */
const isHead = ({ reason }: Claim, { text }: Line): boolean =>
  heads.has(reason) || (reason === 'prompt' && text.endsWith(':'))

/** The number of short lines under the label, before the next blank line; 0 where none is blank or prose stands among them. */
function tightUnder(lines: readonly Line[], at: number, most: number): number {
  if (at > 0 && lines[at]!.gap === 0) return 0
  let to = at + 1
  while (lines[to]?.gap === 0) {
    if (!isLoose(lines[to]!) || lines[to]!.words > most || to - at > mostItems) return 0
    to++
  }
  return to - at - 1
}

const isLoose = (line: Line): boolean => !line.prose && line.level === 0 && line.words <= maxItem && !isSentence(line)

function linkUnder(lines: readonly Line[], at: number): number {
  const line = lines[at + 1]
  return line && line.linked >= allLinked && line.words <= maxLink && line.words > 1 ? 1 : 0
}
