import type { Scene } from '../scene.ts'

/** What looks like the first paragraph is a standfirst where a byline or date follows within this many lines. */
const reach = 4

/**
 * What looked like the first paragraph was a summary: exactly one paragraph stands between it and the byline or date
 * at `at`, and the text goes on behind.
 */
export function isUnderStandfirst({ reading, lead, isOpen }: Scene, at: number): boolean {
  if (at <= lead || at > lead + reach || reading.find.dateline(lead)) return false
  const count = (from: number, to: number, most: number) => {
    let found = 0
    for (let i = from; i < to && found <= most; i++) if (isOpen(i) && reading.lines[i]!.prose) found++
    return found
  }
  return count(lead, at, 1) === 1 && count(at + 1, reading.lines.length, 1) > 1
}
