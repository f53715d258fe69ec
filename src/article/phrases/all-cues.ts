import type { Choice, Phrase } from './notation.ts'

/** A line is searched for at most so many words of a phrase. */
const mostCues = 6

/** Choices of which a line that the phrase recognises holds one word each, the choice whose shortest word is longest first. The generator reads it too. @public */
export function allCues(phrase: Phrase): readonly (readonly string[])[] {
  return phrase
    .flatMap((part) => (part.gap === undefined && !part.optional ? [choiceCues(part)] : []))
    .filter((words) => shortest(words) > 0)
    .sort((a, b) => shortest(b) - shortest(a))
}

function choiceCues({ words, classes, options }: Choice): readonly string[] {
  const cues = options.map((option) => allCues(option)[0] ?? [])
  return cues.some(({ length }) => length === 0) ? [] : [...words, ...classes, ...cues.flat()]
}

/** `#`, any digit, is worth three letters; other classes tell nothing, nor do marks, which are written in several ways. */
const shortest = (words: readonly string[]): number =>
  words.length === 0 || words.length > mostCues
    ? 0
    : Math.min(...words.map((word) => (word === '#' ? 3 : /^[a-z]+$/.test(word) ? word.length : 0)))
