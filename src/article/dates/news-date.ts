import { dayNumber } from '../../text/civil.ts'
import type { NewsDate } from '../../types/article.ts'

/** A date of the text: what was read, with what follows from it. */
export function newsDate(date: Omit<NewsDate, 'epoch' | 'printed'>): NewsDate {
  const { iso, precision, zone, ambiguous, start, end } = date
  return { iso, precision, zone, ambiguous, start, end, epoch: epochOf(iso), printed: true }
}

/** The same moment, told by the caller and not by the text. */
export const unprinted = (date: NewsDate): NewsDate => ({ ...date, start: 0, end: 0, printed: false })

const moment = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d))?(?:Z|([+-])(\d\d):?(\d\d))$/

/** Milliseconds since 1970-01-01T00:00Z; null without a time and an offset. */
function epochOf(iso: string): number | null {
  const found = moment.exec(iso)
  if (!found) return null
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found
    .slice(1, 7)
    .map((part) => Number(part ?? 0))
  const away = (found[7] === '-' ? -1 : 1) * (Number(found[8] ?? 0) * 60 + Number(found[9] ?? 0))
  return (dayNumber(year, month, day) * 1440 + hour * 60 + minute - away) * 60_000 + second * 1000
}
