import type { Word } from './words.ts'

/** A word of small letters, perhaps with a capital first, as `foldWord` gives it: changing case by table is quicker than by Unicode. */
export function plainWord(text: string, start: number, end: number): Word {
  const capital = text.charCodeAt(start) < firstSmall
  const isPlural =
    end - start > shortestSingular && text.charCodeAt(end - 1) === letterS && text.charCodeAt(end - 2) !== letterS
  const stop = isPlural ? end - 1 : end
  return {
    text: capital
      ? smallLetters.charAt(text.charCodeAt(start) - 0x41) + text.slice(start + 1, stop)
      : text.slice(start, stop),
    capital,
  }
}

const smallLetters = 'abcdefghijklmnopqrstuvwxyz'
const firstSmall = 0x61
const letterS = 0x73
/** A singular has at least so many letters. */
const shortestSingular = 4
