import type { Line } from '../lines/line.ts'
import { askOnce } from '../text/ask-once.ts'

/** The words of a text by which its kind of prose is told, each by its number: so every look counts them without comparing them again. */
export interface Terms {
  /** All that were met so far; the place of each is its number. */
  readonly words: readonly string[]
  /** Those of a line, each once, by the line's place. */
  readonly of: (at: number) => readonly number[]
}

/** Below are digits: a number tells a day or a price and no kind of prose. */
const firstLetter = 0x3a

export function termsOf(lines: readonly Line[]): Terms {
  const numbers = new Map<string, number>()
  const words: string[] = []
  // The last line in which each was met.
  const met: number[] = []
  const read = (at: number): readonly number[] => {
    const own: number[] = []
    for (const word of lines[at]!.key.split(' ')) {
      if (!(word.charCodeAt(0) >= firstLetter)) continue
      let number = numbers.get(word)
      if (number === undefined) {
        number = words.push(word) - 1
        numbers.set(word, number)
      } else if (met[number] === at) continue
      met[number] = at
      own.push(number)
    }
    return own
  }
  return { words, of: askOnce(read) }
}
