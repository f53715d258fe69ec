import type { KnownFields, NewsDate } from '../../types/article.ts'
import { findDates } from '../dates/find-dates.ts'
import { unprinted } from '../dates/news-date.ts'
import type { Stage } from '../draft.ts'
import { sameKey } from '../lines/shape.ts'
import type { ReadingOptions } from '../reading-options.ts'

/** A longer date is not read. */
const longestDate = 100
/** A sign-off of a known author stands within this many lines of the last paragraph. */
const reach = 6

/**
 * What the caller knows wins over what was read. It comes after the reading, so that the text's own bylines and dates
 * are found and marked as ever.
 */
export const applyKnown: Stage = ({ lines, marks, facts, options, reading, from, to }) => {
  const { known } = options
  if (!known) return
  if (known.title) facts.title = known.title
  if (known.authors?.length) facts.authors = [...known.authors]
  facts.published = knownDate(known, 'published', reading) ?? facts.published
  facts.updated = knownDate(known, 'updated', reading) ?? facts.updated
  const names = facts.authors.map(sameKey)
  const last = lines.findLastIndex((line, i) => i >= from && i < to && !marks[i] && line.prose)
  for (let i = last + 1; last >= 0 && i <= last + reach && i < lines.length; i++)
    if (!marks[i] && names.includes(lines[i]!.key)) marks[i] = { kind: 'byline' }
}

/** Null where the caller does not know it, or says it in a form that cannot be read. */
function knownDate(known: KnownFields, name: 'published' | 'updated', reading: ReadingOptions): NewsDate | null {
  const date = findDates((known[name] ?? '').slice(0, longestDate), reading)[0]
  return date ? unprinted(date) : null
}
