import type { NameKind } from '../types/names.ts'
import type { Span } from '../types/span.ts'
import type { Hit } from './find-anchors.ts'
import { type Form, isArticle } from './form.ts'
import { endOfKeys, startOfKeys } from './key-walk.ts'
import { type Anchor, anchorAt, type Entity, entityOf, type Matcher } from './matcher.ts'
import { type Neighbour, type Word, wordBefore, wordEndingAt } from './word.ts'

/** One place in the text where a row's form stands. `start` is behind an article that may belong to the form. */
export interface Mention extends Span {
  readonly entity: number
  /** Other rows that have the form as well. */
  readonly rivals: readonly number[]
  readonly form: Form
  /** Where the article before the form starts; `start` where there is none. */
  readonly articleStart: number
  /** The given name that stands before it. */
  readonly given: Given | null
}

interface Given extends Span {
  readonly form: Form
}

/** Where the whole mention starts: at its given name or its article. */
export const startOf = ({ given, articleStart }: Mention): number => given?.start ?? articleStart

const SHORT_KEY = 5

/** Sergey *Viktorovich* Lavrov. */
const PATRONYMIC = /(?:[oe]v|y)i?y?ch$|[oei]vna$/

export const isPatronymic = (word: string): boolean => PATRONYMIC.test(word)

/** Reads the longest form that has the hit as its anchor word, and the given name before it. */
export function readMention(text: string, hit: Hit, matcher: Matcher, kinds: readonly NameKind[]): Mention | null {
  const found: Mention[] = []
  for (const { entity, form, at } of anchorsAt(hit, matcher)) {
    if (!kinds.includes(matcher.rows[entity]!.kind)) continue
    if (form.keys.length < (found[0]?.form.keys.length ?? 0)) break
    const span = spanOfForm(text, hit.word, form, at)
    if (!span) continue
    found.push({ entity, rivals: [], form, ...readBefore(text, span, entityOf(matcher, entity)) })
  }
  const best = found.reduce<Mention | null>((a, b) => (a && length(a.given) >= length(b.given) ? a : b), null)
  if (!best || best.given) return best
  return { ...best, rivals: found.map((other) => other.entity).filter((entity) => entity !== best.entity) }
}

/** The forms that are found by the hit, one for each spelling of a row, those with more words first. */
function anchorsAt({ word, rows }: Hit, matcher: Matcher): readonly Anchor[] {
  const known = matcher.found.get(word.key)
  if (known) return known
  const anchors = rows
    .flatMap((entity) => entityOf(matcher, entity).forms.map((form) => ({ entity, form, at: anchorAt(form.keys) })))
    .filter(({ form, at }) => form.keys[at] === word.key)
    .sort((a, b) => b.form.keys.length - a.form.keys.length)
  matcher.found.set(word.key, anchors)
  return anchors
}

const length = (span: Span | null): number => (span ? span.end - span.start : 0)

function spanOfForm(text: string, word: Word, form: Form, at: number): Span | null {
  if (!word.capital && form.text !== form.text.toLowerCase()) return null
  if (form.keys.length === 1) return needsApostrophe(word, form) ? null : word
  const start = startOfKeys(text, word.start, form.keys.slice(0, at))
  const end = endOfKeys(text, word.end, form.keys.slice(at + 1))
  return start < 0 || end < 0 || !hasCapitals(text.slice(start, end), form) ? null : { start, end }
}

/** What a name may have without a capital: an article or another particle, alone or before a hyphen. */
const SMALL = /^(?:[ae][dlnrstz]h?|b[ei]n|ibn|abu|umm?|de|d[aou]s?|la|v[ao]n|[uo]l)(?:[-‐‑]|$)/

/** True where each word of the name has a capital, but for what the form itself writes small. */
function hasCapitals(printed: string, form: Form): boolean {
  return printed.split(/\s+/).every((word) => {
    const first = /\p{L}/u.exec(word)?.[0] ?? ''
    return first !== first.toLowerCase() || SMALL.test(word) || form.text.split(/[\s-]/).includes(word)
  })
}

/** "San'a" is no "SANA": letters so few name something else where the apostrophe is missing. */
const needsApostrophe = ({ key, start, end }: Word, { text }: Form): boolean =>
  key.length < SHORT_KEY && text.includes("'") && end - start === key.length

/** What belongs to the name before the form: its article and its given name. */
function readBefore(text: string, { start, end }: Span, { given: forms }: Entity) {
  const before = wordBefore(text, start)
  const hasArticle = before?.joined === true && isArticle(before.word.key, before.gap === 'hyphen')
  const articleStart = hasArticle ? before.word.start : start
  if (forms.length === 0) return { start, end, articleStart, given: null }
  const given = givenBefore(text, articleStart, hasArticle ? wordBefore(text, articleStart) : before, forms)
  return { start, end, articleStart, given }
}

/** The given name that ends with the word before `at`, or before a middle name there. */
function givenBefore(text: string, at: number, before: Neighbour | null, forms: readonly Form[]): Given | null {
  const given = givenEndingWith(text, before, forms)
  if (given) return given
  const middle = before?.joined && isPatronymic(before.word.key) ? before.word : initialBefore(text, at)
  return middle && givenEndingWith(text, wordBefore(text, middle.start), forms)
}

function givenEndingWith(text: string, before: Neighbour | null, forms: readonly Form[]): Given | null {
  if (!before?.joined) return null
  const { word } = before
  let best: Given | null = null
  for (const form of forms) {
    if (form.keys.at(-1) !== word.key) continue
    const start = form.keys.length === 1 ? word.start : startOfKeys(text, word.start, form.keys.slice(0, -1))
    if (start < 0 || start >= (best?.start ?? word.end) || !hasCapitals(text.slice(start, word.end), form)) continue
    best = { start, end: word.end, form }
  }
  return best
}

/** The initial with its full stop before `at`: "S. Peskov". */
export function initialBefore(text: string, at: number): Word | null {
  const end = /[ \u00a0]/.test(text.charAt(at - 1)) ? at - 1 : at
  const word = text.charAt(end - 1) === '.' ? wordEndingAt(text, end - 1) : null
  return word?.key.length === 1 && word.capital ? word : null
}
