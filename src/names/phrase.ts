import { isWordCode } from './characters.ts'
import { endOfKeys, startOfKeys } from './key-walk.ts'
import type { Phrase } from './matcher.ts'
import type { Mention } from './mention.ts'
import { skipGap, type Word, wordAt, wordEndingAt } from './word.ts'

/** True where the mention is part of one of the phrases: chicken Kiev; Odessa, Texas. */
export function isPhrase(text: string, mention: Mention, phrases: readonly Phrase[]): boolean {
  const { keys } = mention.form
  return phrases.some(({ keys: phrase }) => {
    const at = indexOfKeys(phrase, keys)
    if (at < 0) return false
    return (
      startOfKeys(text, mention.start, phrase.slice(0, at), wordBeforeComma) >= 0 &&
      endOfKeys(text, mention.end, phrase.slice(at + keys.length), wordAfterComma) >= 0
    )
  })
}

const indexOfKeys = (phrase: readonly string[], keys: readonly string[]): number =>
  phrase.findIndex((_, at) => keys.every((key, offset) => phrase[at + offset] === key))

function wordBeforeComma(text: string, at: number): Word | null {
  const comma = skipGap(text, at, -1) - 1
  return text.charAt(comma) === ',' ? wordEndingAt(text, comma) : null
}

function wordAfterComma(text: string, at: number): Word | null {
  if (text.charAt(at) !== ',') return null
  const start = skipGap(text, at + 1)
  return isWordCode(text.charCodeAt(start)) ? wordAt(text, start) : null
}
