import { lazy } from '../text/lazy.ts'
import { foldLine } from './fold-line.ts'
import type { RuleRow } from './rule-row.ts'
import { rules } from './rules.ts'

interface Tables {
  readonly phrases: ReadonlyMap<string, RuleRow>
  /** Rows with a pattern, by the first word of the lines they are tried on. */
  readonly starts: ReadonlyMap<string, readonly RuleRow[]>
}

const anyWord = '*'
const digit = '#'
const defaultMaxWords = 14
/** No rule looks at longer lines. */
const maxLength = 700
/** No phrase has more words. */
const maxPhraseWords = 8

const tables = /* @__PURE__ */ lazy((): Tables => {
  const phrases = new Map<string, RuleRow>()
  const starts = new Map<string, RuleRow[]>()
  for (const row of rules()) {
    for (const phrase of row.phrases ?? []) if (!phrases.has(phrase)) phrases.set(phrase, row)
    for (const word of row.first?.split(' ') ?? []) {
      const list = starts.get(word)
      if (list) list.push(row)
      else starts.set(word, [row])
    }
  }
  const any = starts.get(anyWord) ?? []
  // A row that is tried on any word comes in its own place among the others.
  const order = new Map(rules().map((row, i) => [row, i]))
  for (const [word, list] of starts)
    if (word !== anyWord)
      starts.set(
        word,
        [...list, ...any].sort((a, b) => order.get(a)! - order.get(b)!),
      )
  return { phrases, starts }
})

/** The first rule that recognises the whole line, else undefined. */
export function matchRule(text: string, words: number): RuleRow | undefined {
  if (text === '' || text.length > maxLength) return undefined
  const { phrases, starts } = tables()
  const rows = starts.get(firstWord(text)) ?? starts.get(anyWord) ?? []
  if (words > maxPhraseWords && !rows.some((row) => words <= (row.maxWords ?? defaultMaxWords))) return undefined
  const line = foldLine(text)
  if (words <= maxPhraseWords) {
    const phrase = phrases.get(line)
    if (phrase) return phrase
  }
  for (const row of rows) {
    if (words > (row.maxWords ?? defaultMaxWords) || (row.has && !line.includes(row.has))) continue
    // A heading is no sentence: "Related topics came up at dinner."
    if (row.opens === 'list' && text.endsWith('.')) continue
    if (row.pattern?.test(line) || isRun(line, row)) return row
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

/** What a line's rows are found by: its first word, folded; `#` for a digit. */
function firstWord(text: string): string {
  const ascii = /^[A-Z]+(?=\s|$)/i.exec(text)
  if (ascii) return ascii[0].toLowerCase()
  const head = foldLine(text.slice(0, 40)).split(' ', 1)[0]!
  if (/^\d/.test(head)) return digit
  return /^(?:[\p{L}'-]+|[©$£]|\(\p{L}*)/u.exec(head)?.[0] ?? anyWord
}
