import type { RuleRow } from '../boilerplate/rule-row.ts'
import type { Claim, Reading, Text, Unlisted } from '../reading.ts'
import { claimsOn } from './claims-on.ts'
import { firstParagraph, isMostlyLinked, maxItemWords } from './list.ts'

/**
 * Lines that a phrase recognises. A strong phrase stands by itself; a weak one (a word that may also be a crosshead)
 * needs a neighbour that is no body text, or stands outside the running text.
 */
export function phrase(reading: Reading): Claim[] {
  const { lines, phrases } = reading
  const first = firstParagraph(reading)
  const last = lines.findLastIndex((line, i) => !phrases[i] && line.prose)
  const listed = new Set(reading.lists.flatMap(({ members }) => members))
  const isOutside = (at: number) => first < 0 || at < first || at > last
  return claimsOn(lines, (_, at) => {
    const row = phrases[at]
    if (!row || isLeadIn(reading, at) || isHeadlinePhrase(reading, at, row)) return null
    return !row.weak || isOutside(at) || hasNoiseBeside(reading, listed, at) ? claimOf(row, at) : null
  })
}

/** For each line its phrase; what is markup, a field or a caption is none. */
export function phrasesOf(text: Text, captions: readonly boolean[]): (RuleRow | null)[] {
  return text.lines.map((line, at) => (line.wordless || captions[at] ? null : text.find.phrase(at)))
}

export const claimOf = (row: RuleRow, at: number): Claim => ({
  at,
  kind: 'boilerplate',
  reason: row.reason,
  rule: row.id,
  ...(row.opens === 'end' && { ends: true }),
  ...(row.shy && { shy: true }),
})

/** "See also:" over a list of the article's own. */
export function isLeadIn({ lines, phrases }: Unlisted, at: number): boolean {
  const next = lines[at + 1]
  return lines[at]!.text.endsWith(':') && next?.item === true && next.linked === 0 && !phrases[at + 1]
}

/** "Explained: why the dam broke" may be the title. */
export const isHeadlinePhrase = ({ lines }: Unlisted, at: number, row: RuleRow): boolean =>
  row.reason === 'related' && !row.weak && (at === 0 || lines[at]!.level === 1)

function hasNoiseBeside(reading: Reading, listed: ReadonlySet<number>, at: number): boolean {
  const { lines, phrases } = reading
  const isNoise = (i: number) => {
    const line = lines[i]
    if (!line || phrases[i] || listed.has(i)) return true
    return isMostlyLinked(line) && line.words <= maxItemWords
  }
  return isMostlyLinked(lines[at]!) || [-1, 1].some((step) => isNoise(besideMarkup(reading, at, step)))
}

/** The next line, in the direction of `step`, that has words. */
function besideMarkup({ lines }: Reading, at: number, step: number): number {
  let i = at + step
  while (lines[i]?.wordless && !lines[i]!.image) i += step
  return i
}
