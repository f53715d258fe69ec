import { type NameEdit, type NameSkip, normalizeNames } from '../../../../src/index.ts'
import type { Copy, NameContext, NameRowView, NamesView, SkipView, Talk, TriedPart } from '../protocol.ts'
import { readAll } from './desk.ts'
import { skipReasons } from './reasons.ts'

/** Changes of one name that are shown in their place. */
const MOST_CONTEXTS = 4
const MOST_SKIPPED = 40
/** Characters on either side of a name. */
const AROUND = 36

/** Invented sentences in which names are left alone. */
const invented = [
  'He ordered chicken Kiev in Kiev on Monday.',
  'The ship left Odessa, Texas, on Monday.',
  'He said the word “Kiev” is the Russian spelling.',
  'Jorge Zelensky of Ohio bought a boat.',
]

interface Draft {
  readonly kind: NameEdit['kind']
  readonly changes: Map<string, Map<number, number>>
  readonly contexts: NameContext[]
}

export function namesAnswer(copy: Copy): NamesView {
  const stories = readAll(copy)
  const drafts = new Map<string, Draft>()
  const skipped: SkipView[] = []
  for (const [at, { normalized }] of stories.entries()) {
    const { text } = normalized.article
    for (const edit of normalized.edits) addEdit(drafts, text, edit, at)
    for (const skip of normalized.skipped)
      skipped.push({ ...contextOf(text, skip), reason: skipReasons[skip.reason], at })
  }
  const texts = stories.map(({ normalized }) => normalized.article.text)
  return {
    rows: Array.from(drafts, ([replacement, draft]) => rowOf(replacement, draft, texts)),
    skipped: skipped.slice(0, MOST_SKIPPED),
    invented: skipped.length > 0 ? [] : invented.flatMap((sentence) => inventedRow(copy, sentence)),
  }
}

function addEdit(drafts: Map<string, Draft>, text: string, edit: NameEdit, at: number): void {
  const draft: Draft = drafts.get(edit.replacement) ?? { kind: edit.kind, changes: new Map(), contexts: [] }
  drafts.set(edit.replacement, draft)
  const times = draft.changes.get(edit.original) ?? new Map<number, number>()
  draft.changes.set(edit.original, times)
  times.set(at, (times.get(at) ?? 0) + 1)
  if (draft.contexts.length < MOST_CONTEXTS) draft.contexts.push(contextOf(text, edit))
}

function rowOf(replacement: string, { kind, changes, contexts }: Draft, texts: readonly string[]): NameRowView {
  return {
    replacement,
    kind,
    changes: Array.from(changes, ([original, times]) => ({ original, times: [...times] })),
    contexts,
    already: texts.flatMap((text, at) => {
      const times = timesIn(text, replacement)
      return times === 0 ? [] : [[at, times] as const]
    }),
  }
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /\p{L}/u.test(character)

/** How often a name stands in a text as a whole word. */
function timesIn(text: string, name: string): number {
  let times = 0
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + name.length])) times++
  return times
}

/** A few words on either side, of the same paragraph. */
function contextOf(text: string, { start, end }: { readonly start: number; readonly end: number }): NameContext {
  const paragraph = { start: text.lastIndexOf('\n', start - 1) + 1, end: text.indexOf('\n', end) }
  const last = paragraph.end < 0 ? text.length : paragraph.end
  const from = start - paragraph.start <= AROUND ? paragraph.start : text.indexOf(' ', start - AROUND) + 1
  const to = last - end <= AROUND ? last : text.lastIndexOf(' ', end + AROUND)
  return {
    before: (from > paragraph.start ? '…' : '') + text.slice(Math.min(from, start), start),
    original: text.slice(start, end),
    after: text.slice(end, Math.max(to, end)) + (to < last ? '…' : ''),
  }
}

function inventedRow({ style }: Copy, sentence: string): NamesView['invented'] {
  const { edits, skipped } = normalizeNames(sentence, { style })
  return skipped.length === 0
    ? []
    : [{ parts: partsOf(sentence, edits, skipped), reason: skipReasons[skipped[0]!.reason] }]
}

export function tryAnswer({ style }: Copy, text: string): Talk['try']['answer'] {
  const { edits, skipped } = normalizeNames(text, { style })
  return { parts: partsOf(text, edits, skipped) }
}

function partsOf(text: string, edits: readonly NameEdit[], skipped: readonly NameSkip[]): TriedPart[] {
  const parts: TriedPart[] = []
  let at = 0
  const add = (to: number, replacement: string | null = null, isLeft = false): void => {
    if (to > at) parts.push({ text: text.slice(at, to), replacement, isLeft })
    at = Math.max(at, to)
  }
  for (const found of [...edits, ...skipped].sort((x, y) => x.start - y.start)) {
    add(found.start)
    if ('replacement' in found) add(found.end, found.replacement)
    else add(found.end, null, true)
  }
  add(text.length)
  return parts
}
