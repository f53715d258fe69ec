import type { Scene } from './scene.ts'

/** So many days, each over a paragraph, head the parts of a text; one may be the article's own, unless that was told. */
const fewest = 2

/**
 * The lines of days that head parts of the text, as in a diary or a timeline. They are crossheads, and tell nothing of
 * when the article was published.
 */
export function diaryOf({ reading, lead, to, isOpen }: Scene, isDated: boolean): ReadonlySet<number> {
  const { lines, find } = reading
  const days: number[] = []
  for (let at = lead + 1; at < Math.min(to, lines.length); at++)
    if (isOpen(at) && !lines[at]!.prose && find.date(at)?.bare) days.push(at)
  const heads = days.filter((at) => lines[at + 1]?.prose && isOpen(at + 1))
  return new Set(heads.length >= (isDated ? fewest : fewest + 1) ? days : [])
}
