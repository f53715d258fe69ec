import type { Findings } from './findings.ts'
import type { Text } from './reading.ts'

/** The text when only the lines at `places` are there: distances are measured, and neighbours found, among these. */
export function only(text: Text, places: readonly number[]): Text {
  const asked = ([form, find]: [string, Findings[keyof Findings]]) => [form, (at: number) => find(places[at] ?? -1)]
  return {
    ...text,
    lines: places.map((at) => text.lines[at]!),
    find: Object.fromEntries(Object.entries(text.find).map(asked)),
  }
}
