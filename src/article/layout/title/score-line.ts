import type { Line } from '../../lines/line.ts'
import { isCapitals } from '../../text/is-capitals.ts'
import { isApart } from './is-apart.ts'
import { isKnown } from './is-known.ts'
import { maxPlainLine } from './max-plain-line.ts'
import { points } from './points.ts'
import { scoreForm } from './score-form.ts'
import { shareOf } from './share-of.ts'
import { shortKey } from './short-key.ts'
import type { Place } from './survey-title.ts'

/** A line of fewer words is not looked for elsewhere. */
const fewWords = 3
const maxDistance = 40
/** A headline in capitals has at least so many words. */
const minCapitals = 4

/** What speaks for a line and against it, but for what stands under it: that is `scoreHeads`. */
export const scoreLine = (place: Place, at: number): number => scoreWords(place, at) + scorePlace(place, at)

/** What the line says and how. */
function scoreWords(place: Place, at: number): number {
  const { text, page, matter, address, seen } = place
  const line = text.lines[at]!
  const key = shortKey(line)
  let score =
    scoreForm(line, !page && at === 0) + shareOf(line, matter) * points.matter + shareOf(line, address) * points.address
  if (isKnown(place, at)) score += points.known
  // Menus are long and their lines short.
  if (line.words < fewWords && place.known.length === 0) return score
  if (line.words > fewWords && seen.get(key)! > 1) score += points.twice
  if (at > 0 && shortKey(text.lines[0]).startsWith(`${key} `)) score += points.opensText
  const isEnd = (next: string) => next.includes(' ') && next !== key && key.endsWith(next)
  return [1, 2, 3].some((step) => isEnd(shortKey(text.lines[at + step]))) ? score + points.path : score
}

/** Where the line stands. */
function scorePlace(place: Place, at: number): number {
  const { text, isOpen, lead } = place
  const next = text.lines[at + 1]
  let score = at < lead ? Math.min(maxDistance, lead - at) * points.before : (at - lead + 1) * points.after
  if (next && isOpen(at + 1) && next.words > 6 && next.linked === 0) score += points.summary
  if (next?.prose) score += points.paragraph
  if (isContrast(text.lines[at]!, next)) score += points.contrast
  if (isApart(place, at)) score += points.gap
  return at < maxPlainLine ? score + points.top : score
}

/** A whole line in capitals over one that is not: where headings are shown so, a headline over its standfirst. */
const isContrast = ({ text, words }: Line, next: Line | undefined): boolean =>
  words >= minCapitals && isCapitals(text) && next !== undefined && !isCapitals(next.text)
