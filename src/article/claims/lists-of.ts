import { isCut } from '../layout/is-cut.ts'
import type { Line } from '../lines/line.ts'
import { longWordsOf } from '../lines/shape/long-words-of.ts'
import type { RuleRow } from '../phrases/rule-row.ts'
import type { Begun, Unlisted } from '../reading.ts'
import { isLeadIn } from './is-lead-in.ts'
import { isMostlyLinked } from './is-mostly-linked.ts'

/** A heading over other stories, and the lines that go with it. */
export interface List {
  readonly row: RuleRow
  readonly at: number
  readonly members: readonly number[]
}

/** A list of other stories may hold this many lines that look like text before we doubt it. */
const maxListLines = 60
const maxItemWords = 26
/** No word of a text is so long. */
const maxWord = 20
/** Every list of other stories. Before the text such a list would swallow the title; what stands there is judged as part of a page. */
export function listsOf(reading: Begun): List[] {
  const { lines, phrases, first } = reading
  const lists: List[] = []
  let end = 0
  for (let at = 0; at < phrases.length; at++) {
    const row = phrases[at]
    if (row?.opens !== 'list' || at <= first || at < end) continue
    if (isLeadIn(reading, at, row)) continue
    const stop = listEnd(reading, at, row)
    if (stop === at) continue
    end = stop
    const members = range(at, stop).filter((i) => !lines[i]!.wordless || lines[i]!.image)
    // The headline stood before its heading too: a box whose link and whose text say the same.
    const before = lines[at - 1]
    const twice = before && !phrases[at - 1] && before.headline && before.key === lines[at + 1]!.key
    lists.push({ row, at, members: twice ? [at - 1, ...members] : members })
  }
  return lists
}

/** "See also" leads to one headline; to more where they are links or items. */
const toOne = 'related/read-next'

/** The line after the last story of the list that the heading at `at` opens; `at` where there is none. */
function listEnd(reading: Unlisted, at: number, row: RuleRow): number {
  const { lines } = reading
  const { items, plainItems, end: last } = storiesUnder(reading, at, row)
  if (items === 0) return at
  const end = isCrosshead(lines, at, last) ? last - 1 : last
  return plainItems < items || items > 1 || row.id === toOne || isItem(lines, at) ? end : at
}

/** Other stories under a heading. */
interface Stories {
  readonly items: number
  /** So many of them are neither a link nor an item of a list. */
  readonly plainItems: number
  /** The line behind the last one. */
  readonly end: number
}

function storiesUnder(reading: Unlisted, at: number, row: RuleRow): Stories {
  const { lines } = reading
  // "Read more" is a button as well, "Sponsored" the label of a gap: under them only links are other stories, or
  // headlines that nothing follows.
  const button = (row.reason === 'prompt' || row.reason === 'advertisement') && !isLast(reading, at)
  let end = at + 1
  let items = 0
  let plainItems = 0
  for (let i = at + 1; i < lines.length && i - at <= maxListLines; i++) {
    const line = lines[i]!
    const step = stepAt(reading, i, button)
    if (step === 'passed') continue
    if (step === 'end') break
    if (step === 'story' ? changes(lines, at, end, line) : items === 0 || !sumsUp(line, lines[i - 1]!)) break
    if (step === 'story') items++
    if (step === 'story' && isPlain(line)) plainItems++
    end = i + 1
    if (row.id === toOne && plainItems > 0) break
  }
  return { items, plainItems, end }
}

const isPlain = (line: Line): boolean => !isMostlyLinked(line) && !line.item

/** What a line is in a list; under a `button` only what one may stand over goes on with it. */
function stepAt(
  { lines, phrases, captions }: Unlisted,
  at: number,
  button: boolean,
): 'passed' | 'story' | 'other' | 'end' {
  const line = lines[at]!
  if (line.wordless || captions[at]) return 'passed'
  if (line.level === 1 || (button && !isOffered(lines, at))) return 'end'
  const own = phrases[at]
  if (own && !own.weak) return own.opens === 'end' ? 'end' : 'passed'
  return isStory(line) ? 'story' : 'other'
}

/** Fewer words under a heading may be a crosshead. */
const minHeadline = 5

/** Whether one bare line under a heading is another story's, not a crosshead. */
function isItem(lines: readonly Line[], at: number): boolean {
  const { words, level, text } = lines[at + 1]!
  if (isMostlyLinked(lines[at]!)) return true
  // "museumdoorsislandscarving": tags that were glued.
  return level === 0 && (words >= minHeadline || (words === 1 && text.length > maxWord))
}

/** Whether headlines alone, two or more, stand between the line and the text's end. */
function isLast({ lines, phrases }: Unlisted, at: number): boolean {
  if (lines.length - at > maxListLines) return false
  const rest = lines.filter((line, i) => i > at && !line.wordless && !phrases[i])
  return rest.length > 1 && rest.every(({ headline, words, level }) => headline && level === 0 && words >= minHeadline)
}

/** After two items, or two links, what is neither is the text's again, and so is an item after two lines that are none; and so is what somebody says. */
function changes(lines: readonly Line[], at: number, end: number, line: Line): boolean {
  if (speaker.test(line.text)) return true
  if (end - at <= 2) return false
  const last = lines.slice(end - 2, end)
  if (line.item) return line.linked === 0 && last.every(({ item }) => !item)
  if (line.words <= shortWords) return false
  return last.every(({ item }) => item) || (line.linked === 0 && last.every(isMostlyLinked))
}

/** "Q: Why a hotel?"   "CHAIR: Please." */
const speaker = /^(?:[QA]|\p{Lu}[\p{Lu} .]{1,20})[:.] /u
/** "3 hours ago"   "42 comments" */
const shortWords = 3

/** What a button may stand over: a link, or a headline with a summary that was cut short. */
function isOffered(lines: readonly Line[], at: number): boolean {
  const line = lines[at]!
  if (line.level > 0) return false
  const [above, below] = [lines[at - 1]!, lines[at + 1]]
  return (
    isMostlyLinked(line) ||
    age.test(line.text) ||
    (line.prose && isCut(line) && above.headline) ||
    (line.headline && below?.prose === true && isCut(below))
  )
}

/** "39 mins ago Finance" */
const age = /^\d{1,2} \p{L}{3,7} ago/u

/** A word or two between the list and a paragraph, where the list has no such lines under each headline. */
function isCrosshead(lines: readonly Line[], at: number, end: number): boolean {
  const isShort = (line: Line | undefined) =>
    line !== undefined && line.words > 0 && line.words <= shortWords && line.linked === 0 && !line.item
  const last = lines[end - 1]!
  if (end - at <= 2 || !lines[end]?.prose || !isShort(last) || /\d/.test(last.text)) return false
  return isShort(lines[end - 2]) || !lines.slice(at + 1, end - 1).some(isShort)
}

/** A headline, a link, a number in a list, "3 hours ago": what a list of stories is made of. "Her books include:" leads on. */
function isStory(line: Line): boolean {
  if (line.words > maxItemWords) return false
  if (isMostlyLinked(line)) return true
  if (isTwoSentences(line)) return false
  return !line.prose && !line.text.endsWith(':') && (line.words <= shortWords || line.item || line.headline)
}

/** So many words on each side of a stop make two sentences; "Sen. Roe" has fewer. */
const minSentence = 6

/** No headline is two sentences, though the last one may have lost its stop. */
function isTwoSentences({ text, words }: Line): boolean {
  const stop = text.search(/\p{Ll}{2}\. \p{Lu}/u)
  if (stop < 0) return false
  const first = text.slice(0, stop).split(' ').length
  return first >= minSentence && words - first >= minSentence
}

const maxTeaser = 60
const minShared = 3

/** A line of running text that sums up the headline before it: the two share the words that matter. */
function sumsUp(line: Line, headline: Line): boolean {
  if (!line.prose || line.words > maxTeaser || !headline.headline) return false
  if (isMostlyLinked(line) || isCut(line)) return true
  const words = new Set(longWordsOf(headline))
  const opening = longWordsOf(line)
  const shared = new Set(opening.filter((word) => words.has(word)))
  return words.has(opening[0] ?? '') && shared.size >= minShared
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i)
