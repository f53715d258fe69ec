import { type Word, wordAfter, wordBefore } from './word.ts'

/** Reads a word where none lies right beside: behind a comma, in a phrase. */
type Farther = (text: string, at: number) => Word | null

/** Start of the words that end right before `at`; -1 where other words stand there. */
export function startOfKeys(text: string, at: number, keys: readonly string[], farther?: Farther): number {
  let start = at
  for (let index = keys.length - 1; index >= 0; index--) {
    const before = wordBefore(text, start)
    const word = before?.joined ? before.word : farther?.(text, start)
    if (word?.key !== keys[index] || !word) return -1
    start = word.start
  }
  return start
}

/** End of the words that start right after `at`; -1 where other words stand there. */
export function endOfKeys(text: string, at: number, keys: readonly string[], farther?: Farther): number {
  let end = at
  for (const key of keys) {
    const word = wordAfter(text, end)?.word ?? farther?.(text, end)
    if (word?.key !== key) return -1
    end = word.end
  }
  return end
}
