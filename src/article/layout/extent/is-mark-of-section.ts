import type { Line } from '../../lines/line.ts'
import { isInSection } from './is-in-section.ts'

const maxWords = 4
/** The section's first paragraph stands this close behind. */
const reach = 6

/** "Restaurants", "Alfama": items of a few words between a section's heading and its text. */
export function isMarkOfSection(lines: readonly Line[], at: number): boolean {
  const { item, linked, words } = lines[at]!
  if (!item || linked > 0 || words > maxWords || !isInSection(lines, at)) return false
  for (let i = at + 1; i <= at + reach && lines[i]?.level === 0; i++) if (lines[i]!.prose) return !lines[i]!.item
  return false
}
