import type { NameKind, Span } from '../types.ts'
import type { Hit } from './find-anchors.ts'
import { type Form, isArticle } from './form.ts'
import type { Anchor, Entity, Matcher } from './matcher.ts'
import { type Word, wordAfter, wordBefore, wordEndingAt } from './word.ts'

/** One place in the text where a row's form stands. `start` is behind an article that belongs to the form. */
export interface Mention extends Span {
  readonly entity: number
  /** Other rows that have the form as well. */
  readonly rivals: readonly number[]
  readonly form: Form
  /** Where the article before the form starts; `start` where there is none. */
  readonly articleStart: number
  /** The given name that stands before it. */
  readonly given: (Span & { readonly form: Form }) | null
}

/** Sergey *Viktorovich* Lavrov. */
const PATRONYMIC = /(?:ovich|evich|ovych|evych|yich|ovna|evna|ivna)$/

/** Reads the longest form that has the hit as its anchor word, and the given name before it. */
export function readMention(text: string, hit: Hit, matcher: Matcher, kinds: readonly NameKind[]): Mention | null {
  let found: { span: Span; anchor: Anchor }[] = []
  for (const anchor of hit.anchors) {
    const longest = found[0]?.anchor.form.keys.length ?? 0
    if (anchor.form.keys.length < longest) break
    const entity = matcher.entities[anchor.entity]
    if (!entity || !kinds.includes(entity.row.kind)) continue
    const span = spanOfForm(text, hit.word, anchor)
    if (span) found = [...found, { span, anchor }]
  }
  const [first] = found
  if (!first) return null
  const articleStart = startWithArticle(text, first.span.start)
  const candidates = found.map(({ anchor }) => ({
    anchor,
    given: givenBefore(text, articleStart, matcher.entities[anchor.entity]),
  }))
  const best = candidates.reduce((a, b) => (length(b.given) > length(a.given) ? b : a))
  const rivals = best.given ? [] : candidates.filter((other) => other !== best).map(({ anchor }) => anchor.entity)
  return { ...first.span, entity: best.anchor.entity, rivals, form: best.anchor.form, articleStart, given: best.given }
}

const length = (span: Span | null): number => (span ? span.end - span.start : 0)

function spanOfForm(text: string, word: Word, { form, at }: Anchor): Span | null {
  if (!word.capital && form.text !== form.text.toLowerCase()) return null
  let { start, end } = word
  for (let index = at - 1; index >= 0; index--) {
    const before = wordBefore(text, start)
    if (!before?.joined || before.word.key !== form.keys[index]) return null
    start = before.word.start
  }
  for (let index = at + 1; index < form.keys.length; index++) {
    const after = wordAfter(text, end)
    if (!after || after.word.key !== form.keys[index]) return null
    end = after.word.end
  }
  return { start, end }
}

function startWithArticle(text: string, start: number): number {
  const before = wordBefore(text, start)
  return before?.joined && isArticle(before.word.key, before.gap === 'hyphen') ? before.word.start : start
}

function givenBefore(text: string, at: number, entity: Entity | undefined): Mention['given'] {
  if (!entity || entity.given.length === 0) return null
  return givenEndingBefore(text, at, entity) ?? givenEndingBefore(text, skipMiddleName(text, at), entity)
}

function givenEndingBefore(text: string, at: number, entity: Entity): Mention['given'] {
  if (at < 0) return null
  let best: Mention['given'] = null
  for (const form of entity.given) {
    if (best && form.keys.length <= best.form.keys.length) continue
    const span = spanEndingBefore(text, at, form.keys)
    if (span) best = { ...span, form }
  }
  return best
}

function spanEndingBefore(text: string, at: number, keys: readonly string[]): Span | null {
  let start = at
  let end = -1
  for (let index = keys.length - 1; index >= 0; index--) {
    const before = wordBefore(text, start)
    if (!before?.joined || before.word.key !== keys[index]) return null
    if (end < 0) end = before.word.end
    start = before.word.start
  }
  return { start, end }
}

/** Start of an initial or a patronymic before `at`: Dmitri |S. Peskov. */
function skipMiddleName(text: string, at: number): number {
  const before = wordBefore(text, at)
  if (before) return before.joined && PATRONYMIC.test(before.word.key) ? before.word.start : -1
  const initial = initialBefore(text, at)
  return initial ? initial.start : -1
}

/** The initial and full stop before `at`: "S. Peskov". */
export function initialBefore(text: string, at: number): Word | null {
  const end = text.charAt(at - 1) === ' ' || text.charAt(at - 1) === '\u00a0' ? at - 1 : at
  if (text.charAt(end - 1) !== '.') return null
  const word = wordEndingAt(text, end - 1)
  return word && word.key.length === 1 && word.capital ? word : null
}
