import { lazy } from '../../text/lazy.ts'
import { compiledLength, maxLength, maxLineWords, maxPhraseWords } from './constants.ts'
import { foldLine } from './fold-line.ts'
import { startLength, startsOf } from './line-starts.ts'
import { recognises, separators } from './recognises.ts'
import type { RuleRow } from './rule-row.ts'
import { rules } from './rules.ts'

const phraseRows = /* @__PURE__ */ lazy((): ReadonlyMap<string, RuleRow> => {
  const phrases = new Map<string, RuleRow>()
  for (const row of rules())
    for (const phrase of row.phrases?.split('|') ?? []) if (!phrases.has(phrase)) phrases.set(phrase, row)
  return phrases
})

/** The rows, as places in `rules()`, by how the lines begin that their expressions may recognise. */
const rowsByStart = /* @__PURE__ */ lazy((): ReadonlyMap<number, readonly number[]> => {
  const places = new Map<number, number[]>()
  const long = ' '.repeat(compiledLength)
  for (const [at, { pattern, run }] of rules().entries()) {
    // V8 makes byte code first, which costs more than the machine code, unless the first text is long.
    pattern?.test(long)
    run?.test(long)
    const labels = run ? [...startsOf(`(?:${run.source})`), ...separators] : []
    for (const start of pattern ? [...startsOf(pattern.source), ...labels] : labels) {
      const key = keyOf(start, start.length)
      const rows = places.get(key) ?? []
      if (rows.at(-1) !== at) places.set(key, [...rows, at])
    }
  }
  return places
})

/** A number for the first characters of a line; that two starts may share one only costs a try. */
function keyOf(line: string, length: number): number {
  let key = 0
  for (let i = 0; i < length; i++) key = key * 128 + line.charCodeAt(i)
  return key | 0
}

/** What a line must hold for the rows that may begin with anything. */
const cue = /* @__PURE__ */ lazy(
  () => new RegExp((rowsByStart().get(0) ?? []).map((at) => rules()[at]!.cue?.source ?? '').join('|'), 'u'),
)

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
  const row = firstRow(line, text, words)
  return row && words > 5 && attribution.test(text) ? undefined : row
}

/** The first row with an expression that recognises the line; tries those only that its start allows. */
export function firstRow(line: string, text: string, words: number): RuleRow | undefined {
  let first = rules().length
  for (let length = cue().test(line) ? 0 : 1; length <= startLength; length++)
    for (const at of rowsByStart().get(keyOf(line, length)) ?? []) {
      const row = rules()[at]!
      if (at >= first || (length === 0 && row.cue?.test(line) === false)) continue
      if (recognises(row, line, text, words)) first = at
    }
  return rules()[first]
}
