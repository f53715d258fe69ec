import type { NameRow } from '../types.ts'
import { type Form, formOf } from './form.ts'
import { keysOf } from './word.ts'

/** A row, compiled. */
export interface Entity {
  readonly row: NameRow
  /** Given-name forms, the default first. */
  readonly given: readonly Form[]
  /** Surname, place, group or term forms, the default first. */
  readonly forms: readonly Form[]
  /** Folded words of the phrases in which nothing is changed. */
  readonly exceptions: readonly (readonly string[])[]
}

/** A form found by one of its words. */
export interface Anchor {
  readonly entity: number
  readonly form: Form
  /** Which of the form's words is the anchor. */
  readonly at: number
}

/** A compiled lexicon. Plain data: it survives `structuredClone`. */
export interface Matcher {
  readonly entities: readonly Entity[]
  /** Folded anchor word → its forms, those with more words first. */
  readonly anchors: ReadonlyMap<string, readonly Anchor[]>
  /** For each first letter, one bit per length that an anchor word has: tells most words apart without a look-up. */
  readonly lengths: readonly number[]
  /** Folded words of all given names. */
  readonly givenKeys: ReadonlySet<string>
  /** True where some form is written without a capital, so that every word has to be looked at. */
  readonly lowerCase: boolean
}

/** Words that open many names and are often printed without a capital: poor anchors. */
const PARTICLE = /^(?:[ae]l|b[ei]n|ibn|de|e[tz]|ab[du]|kim|nagorno|khan)$/

const LETTERS = 26
const FIRST_LETTER = 0x61

/** True where an anchor word may start with this letter and have this many. Lengths wrap at 32: a hint, no proof. */
export function mayBeAnchor({ lengths }: Matcher, letter: number, length: number): boolean {
  return (((lengths[(letter | 0x20) - FIRST_LETTER] ?? 0) >>> length) & 1) === 1
}

export function compileRows(rows: readonly NameRow[]): Matcher {
  const entities = rows.map(compileRow)
  const anchors = new Map<string, Anchor[]>()
  const givenKeys = new Set<string>()
  let lowerCase = false
  entities.forEach((entity, index) => {
    for (const form of entity.given) for (const key of form.keys) givenKeys.add(key)
    for (const form of distinct(entity.forms)) {
      addAnchor(anchors, index, form)
      lowerCase ||= form.text === form.text.toLowerCase()
    }
  })
  for (const list of anchors.values()) list.sort((a, b) => b.form.keys.length - a.form.keys.length)
  return { entities, anchors, lengths: lengthsOf(anchors.keys()), givenKeys, lowerCase }
}

function compileRow(row: NameRow): Entity {
  const styles = Object.values(row.styles ?? {}).map((style) => style.split('|'))
  const person = row.kind === 'person'
  const styledForms = styles.map((parts) => parts[parts.length - 1] ?? '')
  const styledGiven = styles.map((parts) => (person && parts.length > 1 ? (parts[0] ?? '') : ''))
  return {
    row,
    given: [...(row.given ?? []), ...styledGiven].filter(Boolean).map(formOf),
    forms: [...row.forms, ...styledForms].filter(Boolean).map(formOf),
    exceptions: (row.exceptions ?? []).map(keysOf),
  }
}

function distinct(forms: readonly Form[]): Form[] {
  const seen = new Set<string>()
  return forms.filter((form) => {
    const id = form.keys.join(' ')
    return !seen.has(id) && seen.add(id)
  })
}

function addAnchor(anchors: Map<string, Anchor[]>, entity: number, form: Form): void {
  const at = Math.max(
    form.keys.findIndex((key) => !PARTICLE.test(key)),
    0,
  )
  const key = form.keys[at]
  if (!key) return
  const anchor = { entity, form, at }
  const list = anchors.get(key)
  if (list) list.push(anchor)
  else anchors.set(key, [anchor])
}

function lengthsOf(keys: Iterable<string>): number[] {
  const lengths = new Array<number>(LETTERS).fill(0)
  for (const key of keys) {
    const letter = key.charCodeAt(0) - FIRST_LETTER
    lengths[letter] = (lengths[letter] ?? 0) | (1 << key.length)
  }
  return lengths
}
