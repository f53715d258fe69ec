import { isCommonGiven, isNoGivenName, isNoName } from '../lexicon/names/neighbours.ts'
import type { NameGroup, NameIndex, NameRow } from '../types/names.ts'
import type { Span } from '../types/span.ts'
import { skeleton } from './form.ts'
import { type FullName, fullNamesIn, partsOfName } from './full-names.ts'
import { compiledOr } from './lexicon.ts'
import { compileRows, type Matcher } from './matcher.ts'
import { nameKey } from './romanisation-key.ts'
import { keysOf } from './word.ts'

/** What `indexNames` returns behind its type. */
interface CompiledIndex extends NameIndex {
  readonly matcher: Matcher
}

/** The spellings of one name. */
interface Spellings {
  /** How often each is printed, the first seen first. */
  readonly counts: Map<string, number>
  /** Two of them were told apart: they stand in one sentence, or have different initials. */
  isApart: boolean
  initial: string
}

/** Counts full names over all texts, but for those at a taken place, and groups what differs only in romanisation. */
export function groupsIn(texts: Iterable<string>, isTaken: (span: Span) => boolean = () => false): CompiledIndex {
  const count: Count = { byKey: new Map(), keys: new Map() }
  for (const text of texts) countNames(count, text, isTaken)
  const groups = [...count.byKey.values()].flatMap((spellings) => {
    const variants = spellings.isApart ? [] : variantsOf(spellings)
    return variants.length > 1 ? [{ form: variants[0]?.form ?? '', variants }] : []
  })
  return { groups, matcher: compileRows(groups.map(rowOf)) }
}

interface Count {
  readonly byKey: Map<string, Spellings>
  /** The keys of the names seen so far; empty where it is not a person's name. */
  readonly keys: Map<string, string>
}

function countNames({ byKey, keys }: Count, text: string, isTaken: (span: Span) => boolean): void {
  const seen = new Map<string, FullName>()
  for (const name of fullNamesIn(text)) {
    const { given, surname, initial } = name
    const form = `${given} ${surname}`
    const key = keys.get(form) ?? (isName(name) ? nameKey(given, surname) : '')
    keys.set(form, key)
    if (key === '' || isTaken(name)) continue
    const spellings = byKey.get(key) ?? { counts: new Map<string, number>(), isApart: false, initial }
    const before = seen.get(key)
    if ((before && areTwo(text, before, name)) || (initial && spellings.initial && initial !== spellings.initial))
      spellings.isApart = true
    spellings.initial ||= initial
    spellings.counts.set(form, (spellings.counts.get(form) ?? 0) + 1)
    byKey.set(key, spellings)
    seen.set(key, name)
  }
}

/** No title, no people, no acronym: what may be a person's name. */
function isName({ given, surname }: FullName): boolean {
  const [first = '', last = ''] = [given, surname].map((word) => keysOf(word).join(' '))
  if (first === '' || last === '' || surname === surname.toUpperCase()) return false
  if (isCommonGiven(first)) return true
  return !isNoName(last) && (!isNoGivenName(first) || /-\p{Ll}/u.test(surname))
}

/** Nobody is named in full twice in one sentence: two spellings in it are two people. */
const areTwo = (text: string, a: FullName, b: FullName): boolean =>
  skeleton(a.given + a.surname) !== skeleton(b.given + b.surname) &&
  !/[.!?]['"”’)]*\s|\n/.test(text.slice(a.end, b.start))

/** Spellings that differ only in capitals, apostrophes, hyphens or accents count as one. */
function variantsOf({ counts }: Spellings): NameGroup['variants'] {
  const bySkeleton = new Map<string, { form: string; count: number; most: number }>()
  for (const [form, count] of counts) {
    const id = skeleton(form)
    const known = bySkeleton.get(id)
    if (!known) bySkeleton.set(id, { form, count, most: count })
    else {
      known.count += count
      if (count > known.most) Object.assign(known, { form, most: count })
    }
  }
  return [...bySkeleton.values()].map(({ form, count }) => ({ form, count })).sort((a, b) => b.count - a.count)
}

/** A group as a row: its surname alone counts only where the full name stands in the text. */
function rowOf({ form, variants }: NameGroup): NameRow {
  const names = variants.map((variant) => partsOfName(variant.form))
  const given = [...new Set(names.map((name) => name.given))]
  const forms = [...new Set(names.map((name) => name.surname))]
  return { id: form, kind: 'person', given, forms, policy: 'anchored' }
}

/** The groups as a lexicon; an index that came through JSON is compiled anew. */
export const matcherOfIndex = (index: NameIndex): Matcher => compiledOr(index, () => index.groups.map(rowOf))
