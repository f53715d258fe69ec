import type { Phrase } from './notation.ts'

/** The keys that a phrase may begin with; undefined where it may begin with any word. The generator reads it too. @public */
export function firstWords(phrase: Phrase): ReadonlySet<string> | undefined {
  const first = new Set<string>()
  for (const part of phrase) {
    if (part.gap !== undefined || part.classes.includes('<name>') || part.classes.includes('<word>')) return undefined
    // The other classes are numbers.
    if (part.classes.length > 0) first.add('#')
    for (const word of part.words) first.add(/^\d/.test(word) ? '#' : word)
    for (const option of part.options) {
      const words = firstWords(option)
      if (!words) return undefined
      for (const word of words) first.add(word)
    }
    if (!part.optional) return first
  }
  return undefined
}
