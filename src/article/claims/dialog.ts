import type { Line } from '../lines/line.ts'
import type { Claim, Unlisted } from '../reading.ts'
import { claimAt } from './claim-at.ts'

/** That it speaks to the reader. */
const toReader = /\b(?:you|your|we|our)\b/gi
/** So large a share of its words is "you", "we" and the like. */
const minAddress = 0.04
/** So many paragraphs make a dialog; a notice of one or two is told by its phrases. */
const minParagraphs = 3
/** Between two of them stand headings, switches and at most one paragraph without the words. */
const reach = 6
/** A story of so many words must be left, or the text is about the dialog. */
const minLeft = 60
/** Its headings and buttons: "Right to Opt Out of the Sale of Your Personal Information", "Confirm My Choices" */
const label =
  /\b(?:cookies?|consent|privacy|preferences|personal (?:data|information)|opt[- ](?:in|out)|vendors|my choices|always active)\b/i
const maxLabel = 14

/**
 * The dialog that asks for consent to cookies, where it stands as a text of several paragraphs: from its heading to its
 * last button. Such a text is often longer than the article, so that it must be known before anything is weighed.
 */
export function dialog({ lines, captions, find }: Unlisted): Claim[] {
  const says = (at: number) => lines[at]!.prose && !captions[at] && find.consent(at) && isToReader(lines[at]!)
  const said: number[] = []
  for (let at = 0; at < lines.length; at++) if (says(at)) said.push(at)
  if (said.length < minParagraphs) return []
  const runs = runsOf(lines, said)
  const claims = runs.flatMap((run) => (run.length < minParagraphs ? [] : claimsOf(lines, run)))
  const taken = new Set(claims.map(({ at }) => at))
  const left = lines.reduce((sum, { prose, words }, at) => sum + (prose && !taken.has(at) ? words : 0), 0)
  return left < minLeft ? [] : claims
}

/** A text about cookies tells of others; a dialog speaks to its reader. */
const isToReader = ({ text, words }: Line): boolean => (text.match(toReader) ?? []).length >= words * minAddress

/** Places near one another, with no more than one paragraph between that does not speak of it. */
function runsOf(lines: readonly Line[], said: readonly number[]): number[][] {
  const runs: number[][] = []
  for (const at of said) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const others = last === undefined ? 0 : lines.slice(last + 1, at).filter(({ prose }) => prose).length
    if (run && last !== undefined && at - last <= reach && others <= 1) run.push(at)
    else runs.push([at])
  }
  return runs
}

function claimsOf(lines: readonly Line[], run: readonly number[]): Claim[] {
  let from = run[0]!
  let to = run.at(-1)! + 1
  while (from > 0 && isLabel(lines[from - 1]!)) from--
  while (to < lines.length && isLabel(lines[to]!)) to++
  return lines.slice(from, to).map((_, i) => claimAt(from + i, claim))
}

const isLabel = ({ text, words, wordless, prose }: Line): boolean =>
  wordless || (!prose && words <= maxLabel && label.test(text))

const claim = { kind: 'boilerplate', reason: 'legal', rule: 'legal/dialog' } as const
