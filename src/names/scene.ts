import { lazy } from '../text/lazy.ts'
import type { NameKind, NameOptions } from '../types/names.ts'
import type { Span } from '../types/span.ts'
import { findAnchors } from './find-anchors.ts'
import { headlineOf } from './headline.ts'
import { insideOf } from './inside.ts'
import { maskOf } from './masks.ts'
import { entityOf, type Matcher } from './matcher.ts'
import { type Mention, readMention } from './mention.ts'
import { isPhrase } from './phrase.ts'

/** What the guards can see: the text, all mentions in it, and what follows from all of them together. */
export interface Scene {
  readonly text: string
  readonly matcher: Matcher
  /** In text order, not overlapping. */
  readonly mentions: readonly Mention[]
  /** Entities whose full name stands in the text. */
  readonly fullNames: () => ReadonlySet<number>
  /** Entities whose namesake elsewhere is in the text: Odessa, Texas. */
  readonly namesakes: () => ReadonlySet<number>
  /** True where the line is a headline, so that a capital tells nothing. */
  readonly isHeadline: (at: number) => boolean
  /** True inside quotation marks, where the caller wants those kept. */
  readonly isQuoted: (span: Span) => boolean
  /** Country words already looked for. */
  readonly countries: Map<string, boolean>
}

/** Curly double quotation marks, guillemets, or straight ones that pair up inside one paragraph. */
const QUOTATION = /“[^”“\n]*”?|«[^«»\n]*»|"[^"\n]*"/g

const DEFAULT_KINDS: readonly NameKind[] = ['person', 'place']

export function sceneOf(text: string, matcher: Matcher, options: NameOptions): Scene {
  const mentions = mentionsIn(text, matcher, options.kinds ?? DEFAULT_KINDS)
  return {
    text,
    matcher,
    mentions,
    fullNames: lazy(() => new Set(mentions.filter((mention) => mention.given).map((mention) => mention.entity))),
    namesakes: lazy(
      () => new Set(mentions.filter((mention) => isElsewhere(text, mention, matcher)).map(({ entity }) => entity)),
    ),
    isHeadline: headlineOf(text),
    isQuoted: options.keepQuotes ? insideOf(text, QUOTATION) : () => false,
    countries: new Map(),
  }
}

/** A lone surname of a person who is only known by the full name: Clinton. */
function isBeside({ given, entity, rivals }: Mention, { rows }: Matcher): boolean {
  const isNever = (owner: number): boolean => rows[owner]?.kind === 'person' && rows[owner].policy === 'never'
  return !given && [entity, ...rivals].every(isNever)
}

function isElsewhere(text: string, mention: Mention, matcher: Matcher): boolean {
  const exceptions = entityOf(matcher, mention.entity).exceptions.filter((phrase) => phrase.elsewhere)
  return isPhrase(text, mention, { exceptions })
}

function mentionsIn(text: string, matcher: Matcher, kinds: readonly NameKind[]): Mention[] {
  const mentions: Mention[] = []
  const isMasked = maskOf(text)
  const everyWord = matcher.lowerCase && kinds.includes('term')
  findAnchors(text, matcher, everyWord, (hit) => {
    const mention = readMention(text, hit, matcher, kinds)
    if (!mention || isBeside(mention, matcher)) return
    const start = mention.given?.start ?? mention.articleStart
    if (isMasked({ start, end: mention.end })) return
    let last = mentions.at(-1)
    // "Ali Abdullah Saleh": what was taken for a name of its own is the given name of this one.
    while (last && (last.given?.start ?? last.start) >= start) {
      mentions.pop()
      last = mentions.at(-1)
    }
    if ((last?.end ?? 0) > start) return
    mentions.push(mention)
  })
  return mentions
}
