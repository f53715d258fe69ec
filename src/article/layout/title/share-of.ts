import type { Line } from '../../lines/line.ts'
import { minLong } from '../../lines/shape/min-long.ts'

/** How much of what a line says, the longer words of its key, is among `words`: asked of most lines, so that no list is made of them. */
export function shareOf({ key }: Line, words: ReadonlySet<string>): number {
  if (words.size === 0) return 0
  let [all, shared] = [0, 0]
  for (let from = 0, to = 0; to < key.length; from = to + 1) {
    const space = key.indexOf(' ', from)
    to = space < 0 ? key.length : space
    if (to - from < minLong) continue
    all++
    if (words.has(key.slice(from, to))) shared++
  }
  return all < 2 ? 0 : shared / all
}
