import type { RemovalReason } from '../../types/article.ts'
import type { RuleRow } from '../boilerplate/rule-row.ts'
import { type Choice, type Part, type Phrase, parsePhrase } from './notation.ts'
import type { Word } from './words.ts'

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
}

/** Rows by what a line must show before its words are compared. */
export interface PhraseIndex {
  readonly byFirstWord: ReadonlyMap<string, readonly PhraseRow[]>
  /** Rows that may begin with any word, by what stands further on: one of their words, or a number. */
  readonly byCue: readonly (readonly [cue: RegExp, rows: readonly PhraseRow[]])[]
}

/** Words of a line where its rule states no number. */
const defaultMaxWords = 14
/** A line is searched for at most so many words of a phrase. */
const mostCues = 6

/** Reads a table: `@<set> choice` names a choice, `=reason/what 60 beside` begins a rule, other lines are its phrases. */
export function indexPhrases(table: string): PhraseIndex {
  const sets = new Map<string, Part>()
  const byFirstWord = new Map<string, PhraseRow[]>()
  const cues = new Set<string>()
  const cued: PhraseRow[] = []
  const numbered: PhraseRow[] = []
  let head: Omit<PhraseRow, 'phrase' | 'second'> | undefined
  for (const [order, line] of table.split('\n').entries()) {
    const [name = '', ...rest] = line.slice(1).split(' ')
    if (line.startsWith('@')) sets.set(name, parsePhrase(`(${rest.join(' ')})`, sets)[0]!)
    else if (line.startsWith('=')) head = { ...readHead(name, rest), order }
    else if (head)
      for (const source of line.split(',')) {
        const phrase = parsePhrase(source, sets)
        const row = { ...head, phrase, second: isOneWord(phrase[0]) ? firstWords(phrase.slice(1)) : undefined }
        const first = firstWords(phrase)
        const own = first ? [] : cuesOf(phrase)
        if (own.includes('#')) numbered.push(row)
        else if (!first) cued.push(row)
        for (const word of own) if (word !== '#') cues.add(word)
        for (const word of first ?? []) {
          const rows = byFirstWord.get(word)
          if (rows) rows.push(row)
          else byFirstWord.set(word, [row])
        }
      }
  }
  const cue = new RegExp([...cues].join('|'), 'i')
  return {
    byFirstWord,
    byCue: [
      [cue, cued],
      [/\d/, numbered],
    ],
  }
}

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

/** What the first word of a line is looked up by: all numbers are one. */
export const keyOf = ({ text }: Word): string => (text >= '0' && text < ':' ? '#' : text)

const isOneWord = (part: Part | undefined): boolean =>
  part?.gap === undefined && part?.options.length === 0 && !part.optional && !part.repeated

/** The keys that a phrase may begin with; undefined where it may begin with any word. The generator reads it too. @public */
export function firstWords(phrase: Phrase): ReadonlySet<string> | undefined {
  const first = new Set<string>()
  for (const part of phrase) {
    if (part.gap !== undefined || part.classes.includes('<name>') || part.classes.includes('<word>')) return undefined
    // The other classes are numbers.
    if (part.classes.length > 0) first.add('#')
    for (const word of part.words) first.add(/^\d/.test(word) ? '#' : word)
    for (const option of part.options) {
      const words = firstWords(option)
      if (!words) return undefined
      for (const word of words) first.add(word)
    }
    if (!part.optional) return first
  }
  return undefined
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
