import { isCommonGiven, isNoGivenName, isNoName } from '../lexicon/names/neighbours.ts'
import type { NameGroup, NameIndex, NameRow } from '../types/names.ts'
import type { Span } from '../types/span.ts'
import { compiledOr } from './lexicon.ts'
import { compileRows, type Matcher } from './matcher.ts'
import { romanisationKey } from './romanisation-key.ts'
import { isWordStart, keysOf } from './word.ts'

/** A capitalised word, with its hyphens and apostrophes. */
const CAPITALISED = /\p{Lu}[\p{L}\p{M}'’-]+/gu

/** Shortest key of a surname that is united. */
const SHORTEST_KEY = 5

const POSSESSIVE = /['’]s?$/

/** What `indexNames` returns behind its type. */
interface CompiledIndex extends NameIndex {
  readonly matcher: Matcher
}

/** Counts two-word names over all texts, but for those at a taken place, and groups what differs only in romanisation. */
export function groupsIn(texts: Iterable<string>, isTaken: (span: Span) => boolean = () => false): CompiledIndex {
  const byKey: Counts = new Map()
  for (const text of texts) countNames(byKey, text, isTaken)
  const groups = [...byKey.values()].filter((forms) => forms.size > 1).map(groupOf)
  return { groups, matcher: compileRows(groups.map(rowOf)) }
}

type Counts = Map<string, Map<string, number>>

/** Each pair of neighbouring capitalised words; the second can be the first of the next pair. */
function countNames(byKey: Counts, text: string, isTaken: (span: Span) => boolean): void {
  let given = ''
  let start = 0
  let end = -1
  for (const { 0: word, index } of text.matchAll(CAPITALISED)) {
    const next = index + word.length
    if (index === end + 1 && /\s/.test(text.charAt(end)) && !isTaken({ start, end: next }))
      countName(byKey, given, word)
    given = isWordStart(text, index) && !/[@#.]/.test(text.charAt(index - 1)) ? word : ''
    start = index
    end = next
  }
}

function countName(byKey: Counts, given: string, printed: string): void {
  const surname = printed.replace(POSSESSIVE, '')
  const [first = '', last = ''] = [given, surname].map((word) => keysOf(word).join('-'))
  const key = romanisationKey(last)
  if (
    key.length < SHORTEST_KEY ||
    first === '' ||
    (isNoGivenName(first) && !isCommonGiven(first)) ||
    isNoName(last) ||
    isShouted(surname)
  )
    return
  const id = `${romanisationKey(first)} ${key}`
  const forms = byKey.get(id) ?? new Map<string, number>()
  const form = `${given} ${surname}`
  byKey.set(id, forms.set(form, (forms.get(form) ?? 0) + 1))
}

const isShouted = (word: string): boolean => word === word.toUpperCase()

function groupOf(forms: ReadonlyMap<string, number>): NameGroup {
  const variants = Array.from(forms, ([form, count]) => ({ form, count })).sort((a, b) => b.count - a.count)
  return { form: variants[0]?.form ?? '', variants }
}

/** A group as a row: its surname alone counts only where the full name stands in the text. */
function rowOf({ form, variants }: NameGroup): NameRow {
  const parts = (index: number) => [...new Set(variants.map((variant) => variant.form.split(' ')[index] ?? ''))]
  return { id: form, kind: 'person', given: parts(0), forms: parts(1), policy: 'anchored' }
}

/** The groups as a lexicon; an index that came through JSON is compiled anew. */
export const matcherOfIndex = (index: NameIndex): Matcher => compiledOr(index, () => index.groups.map(rowOf))
