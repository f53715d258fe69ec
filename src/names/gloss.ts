import type { Span } from '../types.ts'
import { skeleton } from './form.ts'
import type { Scene } from './scene.ts'

/** Farthest that two spellings of one gloss stand from one another. */
const LONGEST_GLOSS = 60

/** How far before a mention the word that announces a spelling may start. */
const LONGEST_CUE = 40

/** What stands between the two spellings of a gloss. */
const GLOSS =
  /^[\s,;"“”‘’'*_–—-]*[(/[]|\b(?:formerly|previously|originally|historically|once|now|then|also|or|aka|a\.k\.a\.|known|called|named|spel(?:led|t|ling)|written|rendered|transliterated|romani[sz]ed|pronounced|instead of|rather than|versus|vs)\b/i

/** What announces that the spelling itself is meant. */
const CUE =
  /\b(?:(?:spelling|spelled|spelt|misspelled|misspelt|transliteration|transliterated|romani[sz]ed|rendered|written|pronounced|pronunciation|formerly|previously|word|hashtag)(?: (?:of|as|is|form|known as|called|named|in \w+))*|(?:also|formerly|previously|better|then|once|commonly|sometimes) (?:known|called|spelled|spelt|written|named)(?: as)?|a\.?k\.?a\.?),?[\s"“”‘’'*_(]*$/i

/** True where the text explains the spelling: another spelling of the name stands next to it, or a cue before it. */
export function isExplained(scene: Scene, index: number): boolean {
  const { text, mentions } = scene
  const mention = mentions[index]
  if (!mention) return false
  const start = mention.given?.start ?? mention.articleStart
  if (CUE.test(text.slice(Math.max(0, start - LONGEST_CUE), start))) return true
  return isGlossPair(scene, index - 1, index) || isGlossPair(scene, index, index + 1)
}

function isGlossPair({ text, mentions }: Scene, first: number, second: number): boolean {
  const [a, b] = [mentions[first], mentions[second]]
  if (!a || !b || a.entity !== b.entity || b.start - a.end > LONGEST_GLOSS) return false
  const between = text.slice(a.end, b.given?.start ?? b.start)
  if (skeleton(text.slice(a.start, a.end)) === skeleton(text.slice(b.start, b.end))) return false
  return !/[.!?]\s|\n/.test(between) && GLOSS.test(between)
}

/** True where quotation marks hold the name and nothing else: the spelling “Kiev”. */
export function isQuotedWord(text: string, { start, end }: Span): boolean {
  return (
    '"“‘\'«„*_'.includes(text.charAt(start - 1) || ' ') &&
    '"”’\'»'.includes(text.charAt(end) || ' ') &&
    !isPossessive(text, end)
  )
}

const isPossessive = (text: string, end: number): boolean => /^['’]s\b/.test(text.slice(end, end + 3))
