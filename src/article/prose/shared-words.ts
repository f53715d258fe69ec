import { isLong } from './is-long.ts'
import type { Open, Survey } from './survey.ts'

/** Shorter words stand in any text. */
const minLetters = 4

/** The share of a line's longer words that other lines have too; a line of few such words is no evidence. */
export function sharedWords({ all, lines }: Survey, { line, terms }: Open): number {
  const itself = isLong(line) ? 1 : 0
  let shared = 0
  let long = 0
  for (const term of terms) {
    if (all[term]!.length < minLetters) continue
    long++
    if (lines[term]! > itself) shared++
  }
  return (shared + few) / (long + 1)
}

/** What a line without such words has. */
const few = 0.3
