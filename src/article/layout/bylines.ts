import { agencyOf } from '../forms/agency.ts'
import { type Byline, bylineField, readByline } from '../forms/byline.ts'
import type { Line } from '../lines/line.ts'
import { endsSentence } from '../lines/shape.ts'
import type { Claim, Reading } from '../reading.ts'
import type { Said } from '../said.ts'
import { isUnderStandfirst } from './is-under-standfirst.ts'
import type { Scene } from './scene.ts'

/** Notices may stand between the title and the byline; a name alone stands closer to the first paragraph. */
const reach = 10
const reachOfNames = 4
/** A name without "By" stands this close under the title, and its line has at most so many words. */
const reachUnder = 6
const maxNames = 14
/** Beside a byline that names an organisation, more than this must speak for names; a date close by says nothing. */
const enoughBeside = 2
/** So many names, roles and places may stand under a byline, each on its line of so many words. */
const maxUnder = 8
/** The opening of a byline on a line of its own, over the name. */
export const bylineLabel = /^(?:by|written by|words by|posted by|authors?(?: of the article)?):?$/i
/** "in Beld" */
const place = /^(?:in|In|IN) \p{Lu}\S+$/u
/** "BBC News, Beld"   "Orrin Herald staff": a line that such a word opens is a button or a section. */
const outlet = /^\S+ .*\b(?:staff|bureau|news|times|post|press|journal|desk|team|service)s?\b/i
/** "Staff Writer"   "Journalist" */
const occupation = /\b(?:writer|reporter|editor|correspondent|columnist|contributor|journalist|producer)s?\b/i
/** "Special to the Gazette"   "for the Gazette" */
const onBehalf = /^(?:[Ss]pecial (?:to|for)|[Ff]or|[Oo]f) (?:[Tt]he )?\p{Lu}\S+(?: \p{Lu}\S+){0,3}(?: staff)?$/u
/** "jane.roe@gazette.example"   "@janeroe" */
const contact = /^(?:[\w.+-]{1,40}@[\w.-]{3,60}|@\w{2,30}|\[email.protected\])$/u
const isAffiliation = (text: string): boolean =>
  place.test(text) ||
  onBehalf.test(text) ||
  contact.test(text) ||
  (/^\p{Lu}/u.test(text) && (outlet.test(text) || occupation.test(text)))
/** "By Jane Roe," and on the next line "and Al Poe" */
const unfinished = /^and \p{Lu}|(?:,|&| and)$/u

/** Every byline that "By" opens, with what stands under it. */
export function readBylines(scene: Scene): Claim[] {
  const { reading, start, lead } = scene
  const claims: Claim[] = []
  for (let i = start; i < Math.min(reading.lines.length, lead + reach); i++) {
    // Behind the first paragraph the byline of another story may stand.
    if (i > lead && claims.length > 0) break
    claims.push(...bylineAt(scene, i))
    i = Math.max(i, claims.at(-1)?.at ?? i)
  }
  return claims
}

/** The byline that the line opens, and what stands under it; none where it opens none. */
function bylineAt(scene: Scene, at: number): Claim[] {
  const { reading, title, lead, isOpen } = scene
  const { lines, find, how } = reading
  const line = lines[at]!
  if (at === title || (at === lead && !bylineField.test(line.text)) || !isOpen(at)) return []
  const next = bylineLabel.test(line.text) ? lines[at + 1] : undefined
  const byline = next ? readByline(`By ${next.text.replace(/^by /i, '')}`, false, how.agencies) : find.byline(at)
  if (!byline) return []
  const claims: Claim[] = [{ at, kind: 'byline', says: byline }]
  if (next) claims.push({ at: at + 1, kind: 'byline' })
  // Under the name of an organisation no further ones stand.
  const more =
    (next !== undefined && byline.authors.length > 0) ||
    unfinished.test(line.text) ||
    unfinished.test(lines[claims.at(-1)!.at + 1]?.text ?? '')
  return [...claims, ...readUnder(scene, claims.at(-1)!.at, more)]
}

/**
 * Names beside the title or a date, where no byline says whose they are: those with the most evidence, and of the same
 * the first. `dated`: the lines of dates; `anonymous`: a byline names nobody, "By our own correspondent".
 */
export function readNames(scene: Scene, dated: ReadonlySet<number>, anonymous: boolean): Claim[] {
  const { reading, start, lead } = scene
  const end = Math.min(reading.lines.length, lead + reachOfNames)
  let best: Claim | null = null
  let most = anonymous ? enoughBeside : 0
  for (let at = start; at < end; at++) {
    if (!isNamePlace(scene, at, dated)) continue
    const byline = reading.find.names(at)
    const evidence = byline ? evidenceOf(scene, at, byline, anonymous ? new Set() : dated) : 0
    if (byline && evidence > most) {
      best = { at, kind: 'byline', says: byline }
      most = evidence
    }
  }
  return best ? [best, ...readUnder(scene, best.at, false)] : []
}

/** An address of somebody's page: /author/jane-roe   /people/jane-roe */
const ownPage =
  /\/(?:authors?|profiles?|people|staff|by|bylines?|journalists?|contributors?|writers?|reporters?|team|users?|bios?)[/?]/i

/** How much speaks for the names being the writers': a page of theirs, a note on them, what they are, a date beside; a link elsewhere is a section. */
function evidenceOf(
  { reading, page, title }: Scene,
  at: number,
  { authors }: Byline,
  dated: ReadonlySet<number>,
): number {
  const line = reading.lines[at]!
  if (authors.length === 0) return 1
  // Over a page's title sections and tags stand too, and items anywhere over a title: there the words alone say nothing.
  let evidence = at < title && (page || line.item) ? 0 : 2
  if (line.linked > 0) evidence += ownPage.test(reading.source.slice(line.start, line.end)) ? 2 : -1
  if (line.words > authors.join(' ').split(' ').length + 1) evidence++
  if (isAffiliation(reading.lines[at + 1]?.text ?? '')) evidence++
  if (reading.lines.some(({ text }) => authors.some((author) => text.startsWith(`${author} is a`)))) evidence += 2
  return dated.has(at - 1) || dated.has(at + 1) ? evidence + 1 : evidence
}

/** Whether a name alone may stand on the line. */
function isNamePlace(scene: Scene, at: number, dated: ReadonlySet<number>): boolean {
  const { reading, page, title, lead, isOpen } = scene
  const line = reading.lines[at]!
  if (at === title || at === lead || !isOpen(at) || line.words > maxNames) return false
  const beside = [-2, -1, 1, 2, 3].some((step) => dated.has(at + step))
  if (line.level > 0 && (page || !beside)) return false
  if (at > lead && !isUnderStandfirst(scene, at)) return false
  return beside || (title >= 0 && isRightUnder(scene, at))
}

/** The line stands under the title: nothing but a standfirst or a picture is between, or it is the last before the text. */
function isRightUnder({ page, title, lead, isOpen }: Scene, at: number): boolean {
  if (at <= title) return false
  const between = (from: number, to: number) => {
    let open = 0
    for (let i = from; i < to; i++) if (isOpen(i)) open++
    return open
  }
  if (at - title <= reachUnder && between(title + 1, at) <= 1) return true
  return page && at < lead && lead - at <= reach && between(at + 1, lead) === 0
}

/** What stands on the lines under a byline: who the writer is and, where `names` says so, further names. */
function readUnder({ reading, lead, isOpen }: Scene, at: number, names: boolean): Claim[] {
  const claims: Claim[] = []
  // Behind what one writer is, the next writer's name may stand, with what that one is.
  let described = false
  for (let i = at + 1; i <= at + maxUnder; i++) {
    const line = reading.lines[i]
    if (line?.wordless && !line.image) continue
    if (!line || i >= lead || !isOpen(i) || !isShort(line)) break
    const another = described && isAffiliation(reading.lines[i + 1]?.text ?? '')
    const says = saysUnder(reading, i, names || another)
    if (!says) break
    described = says === affiliated
    claims.push({ at: i, kind: 'byline', says })
  }
  return claims
}

const isShort = ({ words, level }: Line): boolean => words <= maxUnder && level === 0

/** A line that tells what the writer is names nobody. */
const affiliated: Said = {}

/** The names on the line where further ones may stand, an agency, or nobody where it tells what the writer is; else null. */
function saysUnder({ lines, find, how }: Reading, at: number, names: boolean): Said | null {
  const byline = names ? find.names(at) : null
  if (byline && byline.authors.length > 0) return byline
  const { text } = lines[at]!
  const agency = agencyOf(text, how.agencies)
  if (agency) return { agencies: [agency] }
  return isAffiliation(text) && !endsSentence(text) ? affiliated : null
}
