import { lazy } from '../text/lazy.ts'
import { defaultMaxWords, maxLength, maxLineWords, maxPhraseWords } from './constants.ts'
import { foldLine } from './fold-line.ts'
import type { RuleRow } from './rule-row.ts'
import { rules } from './rules.ts'

const phraseRows = /* @__PURE__ */ lazy((): ReadonlyMap<string, RuleRow> => {
  const phrases = new Map<string, RuleRow>()
  for (const row of rules())
    for (const phrase of row.phrases?.split('|') ?? []) if (!phrases.has(phrase)) phrases.set(phrase, row)
  return phrases
})

const patternRows = /* @__PURE__ */ lazy(() => rules().filter((row) => row.pattern || row.run))

/** "…, she said."  "“…,” the email said": somebody speaks, so that the line is the article's. */
const attribution =
  /(?:[,.?!]["”’]?|["”’]) (?:(?:he|she|they|who|\p{Lu}[\p{L}.'’-]*|the [\p{L} ]{2,40}) (?:said|says|told|wrote|reads?|asked|added)|(?:said|says) (?:he|she|\p{Lu}|the ))|, (?:he|she|they|[\p{L} ]{2,40}) (?:said|says|read|wrote)\.$/u

/** The first rule that recognises the whole line, else undefined. */
export function matchRule(text: string, words: number): RuleRow | undefined {
  if (text === '' || text.length > maxLength || words > maxLineWords) return undefined
  const line = foldLine(text)
  if (words <= maxPhraseWords) {
    const phrase = phraseRows().get(line)
    if (phrase) return phrase
  }
  for (const row of patternRows()) {
    if (words > (row.maxWords ?? defaultMaxWords) || (row.has && !line.includes(row.has))) continue
    // A heading is no sentence: "Related topics came up at dinner."
    if (row.opens === 'list' && text.endsWith('.')) continue
    if (row.pattern?.test(line) || isRun(line, row)) return words > 5 && attribution.test(text) ? undefined : row
  }
  return undefined
}

/** What may stand between the labels of a run. */
const separators = ' .,|/•·-&'

/** Label after label from the line's start to its end; each step moves on, so that the cost is linear. */
function isRun(line: string, { run, least = 1 }: RuleRow): boolean {
  if (!run) return false
  let labels = 0
  let at = 0
  while (at < line.length) {
    run.lastIndex = at
    if (run.test(line)) {
      at = run.lastIndex
      labels++
    } else if (separators.includes(line.charAt(at))) at++
    else return false
  }
  return labels >= least
}
