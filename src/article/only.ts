import type { Findings } from './findings.ts'
import type { Line } from './lines/line.ts'
import type { Seen, Text } from './reading.ts'

/** The text when only the lines at `places` are there: distances are measured, and neighbours found, among these. */
export function only(text: Text, places: readonly number[], seen: Seen | null): Text {
  const asked = ([form, find]: [string, Findings[keyof Findings]]) => [form, (at: number) => find(places[at] ?? -1)]
  const { source, options, how, container, all } = text
  const lines = closeUp(text.lines, places)
  const find: Findings = Object.fromEntries(Object.entries(text.find).map(asked))
  const terms = { words: text.terms.words, of: (at: number) => text.terms.of(places[at]!) }
  return { source, options, how, container, all, lines, seen, find, terms }
}

/**
 * A text that never had the other lines has no blank line at its top, and where some are missing as many as before what
 * follows, or as between close paragraphs.
 */
function closeUp(lines: readonly Line[], places: readonly number[]): readonly Line[] {
  const gaps = lines.map(({ gap }) => gap).filter((gap) => gap > 0)
  const least = gaps.reduce((least, gap) => Math.min(least, gap), gaps[0] ?? 1)
  return places.map((at, i) => {
    const line = lines[at]!
    const gap = i === 0 ? 0 : places[i - 1] === at - 1 ? line.gap : Math.max(least, line.gap)
    return gap === line.gap ? line : { ...line, gap }
  })
}
