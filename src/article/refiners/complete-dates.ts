import { months } from '../../lexicon/months.ts'
import { dayNumber, pad } from '../../text/civil.ts'
import type { NewsDate } from '../../types/article.ts'
import type { Span } from '../../types/span.ts'
import { dayInAddress } from '../dates/day-in-address.ts'
import { newsDate, unprinted } from '../dates/news-date.ts'
import type { Draft, Stage } from '../draft.ts'

/** A dateline's day lies this close to the day of publication, or of the update. */
const nearDays = 31

/**
 * Fills in what another part of the text says: the day in the address, the year of a dateline. An update that is the
 * only date printed is the day on which the text, as it stands, was published.
 */
export const completeDates: Stage = (draft) => {
  const { facts } = draft
  facts.published ??= dateInAddress(draft) ?? facts.updated
  if (facts.dateline && !facts.dateline.date) facts.dateline = { ...facts.dateline, date: datelineDay(draft) }
}

/** The day in the address of the text, or in one that the caller knows. */
function dateInAddress(draft: Draft): NewsDate | null {
  const { url } = draft.facts
  if (!url) return null
  const at = draft.source.indexOf(url)
  if (at >= 0) return dayInAddress(url, at)
  const known = draft.options.known?.url ? dayInAddress(url, 0) : null
  return known && unprinted(known)
}

/** "LUNDHAVN, March 12 (Reuters) -" in an article of 2025. */
function datelineDay(draft: Draft): NewsDate | null {
  const { dateline, published } = draft.facts
  return dateline && published ? dayBeside(draft.source, dateline, published) : null
}

/** The day that a dateline prints without its year: the one that lies closest to the day of publication. */
export function dayBeside(source: string, dateline: Span, published: NewsDate): NewsDate | null {
  const slice = source.slice(dateline.start, dateline.end)
  const found = /\b(\p{Lu}\p{L}{2,8})\.? (\d{1,2})\b|\b(\d{1,2}) (\p{Lu}\p{L}{2,8})\b/u.exec(slice)
  if (!found) return null
  const month = months[(found[1] ?? found[4] ?? '').toLowerCase()]
  const day = Number(found[2] ?? found[3])
  if (!month || day < 1 || day > 31) return null
  const [year = 0, printedMonth = 0, printedDay = 0] = published.iso.slice(0, 10).split('-').map(Number)
  for (const candidate of [year, year - 1, year + 1]) {
    if (Math.abs(dayNumber(candidate, month, day) - dayNumber(year, printedMonth, printedDay)) > nearDays) continue
    const start = dateline.start + found.index
    const iso = `${candidate}-${pad(month)}-${pad(day)}`
    return newsDate({ iso, precision: 'day', zone: null, ambiguous: false, start, end: start + found[0].length })
  }
  return null
}
