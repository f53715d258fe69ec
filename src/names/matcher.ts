import type { NameRow } from '../types/names.ts'
import { allSpellings } from './dated.ts'
import { type Form, formOf } from './form.ts'
import { keysOf } from './word.ts'
import { wordHash } from './word-hash.ts'

/** A row, compiled. */
export interface Entity {
  readonly row: NameRow
  /** Given-name forms, the default first. */
  readonly given: readonly Form[]
  /** Surname, place, group or term forms, the default first. */
  readonly forms: readonly Form[]
  /** The phrases in which nothing is changed. */
  readonly exceptions: readonly Phrase[]
}

/** A phrase of a row in which its name is left alone. */
export interface Phrase {
  readonly keys: readonly string[]
  /** Names another place: "Odessa, Texas". */
  readonly elsewhere: boolean
}

/** A form that is found by a word. */
export interface Anchor {
  readonly entity: number
  readonly form: Form
  /** Which of the form's words that is. */
  readonly at: number
}

/** A compiled lexicon. Plain data: it survives `structuredClone`. Rows are compiled when a text first names them. */
export interface Matcher {
  readonly rows: readonly NameRow[]
  /** Folded anchor word → the rows with a form that is found by it. */
  readonly anchors: ReadonlyMap<string, readonly number[]>
  /** Hashes of the anchor words: what has none is looked up no further. */
  readonly hashes: ReadonlySet<number>
  /** True where some form is written without a capital, so that every word has to be looked at. */
  readonly lowerCase: boolean
  /** What `readMention`, `entityOf` and `isGivenKey` have worked out so far. */
  readonly found: Map<string, readonly Anchor[]>
  readonly entities: Map<number, Entity>
  readonly givenKeys: Set<string>
}

/** Words that open many names and are often printed without a capital: poor anchors. */
const PARTICLE = /^(?:[ae]l|b[ei]n|ibn|de|e[tz]|ab[du]|kim|nagorno|khan)$/

export function compileRows(rows: readonly NameRow[]): Matcher {
  const anchors = new Map<string, readonly number[]>()
  let lowerCase = false
  rows.forEach((row, index) => {
    // Most words lead to one row: its forms share the list.
    const alone = [index]
    for (const spelling of partsOf(row, 'forms')) {
      const key = anchorKey(spelling)
      const owners = anchors.get(key)
      if (!owners) anchors.set(key, alone)
      else if (owners.at(-1) !== index) anchors.set(key, [...owners, index])
      lowerCase ||= spelling === spelling.toLowerCase()
    }
  })
  const hashes = new Set(Array.from(anchors.keys(), (key) => wordHash(key, 0, key.length)))
  return { rows, anchors, hashes, lowerCase, found: new Map(), entities: new Map(), givenKeys: new Set() }
}

function anchorKey(spelling: string): string {
  if (/^[a-z]+$/i.test(spelling)) return spelling.toLowerCase()
  const { keys } = formOf(spelling)
  return keys[anchorAt(keys)]!
}

/** Which word of a form it is found by. */
export const anchorAt = (keys: readonly string[]): number =>
  Math.max(
    keys.findIndex((key) => !PARTICLE.test(key)),
    0,
  )

/** The spellings of one part of a row's name, those of the styles last. */
function partsOf(row: NameRow, part: 'given' | 'forms'): readonly string[] {
  const own = row[part] ?? []
  if (!row.styles) return own
  const styled = Object.values(row.styles).flatMap(allSpellings)
  return [...own, ...styled.map((style) => partOf(style, part)).filter(Boolean)]
}

/** "Moammar|Gadhafi" or "Gadhafi". */
export function partOf(style: string, part: 'given' | 'forms'): string {
  const at = style.indexOf('|')
  return part === 'forms' ? style.slice(at + 1) : style.slice(0, Math.max(at, 0))
}

/** One row of a lexicon, compiled on first use. */
export function entityOf({ rows, entities }: Matcher, index: number): Entity {
  const row = rows[index] as NameRow
  const entity = entities.get(index) ?? {
    row,
    given: partsOf(row, 'given').map(formOf),
    forms: partsOf(row, 'forms').map(formOf),
    exceptions: (row.exceptions ?? []).map((phrase) => ({ keys: keysOf(phrase), elsewhere: phrase.includes(',') })),
  }
  entities.set(index, entity)
  return entity
}

/** True for a folded word of some row's given name. */
export function isGivenKey({ rows, givenKeys }: Matcher, word: string): boolean {
  if (givenKeys.size === 0)
    for (const row of rows)
      for (const spelling of partsOf(row, 'given')) for (const key of keysOf(spelling)) givenKeys.add(key)
  return givenKeys.has(word)
}
