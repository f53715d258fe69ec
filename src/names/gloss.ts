import { textBefore } from '../text/text-before.ts'
import { wordSet } from '../text/word-set.ts'
import { skeleton } from './form.ts'
import { type Mention, startOf } from './mention.ts'
import type { Candidate, Reading } from './reading.ts'

/** Farthest that two spellings of one gloss stand from one another. */
const LONGEST_GLOSS = 60

/** How far before a mention the word that announces a spelling may start. */
const LONGEST_CUE = 60

/** What stands between the two spellings of a gloss: Kyiv (Kiev); Kyiv, formerly Kiev. */
const GLOSS_MARK = /^[^\w(/[]*[(/[]/
const GLOSS_WORD =
  /\b(?:formerly|previously|originally|once|now|also|or|aka|known|called|spelled|spelt|written|not|instead|vs|never|(?:form|spelling|version|transliteration) of)\b/

/** All that stands between two spellings of which one takes the other's place: from Kiev to Kyiv. */
const SWAP =
  /^(?:,\sthen|\s(?:was|became|to|for|into|over|with|by|as|but|rather than|in favou?r of|and not|but not)(?: the)?)\s["“‘*_]?$/

/** What announces, right before a name, that its spelling is meant. */
const CUE =
  /\b(?:spelling|spelled|spelt|misspelled|transliterated|written|rendered|pronounced|formerly|previously|word|name|aka|known as)(?: (?:of|as|is)(?: [\w’'-]+,? not)?)?[^\w.!?;]*$/

/** "which Russians call Kiev" */
const CALLED = /\b(?:call|spell|write|pronounce)(?:s|ed)? (?:it )?["“‘'*_]?$/
/** "They pronounce it Kiev", "was then called Kiev", "what was then Kiev" */
const SPOKEN_OF =
  /\b(?:(?:spell|write|pronounce|render|say)s? it(?: as)?|(?:was|were|been) (?:then |still |once )?called|wh(?:at|ich) (?:was|is) (?:then|now|once)) ["“‘'*_]?$/
/** "also spelled Gaddafi, Gadhafi and Kadafi" */
const LISTED = /\b(?:spell(?:ed|ings?)|spelt|transliterat\w+|variants?)\b[^.!?;]*(?:,| and| or) ["“‘'*_]?$/
/** "In Russian it is Kiev", "Russian: Kiev" */
const LANGUAGE_BEFORE = /\b(?:in (?=[a-z]+,? (?:it(?: is|[’']s) )?["“‘'*_]?$)|(?=[a-z]+: ["“‘'*_]?$))([a-z]+)/
const RELATIVE = /\b(?:which|what|that)\b/

/** "Kiev, as it was then called" */
const AS_CALLED =
  /^["”’'»*_]?(?:\sis (?:pronounced|spel[lt]|written)|,?\sas (?:it|he|she|they|the \w+|russians|locals) (?:was |were |is |are )?(?:\w+ )?(?:call|known|spel[lt]|written))/

/** "Kiev in Russian", "Kiev in Soviet days" */
const IN_LANGUAGE =
  /^["”’'»*_]?,?\sin (?:its |the |their )?([a-z]+)(?: (?:times|days|era|form|spelling))?(?=[^\w\s]|\s[—–-]|$)/

const languages = /* @__PURE__ */ wordSet(
  'arabic azeri belarusian chinese english farsi french german hebrew kurdish persian polish russian soviet turkish ukrainian',
)

/** True where the text explains the spelling: another spelling of the name stands next to it, or a cue beside it. */
export function isExplained({ reading, index, mention }: Candidate): boolean {
  return (
    hasCue(reading.text, mention) || isGlossPair(reading, index - 1, index) || isGlossPair(reading, index, index + 1)
  )
}

function hasCue(text: string, mention: Mention): boolean {
  const start = startOf(mention)
  const before = textBefore(text, start, LONGEST_CUE).toLowerCase()
  if (
    CUE.test(before) ||
    LISTED.test(before) ||
    SPOKEN_OF.test(before) ||
    languages().has(LANGUAGE_BEFORE.exec(before)?.[1] ?? '')
  )
    return true
  if (CALLED.test(before) && RELATIVE.test(before.split(/[.!?;]/).at(-1) ?? '')) return true
  const after = text.slice(mention.end, mention.end + LONGEST_CUE).toLowerCase()
  return AS_CALLED.test(after) || languages().has(IN_LANGUAGE.exec(after)?.[1] ?? '')
}

function isGlossPair({ text, mentions }: Reading, first: number, second: number): boolean {
  const [a, b] = [mentions[first], mentions[second]]
  if (!a || !b || a.entity !== b.entity || b.start - a.end > LONGEST_GLOSS) return false
  const between = text.slice(a.end, startOf(b))
  if (skeleton(text.slice(a.start, a.end)) === skeleton(text.slice(b.start, b.end))) return false
  if (/(?<!\bvs)[.!?]\s|\n/.test(between)) return false
  return GLOSS_MARK.test(between) || SWAP.test(between) || GLOSS_WORD.test(between.toLowerCase())
}

/** True where quotation marks hold the name and nothing else: the spelling “Kiev”. */
export const isQuotedWord = (text: string, mention: Mention): boolean =>
  /["“‘'«„*_]/.test(text.charAt(startOf(mention) - 1)) &&
  /^(?:(?!['’]s\b)["”’'»*_]|[.,]["”»])/.test(text.slice(mention.end, mention.end + 3))

/** "Mannafort [sic]": printed as it was found. */
export const isSic = (text: string, { end }: Mention): boolean =>
  /^(?:['’]s)?["”’'»]?\s?[[(]sic[\])]/i.test(text.slice(end, end + 12))
