import { lazy } from '../text/lazy.ts'
import type { NameKind, NameOptions } from '../types/names.ts'
import { isElsewhere } from './elsewhere.ts'
import { findMentions } from './find-mentions.ts'
import { headlineOf } from './headline.ts'
import { insideOf } from './inside.ts'
import { entityOf, type Matcher } from './matcher.ts'
import type { Mention } from './mention.ts'
import { isPrivatePerson } from './private-person.ts'
import type { Reading } from './reading.ts'
import { fullSpelling } from './strangers.ts'

/** Curly double quotation marks, guillemets, or straight ones that pair up inside one paragraph. */
const QUOTATION = /“[^”“\n]*”?|«[^«»\n]*»|"[^"\n]*"/g

const DEFAULT_KINDS: readonly NameKind[] = ['person', 'place', 'group']

/** Finds the names of a text; what follows from them is worked out when a guard first asks. */
export function readText(
  text: string,
  matcher: Matcher,
  options: NameOptions,
  isPrivate: Reading['isPrivate'] = privateIn(text),
): Reading {
  const { kinds = DEFAULT_KINDS } = options
  const mentions = findMentions(text, matcher, kinds)
  const full = lazy(() => mentions.filter((mention) => mention.given && !isPrivate(mention)))
  return {
    text,
    matcher,
    kinds,
    isHeadline: headlineOf(text),
    mentions,
    fullNames: lazy(() => new Set(full().map(({ entity }) => entity))),
    fullSpellings: lazy(() => new Set(full().map(fullSpelling))),
    namesakes: lazy(
      () =>
        new Set(
          mentions
            .filter((mention) => isElsewhere(text, mention, entityOf(matcher, mention.entity)))
            .map(({ entity }) => entity),
        ),
    ),
    isQuoted: options.keepQuotes ? insideOf(text, QUOTATION) : () => false,
    isPrivate,
    countries: new Map(),
    strangers: new Map(),
  }
}

/** Asks about each full name once. */
function privateIn(text: string): Reading['isPrivate'] {
  const known = new Map<Mention, boolean>()
  return (mention) => {
    if (!mention.given) return false
    const isPrivate = known.get(mention) ?? isPrivatePerson(text, mention)
    known.set(mention, isPrivate)
    return isPrivate
  }
}
