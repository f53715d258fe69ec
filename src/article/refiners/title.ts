import { type Draft, isOpen } from '../draft.ts'
import type { Line } from '../lines/line.ts'
import { contentWords, endsSentence, sameKey } from '../lines/shape.ts'
import { readByline } from '../parsers/byline.ts'
import { readCredit } from '../parsers/credit.ts'
import { readDateLine } from '../parsers/date-line.ts'
import { readDateline } from '../parsers/dateline.ts'
import type { ReadingOptions } from '../reading-options.ts'

/** What speaks for and against a line's being the title. The weights are those of a ranking fitted to news pages, rounded. */
const points = {
  /** By heading level; 0 is a line without a mark. */
  level: [0, 4, 0, -0.7, -1.3, -1.3, -1.3],
  /** The caller or the reader's header says so. */
  known: 20,
  /** Every word that matters stands in the address, or in the first paragraphs. */
  address: 3,
  matter: 3.4,
  short: -2,
  long: -1,
  veryLong: -3,
  fullStop: -3,
  openEnd: -1,
  /** The same line stands elsewhere too. */
  twice: 0.8,
  /** It opens the first line, as the title in a document's head does. */
  opensText: 1.4,
  /** It ends with one of the next lines: a path of sections to that line. */
  path: -2,
  bars: -2.3,
  linked: -2.2,
  item: -2.6,
  strong: -2,
  capitals: -2.9,
  glued: -0.6,
  /** A byline or a date among the next four lines; a date among the four after them, among the two before; a byline among the three before. */
  byline: 2.1,
  date: 1.7,
  dateLater: 0.8,
  dateBefore: 1,
  bylineBefore: -1.9,
  /** Words come next: a summary; a whole paragraph speaks less for it. */
  summary: 0.6,
  paragraph: -0.5,
  top: 0.5,
  /** A summary may look like the title right above it: it must beat it by so much. */
  second: 0.7,
  /** Outside a page the first line that may be a title is one. */
  secondInText: 1.5,
  /** For each line between it and the first paragraph, and for each by which it stands after its first line. */
  before: -0.035,
  after: -0.95,
}

/** Better no title than a wrong one: on a page, where there is one, any will do that has something for it. */
const threshold = { page: -1, text: 0.4 }
const maxWords = 32
/** A line with a byline or a date has at most this many words. */
const maxHeadWords = 24
/** A line of fewer words is not looked for elsewhere. */
const fewWords = 3
/** Outside a page a line without a heading's mark stands among the first lines or has a byline or a date under it. */
const maxPlainLine = 3
const maxPlainWords = 24
/** The title may stand after a line of text or two (a caption, a notice). */
const reachOn = 8
const maxDistance = 40

/** The line that is most likely the title, or -1. */
export function chooseTitle(draft: Draft, top: number, lead: number): number {
  const { lines, facts } = draft
  const known = facts.title === null ? [] : [sameKey(facts.title), sameKey(cleanTitle(facts.title, draft))]
  const told = new Set(contentWords(known.join(' ')))
  const end = Math.min(lines.length, lead + reachOn)
  const near = lines.slice(0, end + reachOn)
  const keyAt = (i: number) => (near[i]!.words > maxWords ? '' : near[i]!.key)
  const seen = new Map<string, number>()
  for (let i = 0; i < near.length; i++)
    if (near[i]!.words >= fewWords) seen.set(keyAt(i), (seen.get(keyAt(i)) ?? 0) + 1)
  const heads: string[] = []
  /** Whether one of the lines from `from` to before `to` is a `head`. */
  const hasHead = (head: string, from: number, to: number) => {
    for (let i = Math.max(from, 0, top - 3); i < Math.min(to, near.length); i++) {
      heads[i] ??= headOf(near[i]!, draft.reading)
      if (heads[i] === head) return true
    }
    return false
  }
  /** The number of lines before it that may be a title. */
  const rank = (at: number) => {
    let open = 0
    for (let i = Math.max(0, at - reachOn); i < at; i++)
      if (isOpen(draft, i) && !hasHead('date', i, i + 1) && !hasHead('byline', i, i + 1)) open++
    return open
  }
  const vocabulary = leadWords(draft, lead)
  const [place = ''] = (facts.url ?? '').split(/[?#]/)
  const address = new Set(contentWords(place.replace(/^\w+:\/\/[^/]*/, '')))
  let best = -1
  let bestScore = draft.page ? threshold.page : threshold.text
  for (let i = top; i < end; i++) {
    const line = lines[i]!
    if (!isOpen(draft, i) || line.words > maxWords) continue
    // Menus are long and their lines short.
    const key = line.words >= fewWords || known.length > 0 ? keyAt(i) : ''
    const isKnown = known.includes(key)
    if (!isKnown && !draft.page && i === 0 && isKicker(lines, draft.reading)) continue
    const plain = line.level === 0 && !draft.page
    if (!isKnown && plain && (line.words > maxPlainWords || (i > lead && line.prose))) continue
    // A text whose title is told need not repeat it.
    if (!isKnown && known.length > 0 && line.level !== 1 && shareOf(line, told) <= 0.5) continue
    let score =
      scoreForm(line, !draft.page && i === 0) +
      shareOf(line, vocabulary) * points.matter +
      shareOf(line, address) * points.address
    if (isKnown) score += points.known
    if (line.words > fewWords && seen.get(key)! > 1) score += points.twice
    if (i > 0 && key !== '' && keyAt(0).startsWith(`${key} `)) score += points.opensText
    const endsWith = (next: string) => next.includes(' ') && next !== key && key.endsWith(next)
    for (let j = key === '' ? i : Math.min(i + 3, near.length - 1); j > i; j--)
      if (endsWith(keyAt(j))) {
        score += points.path
        break
      }
    const next = lines[i + 1]
    if (next && isOpen(draft, i + 1) && next.words > 6 && next.linked === 0) score += points.summary
    if (next?.prose) score += points.paragraph
    if (i < maxPlainLine) score += points.top
    score += i < lead ? Math.min(maxDistance, lead - i) * points.before : (i - lead + 1) * points.after
    const before = best < 0 ? 0 : !draft.page ? points.secondInText : best === i - 1 ? points.second : 0
    // Bylines and dates are read only where they decide.
    if (score + points.byline + points.date + points.dateLater <= bestScore + before) continue
    // A paragraph over another one: a byline behind them signs the text.
    const under = plain && line.prose && next?.prose ? i + 1 : i + 5
    const byline = hasHead('byline', i + 1, under)
    const date = hasHead('date', i + 1, under)
    if (!isKnown && !byline && !date && ((line.level !== 1 && i >= lead) || (plain && rank(i) >= maxPlainLine)))
      continue
    if (byline) score += points.byline
    if (date) score += points.date
    else if (plain && hasHead('date', i - 2, i)) score += points.dateBefore
    if (hasHead('date', i + 5, i + 9)) score += points.dateLater
    if (hasHead('byline', i - 3, i)) score += points.bylineBefore
    if (score <= bestScore + before || isOther(line, draft.reading)) continue
    best = i
    bestScore = score
  }
  return best
}

const leadLines = 14
const leadLength = 600

/** The words that matter in the first paragraphs. */
function leadWords(draft: Draft, lead: number): ReadonlySet<string> {
  const words = new Set<string>()
  for (const line of draft.lines.slice(lead, lead + leadLines))
    if (line.prose) for (const word of contentWords(line.text.slice(0, leadLength))) words.add(word)
  return words
}

/** How much of what a line says is among `words`. */
function shareOf(line: Line, words: ReadonlySet<string>): number {
  if (words.size === 0) return 0
  const own = contentWords(line.text)
  return own.length < 2 ? 0 : own.filter((word) => words.has(word)).length / own.length
}

/** What the line's own form says. */
function scoreForm(line: Line, first: boolean): number {
  const { text, words, level } = line
  let score = points.level[level]!
  if (words < 5 && !first) score += points.short
  else if (words > 24) score += points.veryLong
  else if (words > 18) score += points.long
  if (/\.["'”’]?$/u.test(text) && !/(?:^|[\s.])\p{Lu}\.$/u.test(text)) score += points.fullStop
  if (/[:,;…]["'”’]?$/.test(text)) score += points.openEnd
  if (/[›»>]|\s\/\s|\|.*\|/.test(text)) score += points.bars
  if (text === text.toUpperCase()) score += points.capitals
  if (words > 2 && /\p{Ll}\p{Lu}/u.test(text)) score += points.glued
  if (line.linked > 0.6) score += points.linked
  if (line.item) score += points.item
  if (line.strong) score += points.strong
  return score
}

/** A line of the header that is no title. */
function isOther(line: Line, reading: ReadingOptions): boolean {
  const { text, words } = line
  return (
    !/\p{L}/u.test(text) ||
    headOf(line, reading) !== '' ||
    readDateline(text, reading) !== null ||
    readCredit(text, words, true, reading.agencies) !== null
  )
}

/** A word or two over a whole headline: "Obituary" */
function isKicker(lines: readonly Line[], reading: ReadingOptions): boolean {
  const next = lines.slice(0, 3).find((line) => line.words > 3)
  return (
    next !== undefined &&
    next !== lines[0] &&
    next.words > 4 &&
    next.headline &&
    !endsSentence(next.text) &&
    headOf(next, reading) === ''
  )
}

/** What stands under a title: a byline, a date. "3 hours ago" is no title either. */
function headOf({ text, words }: Line, reading: ReadingOptions): string {
  if (words > maxHeadWords) return ''
  if (readByline(text, false, reading.agencies)) return 'byline'
  return readDateLine(text, words, reading) || /^\d+ ?\p{Ll}+ ago\b/u.test(text) ? 'date' : ''
}

/** What stands between a title and the name of the site: " | Gazette"   " - The Gazette" */
const bars = [' | ', ' • ', ' · ', ' - ', ' – ', ' — ']
const minTitle = 12
/** The title alone is looked for in so many lines of so many words. */
const maxRepeat = 200
const maxRepeatWords = 60

/** The title without the name of the site behind it, where that can be told from a title. */
export function cleanTitle(text: string, draft: Draft): string {
  const at = Math.max(...bars.map((bar) => text.lastIndexOf(bar)))
  if (at < minTitle) return text
  const title = text.slice(0, at)
  const site = text.slice(at + 3)
  const words = site.split(' ').length
  if (words > 5 || /[.!?]["'”’]?$/.test(site)) return text
  const key = sameKey(title)
  const repeated = draft.lines.some((line, i) => i < maxRepeat && line.words <= maxRepeatWords && line.key === key)
  const host = sameKey(draft.facts.url ?? '').replace(/ /g, '')
  const named = host.includes(sameKey(site).replace(/^the /, '').replace(/ /g, ''))
  if (draft.facts.outlet !== null && sameKey(site) === sameKey(draft.facts.outlet)) return title
  return repeated || (host !== '' && named) || text.includes(` | ${site}`) ? title : text
}
