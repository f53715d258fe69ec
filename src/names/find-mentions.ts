import type { NameKind } from '../types/names.ts'
import { findAnchors } from './find-anchors.ts'
import { maskOf } from './masks.ts'
import type { Matcher } from './matcher.ts'
import { type Mention, readMention, startOf } from './mention.ts'

/** All mentions of the text, in order, not overlapping; those in addresses and code are left out. */
export function findMentions(text: string, matcher: Matcher, kinds: readonly NameKind[]): Mention[] {
  const mentions: Mention[] = []
  const everyWord = matcher.lowerCase && kinds.includes('term')
  findAnchors(text, matcher, everyWord, (hit) => {
    const mention = readMention(text, hit, matcher, kinds)
    if (!mention) return
    const start = startOf(mention)
    let last = mentions.at(-1)
    // "Ali Abdullah Saleh": what was taken for a name of its own is the given name of this one.
    while (last && (startOf(last) >= start || (last.end > start && needsFullName(last, matcher)))) {
      mentions.pop()
      last = mentions.at(-1)
    }
    if ((last?.end ?? 0) <= start) mentions.push(mention)
  })
  if (mentions.length === 0) return mentions
  const isMasked = maskOf(text)
  return withoutUnnamed(mentions, matcher).filter((mention) => !isMasked({ start: startOf(mention), end: mention.end }))
}

/** A lone surname of people who are only known by their full names: Clinton. */
function needsFullName({ given, entity, rivals }: Mention, { rows }: Matcher): boolean {
  const isNever = (owner: number): boolean => rows[owner]?.kind === 'person' && rows[owner].policy === 'never'
  return !given && isNever(entity) && rivals.every(isNever)
}

/** Drops the surnames of such people, unless the text has the full name of one of them. */
function withoutUnnamed(mentions: readonly Mention[], matcher: Matcher): Mention[] {
  const named = new Set<number>()
  for (const { given, entity } of mentions) if (given) named.add(entity)
  return mentions.filter(
    (mention) =>
      !needsFullName(mention, matcher) || named.has(mention.entity) || mention.rivals.some((rival) => named.has(rival)),
  )
}
