import { countEach } from '../../count-each.ts'
import type { Line } from '../../lines/line.ts'
import { contentWords } from '../../lines/shape/content-words.ts'
import { longWordsOf } from '../../lines/shape/long-words-of.ts'
import { sameKey } from '../../lines/shape/same-key.ts'
import type { Text } from '../../reading.ts'
import { askOnce } from '../../text/ask-once.ts'
import { cleanTitle } from '../clean-title.ts'
import { headOf } from '../head-of.ts'
import { shortKey } from './short-key.ts'

/** Where a title is looked for, and what is known there. */
export interface Place {
  readonly text: Text
  readonly isOpen: (at: number) => boolean
  readonly page: boolean
  /** Lines from `top` to before `end` may be it; `lead` is the first paragraph. */
  readonly top: number
  readonly end: number
  readonly lead: number
  /** The keys of a title that the caller or the form of the text tells, and its words. */
  readonly known: readonly string[]
  readonly told: ReadonlySet<string>
  /** The blank lines that stand before most lines that any stand before; no line has more where marks tell headings. */
  readonly usualGap: number
  /** What stands under a title: a line that several may have under them is asked once. */
  readonly headAt: (at: number) => 'byline' | 'date' | ''
  /** How often each key stands close by. */
  readonly seen: ReadonlyMap<string, number>
  /** The words that matter in the first paragraphs and in the address. */
  readonly matter: ReadonlySet<string>
  readonly address: ReadonlySet<string>
}

/** The title may stand after a line of text or two (a caption, a notice). */
const reachOn = 8
/** More blank lines than these are counted as so many. */
const maxGap = 9
const leadLines = 14
const leadLength = 600

export function surveyTitle(
  text: Text,
  isOpen: (at: number) => boolean,
  page: boolean,
  top: number,
  lead: number,
): Place {
  const { lines, container } = text
  const { title } = container
  const known = title === null ? [] : [sameKey(title), sameKey(cleanTitle(title, text))]
  const end = Math.min(lines.length, lead + reachOn)
  const near = lines.slice(0, end + reachOn).map(shortKey)
  const first = lines.slice(lead, lead + leadLines).filter((line) => line.prose)
  const [place = ''] = (container.url ?? '').split(/[?#]/)
  return {
    text,
    isOpen,
    page,
    top,
    end,
    lead,
    known,
    told: new Set(contentWords(known.join(' '))),
    usualGap: lines.some(({ level }) => level > 0) ? Number.POSITIVE_INFINITY : usualGapOf(lines),
    headAt: askOnce((at) => headOf(text, at)),
    seen: countEach(near.filter((key) => key !== '')),
    matter: new Set(first.flatMap(openingWords)),
    address: new Set(contentWords(place.replace(/^\w+:\/\/[^/]*/, ''))),
  }
}

/** The longer words that a paragraph begins with: its key has those of a short one already. */
const openingWords = (line: Line): string[] =>
  line.text.length <= leadLength ? longWordsOf(line) : contentWords(line.text.slice(0, leadLength))

/** The fewest where two counts of them are met as often. */
function usualGapOf(lines: readonly Line[]): number {
  const counts = countEach(lines.filter(({ gap }) => gap > 0).map(({ gap }) => Math.min(gap, maxGap)))
  const most = Math.max(...counts.values())
  return Math.min(...[...counts].filter(([, count]) => count === most).map(([gap]) => gap))
}
