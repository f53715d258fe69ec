import { lazy } from '../../text/lazy.ts'
import type { RemovalReason } from '../../types/article.ts'
import { allCues } from './all-cues.ts'
import { firstWords } from './first-words.ts'
import { type Part, type Phrase, parsePhrase } from './notation.ts'
import type { RuleRow } from './rule-row.ts'
import { secondWords } from './second-words.ts'

/** One phrase of a rule. */
export interface PhraseRow {
  readonly rule: RuleRow
  /** The rule's place in the table: earlier rules win. */
  readonly order: number
  /** Lines of more words are not asked. */
  readonly maxWords: number
  readonly phrase: Phrase
  /** Where the phrase may begin with any word: what stands further on besides its rarest word. */
  readonly cues: readonly RegExp[]
}

/** Rows by what a line must show before its words are compared. */
export interface PhraseIndex {
  readonly byFirstWord: ReadonlyMap<string, () => RowsBySecond>
  /** Rows that may begin with any word, by what stands further on: one of their words, or a number. */
  readonly byCue: CuedRows
}

/** The rows that begin with one word, by the word behind it. */
export interface RowsBySecond {
  readonly bySecondWord: ReadonlyMap<string, readonly PhraseRow[]>
  /** Those behind which any word may stand: what counts for a word that is not in the table. */
  readonly byAny: readonly PhraseRow[]
}

export interface CuedRows {
  /** Finds the rarest word of each; global. */
  readonly cue: RegExp
  /** Lines of more words are asked by none of the rows. */
  readonly maxWords: number
  /** The rows by that word in small letters, or by `#`, any number. */
  readonly byWord: ReadonlyMap<string, readonly PhraseRow[]>
}

/** Words of a line where its rule states no number. */
const defaultMaxWords = 14

/** Reads a table: `@<set> choice` names a choice, `=reason/what 60 beside` begins a rule, other lines are its phrases. */
export function indexPhrases(table: string): PhraseIndex {
  const sets = new Map<string, Part>()
  const rows = new Map<string, PhraseRow[]>()
  const cued: [PhraseRow, readonly string[]][] = []
  let head: Pick<PhraseRow, 'rule' | 'maxWords' | 'order'> | undefined
  for (const [order, line] of table.split('\n').entries()) {
    const [name = '', ...rest] = line.slice(1).split(' ')
    if (line.startsWith('@')) sets.set(name, parsePhrase(`(${rest.join(' ')})`, sets)[0]!)
    else if (line.startsWith('=')) head = { rule: ruleOf(name, rest), maxWords: maxWordsOf(rest), order }
    else if (head)
      for (const source of line.split(',')) {
        const phrase = parsePhrase(source, sets)
        const first = firstWords(phrase)
        const [rarest = [], ...others] = first ? [] : allCues(phrase)
        const cues = others.map((words) => patternOf(words))
        const row = { rule: head.rule, order: head.order, maxWords: head.maxWords, phrase, cues }
        if (!first) cued.push([row, rarest])
        for (const word of first ?? []) rows.set(word, [...(rows.get(word) ?? []), row])
      }
  }
  const byFirstWord = new Map([...rows].map(([word, own]) => [word, lazy(() => bySecond(own, word))]))
  return { byFirstWord, byCue: cuedBy(cued) }
}

/** Built when a line first begins with the word: few of the table's words are met in one text. */
function bySecond(rows: readonly PhraseRow[], first: string): RowsBySecond {
  const seconds = new Map(rows.map((row) => [row, secondWords(row.phrase, first)]))
  const words = new Set([...seconds.values()].flatMap((second) => [...(second ?? [])]))
  const rowsFor = (word: string) => rows.filter((row) => seconds.get(row)?.has(word) ?? true)
  return {
    bySecondWord: new Map([...words].map((word) => [word, rowsFor(word)])),
    byAny: rows.filter((row) => !seconds.get(row)),
  }
}

const patternOf = (words: readonly string[], flags = 'i'): RegExp =>
  new RegExp(words.map((word) => (word === '#' ? '\\d+' : word)).join('|'), flags)

function cuedBy(rows: readonly (readonly [PhraseRow, readonly string[]])[]): CuedRows {
  const byWord = new Map<string, PhraseRow[]>()
  for (const [row, words] of rows)
    for (const word of new Set(words)) byWord.set(word, [...(byWord.get(word) ?? []), row])
  return {
    cue: patternOf([...byWord.keys()], 'gi'),
    maxWords: Math.max(...rows.map(([{ maxWords }]) => maxWords)),
    byWord,
  }
}

function ruleOf(id: string, rest: readonly string[]): RuleRow {
  const is = (place: string) => rest.includes(place)
  return {
    id,
    reason: id.split('/')[0] as RemovalReason,
    opens: is('list') ? 'list' : is('end') ? 'end' : undefined,
    weak: is('beside'),
    shy: is('page'),
  }
}

const maxWordsOf = (rest: readonly string[]): number => Number(rest.find((word) => /^\d/.test(word)) ?? defaultMaxWords)
