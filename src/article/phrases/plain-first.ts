import { plainEnd } from './plain-end.ts'
import { plainWord } from './plain-word.ts'

/** The first word of a line where it is one of small ASCII letters, perhaps with a capital first; else undefined. */
export function plainFirst(text: string): string | undefined {
  const stop = plainEnd(text, 0)
  return stop > 0 ? plainWord(text, 0, stop).text : undefined
}
