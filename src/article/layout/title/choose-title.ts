import { isOutletName } from '../../forms/is-outlet-name.ts'
import { isRoleWord } from '../../forms/person/is-role-word.ts'
import { endsSentence } from '../../lines/shape/ends-sentence.ts'
import type { Text } from '../../reading.ts'
import { type Heads, headsUnder } from './heads-under.ts'
import { isApart } from './is-apart.ts'
import { isKnown } from './is-known.ts'
import { isPlain } from './is-plain.ts'
import { maxPlainLine } from './max-plain-line.ts'
import { points } from './points.ts'
import { scoreHeads } from './score-heads.ts'
import { scoreLine } from './score-line.ts'
import { shareOf } from './share-of.ts'
import { shortKey } from './short-key.ts'
import type { Place } from './survey-title.ts'

/** Better no title than a wrong one: on a page, where there is one, any will do that has something for it. */
const threshold = { page: -1, text: 0.4 }
const maxWords = 32
const maxPlainWords = 24
const reachBack = 8
/** A name and what one is have at most so many words. */
const maxSigned = 7
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
