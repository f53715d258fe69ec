import { isCapitals } from '../../text/is-capitals.ts'
import { isOutletName } from '../forms/outlet.ts'
import { isRoleWord } from '../forms/person.ts'
import type { Line } from '../lines/line.ts'
import { endsSentence, minLong } from '../lines/shape.ts'
import type { Text } from '../reading.ts'
import { scoreForm } from './title-form.ts'
import { type Place, shortKey } from './title-place.ts'
import { points } from './title-points.ts'

/** Better no title than a wrong one: on a page, where there is one, any will do that has something for it. */
const threshold = { page: -1, text: 0.4 }
const maxWords = 32
/** A line of fewer words is not looked for elsewhere. */
const fewWords = 3
/** Outside a page a line without a heading's mark stands among the first lines or has a byline or a date under it. */
const maxPlainLine = 3
const maxPlainWords = 24
const reachBack = 8
const maxDistance = 40
/** A name and what one is have at most so many words. */
const maxSigned = 7
/** A headline in capitals has at least so many words. */
const minCapitals = 4
/** The title is told: so large a share of another's words must be its own. */
const minTold = 0.5

/** The line that is most likely the title, or -1. */
export function chooseTitle(place: Place): number {
  const { page, top, end } = place
  let best = -1
  let bestScore = page ? threshold.page : threshold.text
  for (let i = top; i < end; i++) {
    if (!isCandidate(place, i)) continue
    const margin = best < 0 ? 0 : !page ? points.secondInText : best === i - 1 ? points.second : 0
    const score = scoreLine(place, i)
    // Bylines and dates are read only where they decide.
    if (score + points.byline + points.date + points.dateLater <= bestScore + margin) continue
    const heads = headsUnder(place, i)
    const whole = score + scoreHeads(place, i, heads)
    if (whole <= bestScore + margin || !(isKnown(place, i) || isPlaced(place, i, heads)) || isOther(place, i)) continue
    best = i
    bestScore = whole
  }
  return page && best >= 0 ? lastOf(place, best) : best
}

/** A page may show its title twice: what belongs to it stands under the last one. */
function lastOf(place: Place, title: number): number {
  const key = shortKey(place.text.lines[title])
  for (let i = place.end - 1; i > title; i--)
    if (shortKey(place.text.lines[i]) === key && isCandidate(place, i) && headsUnder(place, i).byline) return i
  return title
}

const isKnown = ({ text, known }: Place, at: number): boolean => known.includes(shortKey(text.lines[at]))

/** A line without a mark, where the form of the text alone must tell. */
const isPlain = ({ text, page }: Place, at: number): boolean => !page && text.lines[at]!.level === 0

function isCandidate(place: Place, at: number): boolean {
  const { text, isOpen, page, lead, known, told } = place
  const line = text.lines[at]!
  if (!isOpen(at) || line.words > maxWords) return false
  if (isKnown(place, at)) return true
  if (!page && at === 0 && isKicker(place)) return false
  if (isPlain(place, at) && (line.words > maxPlainWords || (at > lead && line.prose))) return false
  // A text whose title is told need not repeat it.
  return known.length === 0 || line.level === 1 || shareOf(line, told) > minTold
}

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

/** More blank lines than usual stand before it, as before a heading; a button or section of one word may stand so too. */
const isApart = ({ text, usualGap }: Place, at: number): boolean =>
  text.lines[at]!.gap > usualGap && text.lines[at]!.words > 1

interface Heads {
  readonly byline: boolean
  readonly date: boolean
}

/** Whether a byline and a date stand under the line. */
export function headsUnder(place: Place, at: number): Heads {
  const { lines } = place.text
  // A paragraph over another one: a byline behind them signs the text.
  const end = isPlain(place, at) && lines[at]!.prose && lines[at + 1]?.prose ? at + 1 : at + 5
  return { byline: hasHead(place, 'byline', at + 1, end), date: hasHead(place, 'date', at + 1, end) }
}

/** What the bylines and dates around a line say. */
export function scoreHeads(place: Place, at: number, { byline, date }: Heads): number {
  let score = byline ? points.byline : 0
  if (date) score += points.date
  else if (isPlain(place, at) && hasHead(place, 'date', at - 2, at)) score += points.dateBefore
  if (hasHead(place, 'date', at + 5, at + 9)) score += points.dateLater
  return hasHead(place, 'byline', at - 3, at) ? score + points.bylineBefore : score
}

/** A title without a byline or date under it stands before the text, and if nothing marks it, among the first lines. */
function isPlaced(place: Place, at: number, { byline, date }: Heads): boolean {
  const { text, lead } = place
  if (byline || date) return true
  if (text.lines[at]!.level !== 1 && at >= lead && !(at === lead && isApart(place, at))) return false
  return !isPlain(place, at) || rank(place, at) < maxPlainLine
}

/** The number of lines before it that may be a title. */
function rank({ headAt, isOpen }: Place, at: number): number {
  let open = 0
  for (let i = Math.max(0, at - reachBack); i < at; i++) if (isOpen(i) && headAt(i) === '') open++
  return open
}

/** Whether one of the lines from `from` to before `to` is a `head`. */
function hasHead({ text, headAt, top, end }: Place, head: 'byline' | 'date', from: number, to: number): boolean {
  for (let i = Math.max(from, 0, top - 3); i < Math.min(to, end + reachBack, text.lines.length); i++)
    if (headAt(i) === head) return true
  return false
}

/** How much of what a line says, the longer words of its key, is among `words`: asked of most lines, so that no list is made of them. */
function shareOf({ key }: Line, words: ReadonlySet<string>): number {
  if (words.size === 0) return 0
  let [all, shared] = [0, 0]
  for (let from = 0, to = 0; to < key.length; from = to + 1) {
    const space = key.indexOf(' ', from)
    to = space < 0 ? key.length : space
    if (to - from < minLong) continue
    all++
    if (words.has(key.slice(from, to))) shared++
  }
  return all < 2 ? 0 : shared / all
}

/** A question and its answer: "Q: Who pays?" */
const turn = /^[QA]: /

/** A line of the header, or of the text, that is not a title. */
function isOther({ text, headAt }: Place, at: number): boolean {
  const { find, lines } = text
  if (!/\p{L}/u.test(lines[at]!.text) || turn.test(lines[at]!.text) || headAt(at) !== '') return true
  if (isOutletName(lines[at]!.text) || isSigned(text, at)) return true
  return find.dateline(at) !== null || find.signOff(at) !== null
}

/** "Amara Diallo Deputy Content Director" */
function isSigned({ find, lines }: Text, at: number): boolean {
  const { text, words, level } = lines[at]!
  if (level === 1 || words > maxSigned) return false
  const all = text.split(' ')
  // Names are read last: that costs the most.
  return (
    all.every((word) => /^\P{Ll}/u.test(word) || isRoleWord(word)) &&
    all.some(isRoleWord) &&
    (find.names(at)?.authors.length ?? 0) > 0
  )
}

/** A word or two over a whole headline: "Obituary" */
function isKicker({ text, headAt }: Place): boolean {
  const at = text.lines.findIndex((line, i) => i < 3 && line.words > 3)
  const next = text.lines[at]
  // What stands behind a byline or a date is the text.
  if (!next || at === 0 || text.lines.slice(0, at + 1).some((_, i) => headAt(i) !== '')) return false
  return next.words > 4 && next.headline && !endsSentence(next.text)
}
