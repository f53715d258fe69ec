import type { Article, NameEdit, NewsDate, NormalizedArticle, Removal } from '../../index.ts'
import { columnsOf, padEnd, shorten } from '../columns.ts'
import { count } from '../count.ts'
import { heading } from '../heading.ts'
import type { Terminal } from '../terminal.ts'
import type { Story } from './desk.ts'

const LABEL = 13
const SHORTEST_PASSAGE = 20
/** A page dump can lose hundreds of lines; the report shows the first ones, `--json` has all. */
const MOST_DETAILS = 20
const NOTHING = '–'

/** One article: its parts, what was removed and why, the names unified, the fingerprint. */
export function* articleLines({ file, normalized }: Story, number: number, terminal: Terminal): Generator<string> {
  const { article, removed, edits, fingerprint } = normalized
  const row = (label: string, value: string | null) => labelled(label, value, terminal)
  yield heading(`${number}  ${file}`, terminal)
  yield row('title', article.title)
  if (article.kicker !== null) yield row('kicker', article.kicker)
  yield row('standfirst', article.standfirst)
  yield row('authors', article.authors.join(', ') || null)
  yield row('agencies', article.agencies.join(', ') || null)
  yield row('date', dateText(article))
  yield row('dateline', article.dateline === null ? null : datelineText(article.dateline))
  if (article.url !== null) yield row('url', article.url)
  yield row('text', sizeText(normalized))
  yield row('removed', removed.length === 0 ? null : count(removed.length, 'passage'))
  yield* removalLines(removed, terminal)
  yield* more(removed.length, terminal)
  yield row('names', edits.length === 0 ? null : `${edits.length} unified`)
  const unified = changes(edits)
  for (const change of unified.slice(0, MOST_DETAILS)) yield detail(change, terminal)
  yield* more(unified.length, terminal)
  yield row('fingerprint', `${fingerprint.exact}  ${count(fingerprint.shingles, 'shingle')}`)
  for (const warning of article.warnings) yield terminal.paint('yellow', row('warning', warning.message))
}

function labelled(label: string, value: string | null, { width, paint }: Terminal): string {
  const printed = value === null || value === '' ? paint('dim', NOTHING) : shorten(value, width - LABEL)
  return paint('dim', padEnd(label, LABEL)) + (label === 'title' ? paint('bold', printed) : printed)
}

function detail(text: string, { width }: Terminal): string {
  return ' '.repeat(LABEL) + shorten(text, width - LABEL)
}

function* more(all: number, terminal: Terminal): Generator<string> {
  if (all > MOST_DETAILS) yield terminal.paint('dim', detail(`and ${all - MOST_DETAILS} more`, terminal))
}

/** Rule on the left, since rules are named after reasons; the passage takes the room that is left. */
function* removalLines(removed: readonly Removal[], { width, paint }: Terminal): Generator<string> {
  const reasons = removed.map(reasonOf)
  const column = Math.max(...reasons.map(columnsOf)) + 2
  for (const [at, { text }] of removed.slice(0, MOST_DETAILS).entries()) {
    const passage = shorten(text, Math.max(SHORTEST_PASSAGE, width - LABEL - column))
    yield ' '.repeat(LABEL) + paint('yellow', padEnd(reasons[at]!, column)) + passage
  }
}

function reasonOf({ reason, rule }: Removal): string {
  return rule.startsWith(`${reason}/`) ? rule : `${reason} (${rule})`
}

function dateText({ published, updated }: Article): string | null {
  const dates = [published && say(published), updated && `updated ${say(updated)}`].filter(Boolean)
  return dates.join(', ') || null
}

function say({ iso, ambiguous }: NewsDate): string {
  return ambiguous ? `${iso} (or day and month the other way round)` : iso
}

function datelineText({ place, date, agency }: NonNullable<Article['dateline']>): string {
  return [place, date?.iso, agency && `(${agency})`].filter(Boolean).join(' ')
}

function sizeText({ article, sentences, fingerprint }: NormalizedArticle): string {
  const paragraphs = article.blocks.filter((block) => block.kind === 'paragraph').length
  return [count(paragraphs, 'paragraph'), count(sentences.length, 'sentence'), count(fingerprint.words, 'word')].join(
    ', ',
  )
}

/** `Zelenskyy → Zelensky ×3`, in order of first appearance. */
function changes(edits: readonly NameEdit[]): string[] {
  const times = new Map<string, number>()
  for (const { original, replacement } of edits) {
    const change = `${original} → ${replacement}`
    times.set(change, (times.get(change) ?? 0) + 1)
  }
  return Array.from(times, ([change, number]) => (number > 1 ? `${change} ×${number}` : change))
}
