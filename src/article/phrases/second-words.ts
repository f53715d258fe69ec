import { firstWords } from './first-words.ts'
import { keyOf } from './key-of.ts'
import type { Choice, Part, Phrase } from './notation.ts'

/** Stands behind a phrase: nothing, or the stop of a sentence. */
const end: Choice = {
  words: /* @__PURE__ */ new Set(['', '.']),
  classes: [],
  options: [],
  byFirst: undefined,
  optional: false,
  repeated: false,
}

/** The keys that may come second in a line that the phrase recognises and that begins with `first`; undefined where any may. */
export function secondWords(phrase: Phrase, first: string): ReadonlySet<string> | undefined {
  const second = new Set<string>()
  for (const tail of tailsOf([...phrase, end], first) ?? [[]]) {
    const words = firstWords(tail)
    if (!words) return undefined
    for (const word of words) second.add(word)
  }
  return second
}

/** What is left of a phrase behind its first word; undefined where that cannot be told. */
function tailsOf(phrase: Phrase, first: string): readonly Phrase[] | undefined {
  const tails: Phrase[] = []
  for (const [at, part] of phrase.entries()) {
    if (part.gap !== undefined) return undefined
    const again: Part[] = part.repeated ? [{ ...part, optional: true }] : []
    const rest = [...again, ...phrase.slice(at + 1)]
    if (part.classes.length > 0 || [...part.words].some((text) => keyOf({ text }) === first)) tails.push(rest)
    for (const option of part.options) {
      const behind = tailsOf(option, first)
      if (!behind || option.every((own) => own.gap === undefined && own.optional)) return undefined
      tails.push(...behind.map((tail) => [...tail, ...rest]))
    }
    if (!part.optional) return tails
  }
  return tails
}
