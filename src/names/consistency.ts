import { isNoGivenName } from '../lexicon/names/neighbours.ts'
import type { NameGroup, NameIndex, NameRow } from '../types.ts'
import { compileRows, type Matcher } from './matcher.ts'
import { romanisationKey } from './romanisation-key.ts'
import { keysOf } from './word.ts'

/** Two capitalised words; the second is only looked at, so that it can be the first of the next pair. */
const TWO_WORDS =
  /(?<![\p{L}\p{N}@#_.'’-])(\p{Lu}[\p{L}\p{M}'’-]{2,40})(?=[ \u00a0\n](\p{Lu}[\p{L}\p{M}'’-]{3,40})(?![\p{L}\p{N}@_]))/gu

/** Shortest key of a surname that is united. */
const SHORTEST_KEY = 5

const POSSESSIVE = /['’]s?$/

/** What `indexNames` returns behind its type. */
interface CompiledIndex extends NameIndex {
  readonly matcher: Matcher
}

/** Counts two-word names over all texts and groups those that differ only in romanisation. */
export function groupsIn(texts: Iterable<string>): CompiledIndex {
  const byKey = new Map<string, Map<string, number>>()
  for (const text of texts)
    for (const [, given = '', surname = ''] of text.matchAll(TWO_WORDS)) countName(byKey, given, surname)
  const groups = [...byKey.values()].filter((forms) => forms.size > 1).map(groupOf)
  return { groups, matcher: compileRows(groups.map(rowOf)) }
}

function countName(byKey: Map<string, Map<string, number>>, given: string, printed: string): void {
  const surname = printed.replace(POSSESSIVE, '')
  const [first = '', last = ''] = [given, surname].map((word) => keysOf(word).join('-'))
  const key = romanisationKey(last)
  if (key.length < SHORTEST_KEY || isNoGivenName(first) || isNoGivenName(last) || isShouted(surname)) return
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
export function matcherOfIndex(index: NameIndex): Matcher {
  const { matcher } = index as Partial<CompiledIndex>
  return matcher?.anchors instanceof Map ? matcher : compileRows(index.groups.map(rowOf))
}
