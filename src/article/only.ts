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

/** As many blank lines as a text that never had the other lines would have: none at its top, one paragraph's where some are missing. */
function closeUp(lines: readonly Line[], places: readonly number[]): readonly Line[] {
  const smallest = lines.reduce((least, { gap }) => (gap > 0 ? Math.min(gap, least) : least), Number.POSITIVE_INFINITY)
  const seam = Number.isFinite(smallest) ? smallest : 1
  return places.map((at, i) => {
    const line = lines[at]!
    const gap = i === 0 ? 0 : places[i - 1] === at - 1 ? line.gap : seam
    return gap === line.gap ? line : { ...line, gap }
  })
}
