import { isStop } from './is-stop.ts'
import { keyOf } from './key-of.ts'
import type { Choice, Gap, Part, Phrase } from './notation.ts'
import type { Word, Words } from './words.ts'

/** Stands for the end of the line, wherever it is: no word is there. */
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
  follow(phrase, 0, words).some(
    (at) => words(at) === undefined || (words(at)!.text === '.' && words(at + 1) === undefined),
  )

const none: readonly number[] = []
/** What stands for no place, and for several. */
const nowhere = -2
const many = -3

/** The one place to which a part leads from a place; `nowhere` or `many` where it leads to none, or may lead to several. */
function overPart(part: Part, place: number, words: Words): number {
  if (part.gap !== undefined) return many
  const word = words(place)
  if (part.byFirst && (part.byFirst.has('') || (word && part.byFirst.has(keyOf(word))))) return many
  if (holds(part, word)) return part.optional || part.repeated ? many : place + 1
  return part.optional ? place : nowhere
}

/**
 * Where the parts may end that begin at a place. Each part is asked once for each place that the one before reaches, so
 * that the cost grows with parts times words, whatever the line.
 */
function follow(parts: Phrase, from: number, words: Words): readonly number[] {
  // Most phrases fail at one of their first words, and so far a part leads to one place.
  let at = 0
  let place = from
  for (; at < parts.length; at++) {
    const next = overPart(parts[at]!, place, words)
    if (next === many) break
    if (next === nowhere) return none
    place = next
  }
  let places: readonly number[] = [place]
  for (; at < parts.length && places.length > 0; at++) {
    const part = parts[at]!
    places = part.gap === undefined ? overChoice(part, places, words) : overGap(part, places, words)
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

/** Whether the word is one of a choice. */
const holds = ({ words, classes }: Choice, word: Word | undefined): boolean =>
  word !== undefined && (words.has(word.text) || (classes.length > 0 && classes.some((name) => isOf[name]!(word))))

/** Over one of the words or options. */
function overOne(choice: Choice, from: readonly number[], words: Words): readonly number[] {
  const after: number[] = []
  for (const at of from) if (holds(choice, words(at))) after.push(at + 1)
  if (choice.byFirst) for (const at of from) followOptions(choice.byFirst, at, words, after)
  return after.length > 1 ? [...new Set(after)] : after
}

/** Over those of the options that may begin with the word at a place. */
function followOptions(byFirst: NonNullable<Choice['byFirst']>, at: number, words: Words, after: number[]): void {
  const word = words(at)
  const own = word && byFirst.get(keyOf(word))
  if (own) for (const option of own) after.push(...follow(option, at, words))
  const any = byFirst.get('')
  if (any) for (const option of any) after.push(...follow(option, at, words))
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
