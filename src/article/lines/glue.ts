import type { Span } from '../../types/span.ts'
import { findDates } from '../dates/find-dates.ts'
import { textSeams } from './glued-text.ts'

/** Where a glued line may be cut, as an offset in the line. */
type Seam = (line: string) => number | undefined
/** What one at the start of a line begins with. */
const openers = '([0123456789aAcCdDlLpPsSuU'
const label = /^(?:[([]?\d{4}-|date|published|posted|updated|last\supdated|advertisement|click\sto|sign\sin)/i

/** What stands at each seam but those of labels and sentences: asked first, which is quicker than asking for each. */
const inner =
  /\S(?:By |Published|Updated|Posted|Last [Uu]pdated|Credit|Photo|Pictur|Image|[A-Z][a-z]{2,8}[.,]? (?:\d|[A-Z][a-z]{2,8} \d))|[a-z]\d{1,2}[ :][\da-zA-Z]/

/**
 * The pieces of a line, in order; one piece where nothing is glued. Readers that take the text of a page element by
 * element glue what stood on lines of its own: a date to the first paragraph, a byline to the title, a caption's credit
 * to the caption. `seamed`: the line may hold what `gluedSeam` looks for.
 */
export function glueCuts(text: string, start: number, end: number, seamed: boolean): Span[] {
  if (!seamed && !(openers.includes(text.charAt(start)) && label.test(text.slice(start, end)))) return [{ start, end }]
  // A hard space is a space here; the length stays.
  const line = text.slice(start, end).replace(/[\u00a0\u202f]/g, ' ')
  const first = start < dateReach && !/\S/.test(text.slice(0, start))
  const asked = !inner.test(line) ? [] : line.length > titleReach ? lineSeams : titleSeams
  const found = asked.map((seam) => seam(line))
  found.push(afterDatePrefix(line, first), ...afterLabels(line), ...textSeams(line))
  const cuts = found.filter((cut) => cut !== undefined).sort((a, b) => a - b)
  const pieces: Span[] = []
  let at = 0
  for (const cut of [...cuts, line.length]) {
    if (cut > at) pieces.push({ start: start + at, end: start + cut })
    at = cut
  }
  return pieces
}

/** A title with what is glued to it is no longer than this. */
const titleReach = 320
const titleSeams: readonly Seam[] = [beforeByline, beforeDateLabel, beforeTime, beforeCredit]
const lineSeams: readonly Seam[] = [beforeCredit]

const dateLabel =
  /^(?:(?:dated?|published|posted|updated|last updated)(?: on)? ?[:\-–]? {0,2}\(?(?=[\p{L}\d])|[([]?(?=\d{4}-\d{2}-\d{2}))/iu
/** A date and its time of day are no longer than this. */
const dateReach = 72
const minTitle = 12

/**
 * ```text
 * date 2025-03-16 Officials said on Sunday …
 *                 ^
 * ```
 */
function afterDatePrefix(line: string, first: boolean): number | undefined {
  const label = dateLabel.exec(line)
  if (!label) return undefined
  const head = line.slice(0, dateReach)
  const date = findDates(head)[0]
  if (!date || date.start > label[0].length) return undefined
  const cut = date.end + /^[)\]]?[\s:,|•·–—-]*/.exec(head.slice(date.end))![0].length
  // What follows opens a sentence, or is the title of the text.
  return /^["'“‘]?\p{Lu}/u.test(line.slice(cut, cut + 2)) && line.length - cut > (first ? minTitle : dateReach)
    ? cut
    : undefined
}

/**
 * ```text
 * AdvertisementAdvertisementRail services were suspended …
 *              ^            ^
 * ```
 */
function afterLabels(line: string): number[] {
  const cuts: number[] = []
  while (gluedLabel.test(line)) cuts.push(gluedLabel.lastIndex)
  return cuts
}

/** Sticky: each label is looked for right behind the one before. */
const gluedLabel =
  /(?:Advertisement|ADVERTISEMENT|Click To Tweet|Sign In or Create an Account(?:or)?)(?=\p{Lu}\p{Ll}|["“‘]|ADVERTISEMENT)/uy

/**
 * ```text
 * Storm leaves 30,000 without powerBy Jo RoePublished 3 February 2025
 *                                  ^
 * ```
 */
function beforeByline(line: string): number | undefined {
  return /(?<=[\p{Ll}\d.!?"”’)])(?=By \p{Lu}[\p{L}'’.-]+ \p{Lu}[\p{L}'’-])/u.exec(line)?.index
}

/**
 * ```text
 * By Jo RoePublished 3 February 2025
 *          ^
 * ```
 */
function beforeDateLabel(line: string): number | undefined {
  const found = /(?<=[\p{Ll}\d.!?"”’)])(?=(?:Published|Updated|Posted|Last [Uu]pdated)\b)/u.exec(line)?.index
  return found && /\d/.test(line.slice(found, found + dateReach)) ? found : undefined
}

/** A day, an age or a time of day right behind a word or a link. */
const times = [
  // RoeMarch 17, 2025
  /(?<=\p{Ll}{2}|\)|\b\p{Lu}{2,5})(?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}, ?\d{4})/u,
  // RoeMonday, March 17
  /(?<=\p{Ll}{2}|\))(?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? \p{L}{0,9} ?\d)/u,
  // Roe17 March 2025
  /(?<=\p{Ll}{2}|\))(?=\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{4})/u,
  // Roe3 hours ago
  /(?<=\p{Ll}{2}|\))(?=\d{1,2} (?:min|hour|day|week)\p{Ll}{0,4} ago\b)/u,
  // 3 hours ago10:42
  /(?<= ago)(?=\d{1,2}:\d\d)/u,
]

/**
 * ```text
 * By Jo RoeMarch 17, 2025
 *          ^
 * ```
 */
function beforeTime(line: string): number | undefined {
  const found = times.flatMap((form) => form.exec(line)?.index ?? [])
  return found.length > 0 ? Math.min(...found) : undefined
}

/**
 * ```text
 * … a year after the floodCredit: EPA
 *                         ^
 * ```
 */
function beforeCredit(line: string): number | undefined {
  const credit =
    /(?<=[\p{Ll}\d.!?"”’)])(?=(?:Credit|Photograph|Photo|Picture|Image|Pictured)(?: ?:|\.{3}| by | copyright | caption ))/u
  return credit.exec(line)?.index
}
