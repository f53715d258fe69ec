import type { Choice, Gap, Phrase } from './notation.ts'
import { isStop, type Word, type Words } from './words.ts'

/** Stands for the end of the line, wherever it is. */
const end = -1

/** Classes of words by the name that phrases give them. */
const isOf: Readonly<Record<string, (word: Word) => boolean>> = {
  '#': ({ text }) => text >= '0' && text < ':',
  '<count>': ({ text }) => /^\d{1,3}$/.test(text),
  '<year>': ({ text }) => /^(?:19|20)\d\d$/.test(text),
  '<name>': ({ capital }) => capital,
  '<word>': ({ text }) => /[\p{L}\d]/u.test(text),
}

/** True where the phrase is all that the line says. */
export const says = (phrase: Phrase, words: Words): boolean =>
  follow(phrase, [0], words).some(
    (at) => at === end || !words(at) || (words(at)!.text === '.' && words(at + 1) === undefined),
  )

/**
 * Where the parts may end that begin at one of the places. Each part is asked once for each place, so that the cost
 * grows with parts times words, whatever the line.
 */
function follow(parts: Phrase, from: readonly number[], words: Words): readonly number[] {
  let places = from
  for (const part of parts) {
    places = part.gap === undefined ? overChoice(part, places, words) : overGap(part, places, words)
    if (places.length === 0) break
  }
  return places
}

function overChoice(choice: Choice, from: readonly number[], words: Words): readonly number[] {
  const once = overOne(choice, from, words)
  if (!choice.repeated) return choice.optional ? [...from, ...once] : once
  const reached = new Set(choice.optional ? [...from, ...once] : once)
  for (let places = once; places.length > 0; ) {
    places = overOne(choice, places, words).filter((at) => !reached.has(at))
    for (const at of places) reached.add(at)
  }
  return [...reached]
}

/** Over one of the words or options. */
function overOne({ words: own, classes, options }: Choice, from: readonly number[], words: Words): readonly number[] {
  const after: number[] = []
  for (const at of from) {
    const word = at === end ? undefined : words(at)
    if (word && (own.has(word.text) || classes.some((name) => isOf[name]!(word)))) after.push(at + 1)
  }
  for (const option of options) after.push(...follow(option, from, words))
  return after.length > 1 ? [...new Set(after)] : after
}

function overGap({ gap, rest }: Gap, from: readonly number[], words: Words): readonly number[] {
  if (rest === 'any') return [end]
  const reached = new Set<number>()
  for (const start of from)
    for (let at = start; at <= start + gap; at++) {
      const word = words(at)
      if (!rest) reached.add(at)
      else if (!word && at > start) reached.add(end)
      if (!word || isStop(word)) break
    }
  return [...reached]
}
