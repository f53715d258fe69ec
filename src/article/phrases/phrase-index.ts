import type { RemovalReason } from '../../types/article.ts'
import { firstWords } from './first-words.ts'
import { type Choice, isOneWord, type Part, type Phrase, parsePhrase } from './notation.ts'
import type { RuleRow } from './rule-row.ts'

/** One phrase of a rule. */
export interface PhraseRow {
  readonly rule: RuleRow
  /** The rule's place in the table: earlier rules win. */
  readonly order: number
  /** Lines of more words are not asked. */
  readonly maxWords: number
  readonly phrase: Phrase
  /** Where the phrase begins with one word of some: the keys that may come second. Saves comparing it in vain. */
  readonly second: ReadonlySet<string> | undefined
  /** Where the phrase may begin with any word: what stands further on. */
  readonly cue: RegExp | undefined
}

/** Rows by what a line must show before its words are compared. */
export interface PhraseIndex {
  readonly byFirstWord: ReadonlyMap<string, readonly PhraseRow[]>
  /** Rows that may begin with any word, by what stands further on: one of their words, or a number. */
  readonly byCue: readonly CuedRows[]
}

export interface CuedRows {
  readonly cue: RegExp
  /** Lines of more words are asked by none of the rows. */
  readonly maxWords: number
  readonly rows: readonly PhraseRow[]
}

/** Words of a line where its rule states no number. */
const defaultMaxWords = 14
/** A line is searched for at most so many words of a phrase. */
const mostCues = 6

/** Reads a table: `@<set> choice` names a choice, `=reason/what 60 beside` begins a rule, other lines are its phrases. */
export function indexPhrases(table: string): PhraseIndex {
  const sets = new Map<string, Part>()
  const byFirstWord = new Map<string, PhraseRow[]>()
  const cued: PhraseRow[] = []
  let head: Pick<PhraseRow, 'rule' | 'maxWords' | 'order'> | undefined
  for (const [order, line] of table.split('\n').entries()) {
    const [name = '', ...rest] = line.slice(1).split(' ')
    if (line.startsWith('@')) sets.set(name, parsePhrase(`(${rest.join(' ')})`, sets)[0]!)
    else if (line.startsWith('=')) head = { ...readHead(name, rest), order }
    else if (head)
      for (const source of line.split(',')) {
        const phrase = parsePhrase(source, sets)
        const first = firstWords(phrase)
        const row = rowOf(head, phrase, first ? undefined : patternOf(cuesOf(phrase)))
        if (!first) cued.push(row)
        for (const word of first ?? []) byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), row])
      }
  }
  return { byFirstWord, byCue: [cuedBy(cued.filter(isNumbered)), cuedBy(cued.filter((row) => !isNumbered(row)))] }
}

function rowOf(
  head: Pick<PhraseRow, 'rule' | 'maxWords' | 'order'>,
  phrase: Phrase,
  cue: RegExp | undefined,
): PhraseRow {
  return { ...head, phrase, second: isOneWord(phrase[0]) ? firstWords(phrase.slice(1)) : undefined, cue }
}

const patternOf = (words: readonly string[]): RegExp =>
  new RegExp(words.map((word) => (word === '#' ? '\\d' : word)).join('|'), 'i')

const isNumbered = ({ cue }: PhraseRow): boolean => cue!.source === '\\d'

const cuedBy = (rows: readonly PhraseRow[]): CuedRows => ({
  cue: new RegExp([...new Set(rows.map(({ cue }) => cue!.source))].join('|'), 'i'),
  maxWords: Math.max(...rows.map(({ maxWords }) => maxWords)),
  rows,
})

function readHead(id: string, rest: readonly string[]): Pick<PhraseRow, 'rule' | 'maxWords'> {
  const is = (place: string) => rest.includes(place)
  const rule: RuleRow = {
    id,
    reason: id.split('/')[0] as RemovalReason,
    ...(is('list') && { opens: 'list' }),
    ...(is('end') && { opens: 'end' }),
    weak: is('beside'),
    shy: is('page'),
  }
  return { rule, maxWords: Number(rest.find((word) => /^\d/.test(word)) ?? defaultMaxWords) }
}

/** Words of which a line that the phrase recognises holds one: the choice whose shortest word is longest. The generator reads it too. @public */
export function cuesOf(phrase: Phrase): readonly string[] {
  const choices = phrase.flatMap((part) => (part.gap === undefined && !part.optional ? [choiceCues(part)] : []))
  return choices.reduce((best, words) => (shortest(words) > shortest(best) ? words : best), [])
}

const choiceCues = ({ words, classes, options }: Choice): readonly string[] => [
  ...words,
  ...classes,
  ...options.flatMap(cuesOf),
]

/** `#`, any digit, is worth three letters; other classes tell nothing. */
const shortest = (words: readonly string[]): number =>
  words.length === 0 || words.length > mostCues
    ? 0
    : Math.min(...words.map((word) => (word === '#' ? 3 : /^[a-z]/.test(word) ? word.length : 0)))
