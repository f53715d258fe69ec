import { lazy } from '../text/lazy.ts'
import type { NameKind, NameOptions, Span } from '../types.ts'
import { entityOf, isAskedFor } from './choose.ts'
import { findAnchors } from './find-anchors.ts'
import { maskOf } from './masks.ts'
import type { Matcher } from './matcher.ts'
import { type Mention, readMention } from './mention.ts'
import { phraseAt } from './phrase.ts'
import { quotationOf } from './quotations.ts'

/** What the guards can see: the text, all mentions in it, and what follows from all of them together. */
export interface Scene {
  readonly text: string
  readonly matcher: Matcher
  /** In text order, not overlapping. */
  readonly mentions: readonly Mention[]
  /** Entities whose full name stands in the text. */
  readonly fullNames: () => ReadonlySet<number>
  /** Entities with one of their excepted phrases in the text. */
  readonly phrases: () => ReadonlySet<number>
  /** True where the caller named a spelling for this entity. */
  readonly isAsked: (entity: number) => boolean
  /** True inside quotation marks, where the caller wants those kept. */
  readonly isQuoted: (span: Span) => boolean
  /** Country words already looked for. */
  readonly countries: Map<string, boolean>
}

const DEFAULT_KINDS: readonly NameKind[] = ['person', 'place']

export function sceneOf(text: string, matcher: Matcher, options: NameOptions): Scene {
  const mentions = mentionsIn(text, matcher, options.kinds ?? DEFAULT_KINDS)
  return {
    text,
    matcher,
    mentions,
    fullNames: lazy(() => new Set(mentions.filter((mention) => mention.given).map((mention) => mention.entity))),
    phrases: lazy(() => new Set(mentions.filter((m) => phraseAt(text, m, entityOf(matcher, m))).map((m) => m.entity))),
    isAsked: (entity) => {
      const asked = matcher.entities[entity]
      return asked !== undefined && isAskedFor(options, asked)
    },
    isQuoted: options.keepQuotes ? quotationOf(text) : () => false,
    countries: new Map(),
  }
}

function mentionsIn(text: string, matcher: Matcher, kinds: readonly NameKind[]): Mention[] {
  const mentions: Mention[] = []
  const isMasked = maskOf(text)
  const everyWord = matcher.lowerCase && kinds.includes('term')
  findAnchors(text, matcher, everyWord, (hit) => {
    const mention = readMention(text, hit, matcher, kinds)
    if (!mention || isMasked(mention)) return
    const start = mention.given?.start ?? mention.start
    let last = mentions.at(-1)
    // "Ali Abdullah Saleh": what was taken for a name of its own is the given name of this one.
    while (last && last.start >= start && !last.given) {
      mentions.pop()
      last = mentions.at(-1)
    }
    if ((last?.end ?? 0) > start) return
    mentions.push(mention)
  })
  return mentions
}
