import { isSentence } from '../layout/is-sentence.ts'
import { listedOverText } from '../layout/listed-over-text.ts'
import type { Line } from '../lines/line.ts'
import { mostlyLinked } from '../lines/shape/mostly-linked.ts'
import type { Claim, LaidOut } from '../reading.ts'
import { leads } from './leads.ts'

const maxWords = 6
/** A counter, or the host: "42"   "3 min"   "courier.example" */
const stray =
  /^(?:\d{1,6}(?: (?:min|comments?|shares?|likes?|(?:minute|hour|day|week)s? ago))?|(?:[\w-]{1,40}\.){1,3}[a-z]{2,10})$/i

/** Short lines that are left between the title and the text are the page's; elsewhere links, counters and lists of other stories only. */
export function before(reading: LaidOut): Claim[] {
  const { lines, layout, find } = reading
  const { page, title, body, dateline } = layout
  if (!page && title < 0) return []
  const from = title >= 0 ? title : layout.from
  const end = Math.min(body, lines.length)
  const opening = openingFrom(lines, end)
  const others = title >= 0 ? listedOverText(reading, title, end) : none
  const isOwn = (line: Line, at: number) =>
    at >= opening || at === dateline || line.words > maxWords || find.credit(at) !== null
  const isLoose = ({ linked, text }: Line, at: number) =>
    page || linked >= mostlyLinked || (at >= from && stray.test(text))
  const claims: Claim[] = []
  let listed = false
  for (let at = 0; at < end; at++) {
    const line = lines[at]!
    listed = leads(line, lines[at + 1]) || (listed && isOwnItem(line))
    const isKept = line.prose || (at > from && (listed || isOwn(line, at))) || !isLoose(line, at)
    if (isKept && !(others.has(at) && at < opening)) continue
    claims.push({ at, kind: 'boilerplate', reason: 'off-article', rule: 'off-article/before' })
  }
  return claims
}

const none: ReadonlySet<number> = /* @__PURE__ */ new Set()

const isOwnItem = ({ item, linked }: Line): boolean => item && linked === 0

/** "What would you do?": short sentences right above the first paragraph open the text. */
function openingFrom(lines: readonly Line[], body: number): number {
  let at = body
  while (at > 0 && (isSentence(lines[at - 1]!) || asks(lines[at - 1]!))) at--
  return at
}

const asks = ({ text, words, linked, level }: Line): boolean =>
  words > 2 && linked === 0 && level === 0 && text.endsWith('?') && !ofPage.test(text)
/** What a page asks its reader about. */
const ofPage = /\b(?:articles?|comments?|newsletters?|page|stor(?:y|ies)|subscribe|topic|account)\b/i
