import { sameKey } from '../lines/shape/same-key.ts'
import type { Claim, LaidOut } from '../reading.ts'

/** A sign-off of a known author stands within this many lines of the last paragraph. */
const reach = 6

/** The name alone, behind the text, where the caller knows something of the article. */
export function knownAuthor({ lines, layout, options, container }: LaidOut): Claim[] {
  if (!options.known || layout.last < 0) return []
  const authors = [...container.authors, ...layout.head.flatMap(({ says }) => says?.authors ?? [])]
  const names = new Set(authors.map(sameKey))
  const end = Math.min(layout.last + 1 + reach, layout.to)
  return lines
    .slice(layout.last + 1, end)
    .flatMap(({ key }, i): Claim[] => (names.has(key) ? [{ at: layout.last + 1 + i, kind: 'byline' }] : []))
}
