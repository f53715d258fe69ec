import type { Span } from '../types.ts'
import { findDates } from './dates/find-dates.ts'

/**
 * Readers that take the text of a page element by element glue what stood on lines of its own: a date to the first
 * paragraph, a caption's credit to the caption. Each function finds where one kind of glued line may be cut, or -1.
 */
const seams = [afterDatePrefix, afterLabel, beforeByline, beforeDateLabel, beforeCredit] as const

/** The pieces of a line, in order; one piece where nothing is glued. */
export function glueCuts(text: string, start: number, end: number): Span[] {
  const cuts = seams.map((seam) => seam(text, start, end)).filter((cut) => cut > start && cut < end)
  cuts.sort((a, b) => a - b)
  const pieces: Span[] = []
  let at = start
  for (const cut of [...cuts, end]) {
    if (cut > at) pieces.push({ start: at, end: cut })
    at = cut
  }
  return pieces
}

const dateLabel =
  /^(?:(?:date|dated|published|posted|updated|last updated)(?: on)? ?[:\-–]? {0,2}\(?(?=[\p{L}\d])|[([]?(?=\d{4}-\d{2}-\d{2}))/iu
/** A date and its time of day are no longer than this. */
const dateReach = 72

/**
 * ```text
 * date 2025-03-16 Officials said on Sunday …
 *                 ^
 * ```
 */
function afterDatePrefix(text: string, start: number, end: number): number {
  const label = dateLabel.exec(text.slice(start, start + 24))
  if (!label) return -1
  const head = text.slice(start, Math.min(end, start + dateReach))
  const date = findDates(head)[0]
  if (!date || date.start > label[0].length) return -1
  const close = /^[)\]]?[\s:,|•·–—-]*/u.exec(head.slice(date.end))![0].length
  const cut = start + date.end + close
  // What follows opens a sentence.
  return /^["'“‘]?\p{Lu}/u.test(text.slice(cut, cut + 2)) && end - cut > dateReach ? cut : -1
}

/**
 * ```text
 * AdvertisementRail services were suspended …
 *              ^
 * ```
 */
function afterLabel(text: string, start: number, end: number): number {
  const found = /^(?:Advertisement|ADVERTISEMENT)(?=\p{Lu}\p{Ll}|["“‘])/u.exec(
    text.slice(start, Math.min(end, start + 24)),
  )
  return found ? start + found[0].length : -1
}

/** A title with what is glued to it is no longer than this. */
const titleReach = 320

/**
 * ```text
 * Storm leaves 30,000 without powerBy Jo RoePublished 3 February 2025
 *                                  ^
 * ```
 */
function beforeByline(text: string, start: number, end: number): number {
  if (end - start > titleReach) return -1
  const found = /(?<=[\p{Ll}\d.!?"”’)])(?=By \p{Lu}[\p{L}'’.-]+ \p{Lu}[\p{L}'’-]+)/u.exec(text.slice(start, end))
  return found ? start + found.index : -1
}

/**
 * ```text
 * By Jo RoePublished 3 February 2025
 *          ^
 * ```
 */
function beforeDateLabel(text: string, start: number, end: number): number {
  if (end - start > titleReach) return -1
  const found = /(?<=[\p{Ll}\d.!?"”’)])(?=(?:Published|Updated|Posted|Last updated)\b[^.!?]{0,40}\d)/u.exec(
    text.slice(start, end),
  )
  return found ? start + found.index : -1
}

const creditCue = /\S(?:Credit|Photo|Pictur|Image)/
const credit =
  /(?<=[\p{Ll}\d.!?"”’)])(?=(?:Credit|Photograph|Photo|Picture|Image|Pictured)(?: ?:|\.{3}| by | copyright | caption ))/u

/**
 * ```text
 * … a year after the floodCredit: EPA
 *                         ^
 * ```
 */
function beforeCredit(text: string, start: number, end: number): number {
  const slice = text.slice(start, end)
  if (!creditCue.test(slice)) return -1
  const found = credit.exec(slice)
  return found ? start + found.index : -1
}
