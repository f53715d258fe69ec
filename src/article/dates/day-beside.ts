import { months } from '../../lexicon/months.ts'
import { dayNumber, pad } from '../../text/civil.ts'
import type { NewsDate } from '../../types/article.ts'
import type { Span } from '../../types/span.ts'
import { newsDate } from './news-date.ts'

/** A dateline's day lies this close to the day of publication, or of the update. */
const nearDays = 31

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
