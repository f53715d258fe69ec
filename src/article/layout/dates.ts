import type { NewsDate } from '../../types/article.ts'
import { readDateLine } from '../forms/date-line.ts'
import type { Line } from '../lines/line.ts'
import type { Claim } from '../reading.ts'
import type { Said } from '../said.ts'
import { diaryOf } from './diary.ts'
import type { Scene } from './scene.ts'

/** Notices may stand between the first paragraph and the date, boxes between the last one and the line that tells when. */
const reach = 10
const reachBehind = 20
/** "Published:" on a line of its own, over the date. */
const label = /^(?:(?:first|last|originally) )?(?:published|posted|updated|modified|original|date)(?: on)?:?$/i
/** Behind the text a date counts where its line says that the text was published then. */
const closing = /^\W{0,3}(?:(?:this )?(?:story|article) )?(?:(?:was )?(?:first |originally )?published|posted|date)\b/i

const withColon = /^[^.:\d]{4,30}:/

/** The label over a writer and a date behind the text. */
const writer = /^(?:written|posted|published) by:?$/i

/** What the claims so far tell: the first date of each sort counts. */
interface Told {
  published: boolean
  updated: boolean
}

/** The lines of dates, first those under the title, then those over it, then behind the text where there are none. */
export function readDates(scene: Scene): Claim[] {
  const { reading, page, start, title, lead } = scene
  const { lines, container } = reading
  const claims: Claim[] = []
  const told: Told = { published: container.published !== null, updated: container.updated !== null }
  const read = (at: number) => {
    const found = dateAt(scene, at, told)
    for (const { says } of found) {
      told.published ||= Boolean(says?.published)
      told.updated ||= Boolean(says?.updated)
    }
    claims.push(...found)
  }
  const from = Math.max(start, title)
  const end = Math.min(lines.length, lead + reach)
  for (let i = from; i <= Math.min(lead, end - 1); i++) read(i)
  const days = diaryOf(scene, told.published)
  for (let i = Math.max(from, lead + 1); i < end; i++) if (!days.has(i)) read(i)
  // What stands above the title may be a clock.
  for (let i = start; i < from; i++) if (!told.published || !page) read(i)
  claims.push(...readClocks(scene, new Set(claims.map(({ at }) => at))))
  return told.published || told.updated ? claims : [...claims, ...dateBehind(scene, end, told)]
}

/**
 * The first line behind the text that says when it was published, and the label over it. Before the last paragraph, which
 * may be a note on the author, the line has a colon.
 */
function dateBehind(scene: Scene, from: number, told: Told): Claim[] {
  const { reading, to } = scene
  const { lines } = reading
  const lastBefore = (end: number) => lines.findLastIndex((line, i) => i < end && scene.isOpen(i) && line.prose)
  const last = lastBefore(to)
  let above = -1
  for (let at = Math.max(from, lastBefore(last) + 1); at <= last + reachBehind && at < lines.length; at++) {
    const { text } = lines[at]!
    const isLabelled = above >= 0 && writer.test(lines[above]!.text)
    const closes = closing.test(text) && (at > last || withColon.test(text))
    const found = closes || isLabelled ? dateAt(scene, at, told) : []
    // Without its label the line would not be read when the page is looked at again.
    if (found.length > 0) return isLabelled ? [...found, { at: above, kind: 'date' }] : found
    if (!lines[at]!.wordless) above = at
  }
  return []
}

/** A time of day alone: over the text it dates the article, in it an entry of a live blog. */
function readClocks({ reading, start, title, lead, to, isOpen }: Scene, dated: ReadonlySet<number>): Claim[] {
  const clocks: number[] = []
  for (let i = start; i < to; i++) if (isOpen(i) && !dated.has(i) && reading.find.clock(i)) clocks.push(i)
  const live = clocks.filter((at) => at > title).length > 1
  return clocks.map((at) => ({ at, kind: at > title && (live || at > lead) ? 'crosshead' : 'date' }))
}

/** The claim on a line of dates, and on the label over it. */
function dateAt(scene: Scene, at: number, told: Told): Claim[] {
  const line = scene.reading.lines[at]!
  if (!scene.isOpen(at) || line.text === '') return []
  const aged = agedAt(scene, at)
  if (aged) return [aged]
  const found = readDate(scene, at)
  if (!found || (at > scene.lead && told.published && told.updated)) return []
  const above = labelOver(scene, at)
  const { published, updated, byline } = found
  const isUpdate = /updated|modified/i.test(above)
  const says: Said = {
    published: isUpdate ? null : onSource(line, published),
    updated: onSource(line, isUpdate ? (published ?? updated) : updated),
    ...(byline ?? nobody),
  }
  const claim: Claim = { at, kind: 'date', says }
  return above === '' ? [claim] : [{ at: at - 1, kind: 'date' }, claim]
}

const nobody = { authors: [], agencies: [] }

/** "Yesterday at 9:40"   "3 hours ago" */
function agedAt({ reading }: Scene, at: number): Claim | null {
  const relative = reading.find.relativeDate(at)
  if (!relative) return reading.find.age(at) ? { at, kind: 'date' } : null
  const { updated, ...date } = relative
  return { at, kind: 'date', says: { [updated ? 'updated' : 'published']: onSource(reading.lines[at]!, date) } }
}

/** The label that stands over a date, empty where none does. */
function labelOver({ reading, isOpen }: Scene, at: number): string {
  const above = reading.lines[at - 1]?.text ?? ''
  return label.test(above) && isOpen(at - 1) ? above : ''
}

/** What the line tells, where it is one of dates. After the first paragraphs a date may be another story's. */
function readDate({ reading, lead }: Scene, at: number): ReturnType<typeof readDateLine> {
  const line = reading.lines[at]!
  const isClosing = closing.test(line.text)
  const found =
    isClosing && line.text.endsWith('.')
      ? readDateLine(line.text.slice(0, -1), line.words, reading.how)
      : reading.find.date(at)
  if (!found || found.bare) return found
  if ((at > lead && line.item) || (at >= lead && line.prose && !isClosing)) return null
  return found
}

function onSource(line: Line, date: NewsDate | null): NewsDate | null {
  return date && { ...date, ...line.sourceOf(date.start, date.end) }
}
