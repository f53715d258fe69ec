import type { Findings } from './findings.ts'
import type { Seen, Text } from './reading.ts'

/** The text when only the lines at `places` are there: distances are measured, and neighbours found, among these. */
export function only(text: Text, places: readonly number[], seen: Seen | null): Text {
  const asked = ([form, find]: [string, Findings[keyof Findings]]) => [form, (at: number) => find(places[at] ?? -1)]
  const { source, options, how, container, all } = text
  const lines = places.map((at) => text.lines[at]!)
  const find: Findings = Object.fromEntries(Object.entries(text.find).map(asked))
  const terms = { words: text.terms.words, of: (at: number) => text.terms.of(places[at]!) }
  return { source, options, how, container, all, lines, seen, find, terms }
}
