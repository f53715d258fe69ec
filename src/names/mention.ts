import type { NameKind } from '../types/names.ts'
import type { Span } from '../types/span.ts'
import type { Hit } from './find-anchors.ts'
import { type Form, isArticle } from './form.ts'
import { endOfKeys, startOfKeys } from './key-walk.ts'
import { type Anchor, anchorAt, entityOf, type Matcher } from './matcher.ts'
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
  const owners: number[] = []
  let best: Mention | null = null
  let lead: Lead | null = null
  for (const { entity, form, at } of anchorsAt(hit, matcher)) {
    if (!kinds.includes(matcher.rows[entity]!.kind)) continue
    if (form.keys.length < (best?.form.keys.length ?? 0)) break
    const span = spanOfForm(text, hit.word, form, at)
    if (!span) continue
    owners.push(entity)
    // Most rows with one surname have it at the same place.
    if (lead?.end !== span.start) lead = leadOf(text, span.start)
    const given = givenIn(text, lead, entityOf(matcher, entity).given)
    if (best === null || length(given) > length(best.given))
      best = { start: span.start, end: span.end, entity, rivals: [], form, articleStart: lead.articleStart, given }
  }
  if (best === null || best.given || owners.length === 1) return best
  const { entity } = best
  return { ...best, rivals: owners.filter((owner) => owner !== entity) }
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

/** What stands before a form, whatever row it is of. */
interface Lead {
  /** Where the form starts. */
  readonly end: number
  /** Where the article before it starts, or the form where there is none. */
  readonly articleStart: number
  /** The word before that. */
  readonly before: Neighbour | null
  /** The word before a middle name or an initial there. */
  readonly farther: Neighbour | null
}

function leadOf(text: string, end: number): Lead {
  const nearest = wordBefore(text, end)
  const hasArticle = nearest?.joined === true && isArticle(nearest.word.key, nearest.gap === 'hyphen')
  const articleStart = hasArticle ? nearest.word.start : end
  const before = hasArticle ? wordBefore(text, articleStart) : nearest
  const middle = before?.joined && isPatronymic(before.word.key) ? before.word : initialBefore(text, articleStart)
  return { end, articleStart, before, farther: middle && wordBefore(text, middle.start) }
}

/** The given name that ends with the word before the form, or before a middle name there. */
const givenIn = (text: string, { before, farther }: Lead, forms: readonly Form[]): Given | null =>
  forms.length === 0 ? null : (givenEndingWith(text, before, forms) ?? givenEndingWith(text, farther, forms))

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
  const space = text.charCodeAt(at - 1)
  const end = space === 0x20 || space === 0xa0 ? at - 1 : at
  const word = text.charAt(end - 1) === '.' ? wordEndingAt(text, end - 1) : null
  return word?.key.length === 1 && word.capital ? word : null
}
