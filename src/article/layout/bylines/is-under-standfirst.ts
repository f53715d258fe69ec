import type { Scene } from '../scene.ts'

/** What looks like the first paragraph is a standfirst where a byline or date follows within this many lines. */
const reach = 4

/**
 * What looked like the first paragraph was a summary: exactly one paragraph stands between it and the byline or date
 * at `at`, and the text goes on behind.
 */
export function isUnderStandfirst({ reading, lead, isOpen }: Scene, at: number): boolean {
  if (at > lead + reach || reading.find.dateline(lead)) return false
  const { lines } = reading
  const next = (from: number) => {
    let i = from
    while (i < lines.length && !(isOpen(i) && lines[i]!.prose)) i++
    return i
  }
  const summary = next(lead)
  return summary < at && next(summary + 1) >= at && next(next(at + 1) + 1) < lines.length
}
