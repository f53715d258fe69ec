import { matchPhrases } from './match-phrases.ts'
import type { RuleRow } from './rule-row.ts'

/** "…, she said."   "“…,” the email said"   "…,” says Jo Roe": somebody speaks, so that the line is the article's. */
const attributions = [
  /(?:[,.?!]["”’]?|["”’]) (?:he|she|they|who|\p{Lu}[\p{L}.'’-]*|the [\p{L} ]{2,40}) (?:said|says|told|wrote|reads?|asked|added)/u,
  /(?:[,.?!]["”’]?|["”’]) (?:said|says) (?:he|she|\p{Lu}|the )/u,
  /, (?:he|she|they|[\p{L} ]{2,40}) (?:said|says|read|wrote)\.$/u,
]
/** A label has at most this many words, and names no speaker. */
const maxLabel = 5

/** The first rule that recognises the whole line, else undefined. */
export function matchRule(text: string, words: number): RuleRow | undefined {
  const rule = matchPhrases(text, words)
  return rule && words > maxLabel && attributions.some((speaker) => speaker.test(text)) ? undefined : rule
}
