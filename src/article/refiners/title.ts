import type { Line } from '../../text/line.ts'
import { contentWords, endsSentence, isHeadline, isProse, sameKey } from '../../text/shape.ts'
import { type Draft, isOpen } from '../draft.ts'
import { readByline } from '../parsers/byline.ts'
import { readDateLine } from '../parsers/date-line.ts'
import { readDateline } from '../parsers/dateline.ts'

/** A line needs this score to be the title: better none than a wrong one. */
const threshold = 1.5
const never = -100
const maxWords = 32
/** A line with a byline or a date has at most this many words. */
const maxHeadWords = 24
/** Without a heading's mark a title is short, is no sentence after a sentence, and stands among a text's first lines. */
const maxPlainWords = 18
const maxPlainLine = 3
/** A first-level heading may stand after a line of text or two (a caption, a summary). */
const reachOn = 3

/** The line that is most likely the title, or -1. */
export function chooseTitle(draft: Draft, top: number, lead: number): number {
  const known = [draft.facts.title, draft.options.title].filter((title) => title != null).map(sameKey)
  const end = Math.min(draft.lines.length, lead + reachOn)
  if (!draft.lines.slice(top, end).some((line, i) => top + i < lead || line.level === 1)) return -1
  const keys = draft.lines.slice(top, end).map((line) => (line.words > maxWords ? '' : sameKey(line.text)))
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  const vocabulary = leadWords(draft, lead)
  const follow = headPoints(draft, top, end)
  let best = -1
  let bestScore = threshold
  for (let i = top; i < end; i++) {
    const line = draft.lines[i]!
    if (!isOpen(draft, i) || line.words > maxWords || (i >= lead && line.level !== 1)) continue
    if (line.level === 0 && !known.includes(keys[i - top]!)) {
      if (line.words > maxPlainWords) continue
      if (!draft.page && (i >= maxPlainLine || (/[.!?]["”’]? \p{Lu}/u.test(line.text) && !line.text.endsWith('.'))))
        continue
    }
    const score =
      scoreTitle(line, i, lead, keys[i - top]!, known, counts.get(keys[i - top]!) ?? 1) +
      scoreMatter(line, vocabulary) +
      (endsSentence(line.text) ? 0 : bestFollowing(follow, i - top))
    if (score > bestScore) {
      best = i
      bestScore = score
    }
  }
  return best >= 0 && draft.lines[best]!.level === 0 ? firstOfTwo(draft, best, top) : best
}

/** The words of the first paragraphs. */
function leadWords(draft: Draft, lead: number): ReadonlySet<string> {
  const words = new Set<string>()
  for (const line of draft.lines.slice(lead, lead + leadLines))
    if (isProse(line)) for (const word of contentWords(line.text.slice(0, leadLength))) words.add(word)
  return words
}

/** A title says what the first paragraphs are about. */
function scoreMatter(line: Line, vocabulary: ReadonlySet<string>): number {
  const words = contentWords(line.text)
  if (words.length < 2 || vocabulary.size === 0) return 0
  const shared = words.filter((word) => vocabulary.has(word)).length
  return (shared / words.length) * matterScore - 1
}

/** A title and the standfirst under it look alike: the first of two is the title. */
function firstOfTwo(draft: Draft, at: number, top: number): number {
  for (let i = at - 1; i >= Math.max(top, at - 2); i--) {
    const line = draft.lines[i]!
    if (!isOpen(draft, i)) continue
    const alike = isHeadline(line) && line.words >= 4 && line.words <= maxPlainWords && line.linked < 0.6
    if (!alike || readByline(line.text, false) || readDateLine(line.text, line.words, {})) return at
    return i
  }
  return at
}

const leadLines = 14
const leadLength = 600
const matterScore = 4

const levelScore = [0, 7, 3.5, 2, 0.5, 0, 0]

function scoreTitle(
  line: Line,
  at: number,
  lead: number,
  key: string,
  known: readonly string[],
  count: number,
): number {
  if (key === '' || !/\p{L}/u.test(line.text) || readDateline(line.text, {})) return never
  let score = levelScore[line.level]!
  if (known.includes(key)) score += 20
  if (line.words >= 5 && line.words <= 20) score += 2.5
  else if (line.words >= 3) score += 0.5
  else score -= line.level === 1 ? 1 : 3
  if (/\.["'”’]?$/u.test(line.text) && !/(?:^|[\s.])\p{Lu}\.$/u.test(line.text)) score -= isProse(line) ? 6 : 2
  if (count > 1) score += line.words >= 4 ? 1.5 : -1
  if (line.linked > 0.6) score -= line.level > 0 ? 1 : 4
  if (line.item) score -= 1
  if (line.strong) score += 0.5
  if (/[›»>]|\s\/\s|\|.*\|/u.test(line.text)) score -= 2
  if (/[:,;]$/u.test(line.text)) score -= 1.5
  if (line.text === line.text.toUpperCase() && line.level === 0) score -= 1
  score -= Math.min(4, (lead - at) * 0.12)
  if (/^\d+ ?(?:[smhd]|secs?|mins?|minutes?|hours?|hrs?|days?) ago/iu.test(line.text)) return never
  if (readDateLine(line.text, line.words, {}) || readByline(line.text, false)) return never
  return score
}

/** How much each line speaks for a title above it: a byline or a date. */
function headPoints(draft: Draft, from: number, to: number): number[] {
  const points: number[] = []
  for (let i = from; i < Math.min(to + 2, draft.lines.length); i++) {
    const { text, words } = draft.lines[i]!
    if (words > maxHeadWords) points.push(0)
    else if (readByline(text, false)) points.push(3.5)
    else if (readDateLine(text, words, {})) points.push(2.5)
    else points.push(readByline(text, true) ? 1.5 : 0)
  }
  return points
}

/** Points for a byline or a date shortly after; a little less where it is not right there. */
function bestFollowing(points: readonly number[], at: number): number {
  let best = 0
  for (let i = at + 1; i < Math.min(points.length, at + 9); i++)
    best = Math.max(best, i < at + 5 ? points[i]! : points[i]! - 1)
  return best
}

/** What stands between a title and the name of the site: " | Gazette"   " - The Gazette" */
const bars = [' | ', ' • ', ' · ', ' - ', ' – ', ' — ']
const minTitle = 12

/** The title without the name of the site behind it, where that can be told from a title. */
export function cleanTitle(text: string, draft: Draft): string {
  const at = Math.max(...bars.map((bar) => text.lastIndexOf(bar)))
  if (at < minTitle) return text
  const title = text.slice(0, at)
  const site = text.slice(at + 3)
  const words = site.split(' ').length
  if (words > 5 || /[.!?]["'”’]?$/u.test(site)) return text
  const key = sameKey(title)
  const repeated = draft.lines.slice(0, 200).some((line) => sameKey(line.text) === key)
  const host = sameKey(draft.facts.url ?? draft.options.url ?? '').replace(/ /gu, '')
  const named = host.includes(sameKey(site).replace(/^the /u, '').replace(/ /gu, ''))
  return repeated || (host !== '' && named) || text.includes(` | ${site}`) ? title : text
}
