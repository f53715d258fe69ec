import type { Article, NameEdit, NewsDate, NormalizedArticle, Removal } from '../index.ts'
import { padEnd, shorten } from './columns.ts'
import { count } from './count.ts'
import type { Story } from './desk.ts'
import { heading } from './heading.ts'
import type { Terminal } from './terminal.ts'

const LABEL = 13
const REASON = 15
const NOTHING = '–'

/** One article: its parts, what was removed and why, the names unified, the fingerprint. */
export function* articleLines({ file, normalized }: Story, number: number, terminal: Terminal): Generator<string> {
  const { article, removed, edits, fingerprint } = normalized
  const row = (label: string, value: string | null) => labelled(label, value, terminal)
  yield heading(`${number}  ${file === '-' ? 'standard input' : file}`, terminal)
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
  for (const removal of removed) yield removalLine(removal, terminal)
  yield row('names', edits.length === 0 ? null : `${edits.length} unified`)
  for (const [change, times] of changes(edits)) yield detail(times > 1 ? `${change}  ×${times}` : change, terminal)
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

function removalLine({ reason, rule, text }: Removal, { width, paint }: Terminal): string {
  const why = ` (${rule})`
  const room = Math.max(10, width - LABEL - REASON - why.length)
  return ' '.repeat(LABEL) + paint('yellow', padEnd(reason, REASON)) + shorten(text, room) + paint('dim', why)
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

/** `Zelenskyy → Zelensky`, each with the number of times, in order of first appearance. */
function changes(edits: readonly NameEdit[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const { original, replacement } of edits) {
    const change = `${original} → ${replacement}`
    times.set(change, (times.get(change) ?? 0) + 1)
  }
  return times
}
