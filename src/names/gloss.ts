import { skeleton } from './form.ts'
import type { Candidate } from './guards.ts'
import type { Mention } from './mention.ts'
import type { Scene } from './scene.ts'

/** Farthest that two spellings of one gloss stand from one another. */
const LONGEST_GLOSS = 60

/** How far before a mention the word that announces a spelling may start. */
const LONGEST_CUE = 60

/** What stands between the two spellings of a gloss: Kyiv (Kiev); Kyiv, formerly Kiev. */
const GLOSS_MARK = /^[^\w(/[]*[(/[]/
const GLOSS_WORD =
  /\b(?:formerly|previously|originally|once|now|also|or|aka|known|called|spelled|spelt|written|not|instead|vs)\b/

/** What announces, right before a name, that its spelling is meant. */
const CUE =
  /\b(?:spelling|spelled|spelt|misspelled|transliterated|written|rendered|pronounced|formerly|previously|word|aka|known as)(?: (?:of|as|is)(?: [\w’'-]+,? not)?)?[^\w.!?;]*$/

/** True where the text explains the spelling: another spelling of the name stands next to it, or a cue before it. */
export function isExplained({ scene, index, mention }: Candidate): boolean {
  const start = mention.given?.start ?? mention.articleStart
  if (CUE.test(scene.text.slice(Math.max(0, start - LONGEST_CUE), start).toLowerCase())) return true
  return isGlossPair(scene, index - 1, index) || isGlossPair(scene, index, index + 1)
}

function isGlossPair({ text, mentions }: Scene, first: number, second: number): boolean {
  const [a, b] = [mentions[first], mentions[second]]
  if (!a || !b || a.entity !== b.entity || b.start - a.end > LONGEST_GLOSS) return false
  const between = text.slice(a.end, b.given?.start ?? b.start)
  if (skeleton(text.slice(a.start, a.end)) === skeleton(text.slice(b.start, b.end))) return false
  return !/[.!?]\s|\n/.test(between) && (GLOSS_MARK.test(between) || GLOSS_WORD.test(between.toLowerCase()))
}

/** True where quotation marks hold the name and nothing else: the spelling “Kiev”. */
export const isQuotedWord = (text: string, { given, start, end }: Mention): boolean =>
  /["“‘'«„*_]/.test(text.charAt((given?.start ?? start) - 1)) && /^(?!['’]s\b)["”’'»*_]/.test(text.slice(end, end + 3))
