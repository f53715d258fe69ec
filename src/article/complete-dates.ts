import type { NewsDate } from '../types/article.ts'
import { dayBeside } from './dates/day-beside.ts'
import { dayInAddress } from './dates/day-in-address.ts'
import { unprinted } from './dates/unprinted.ts'
import type { Facts } from './facts.ts'

/**
 * Fills in what another part of the text says: the day in the address, the year of a dateline. An update that is the
 * only date printed is the day on which the text, as it stands, was published.
 */
export function completeDates(source: string, facts: Facts, isKnownAddress: boolean): Facts {
  const { dateline } = facts
  const published = facts.published ?? dateInAddress(source, facts.url, isKnownAddress) ?? facts.updated
  const date = dateline && (dateline.date ?? (published && dayBeside(source, dateline, published)))
  return { ...facts, published, dateline: dateline && { ...dateline, date } }
}

/** The day in the address of the text, or in one that the caller knows. */
function dateInAddress(source: string, url: string | null, isKnown: boolean): NewsDate | null {
  if (!url) return null
  const at = source.indexOf(url)
  if (at >= 0) return dayInAddress(url, at)
  const known = isKnown ? dayInAddress(url, 0) : null
  return known && unprinted(known)
}
