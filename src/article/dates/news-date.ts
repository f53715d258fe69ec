import { dayNumber } from '../../text/civil.ts'
import type { NewsDate } from '../../types/article.ts'

/** A date of the text: what was read, with what follows from it. */
export function newsDate(date: Omit<NewsDate, 'epoch' | 'printed'>): NewsDate {
  const { iso, precision, zone, ambiguous, start, end } = date
  return { iso, precision, zone, ambiguous, start, end, epoch: epochOf(iso), printed: true }
}

const moment = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d))?(?:Z|([+-])(\d\d):?(\d\d))$/

/** Milliseconds since 1970-01-01T00:00Z; null without a time and an offset. */
function epochOf(iso: string): number | null {
  const found = moment.exec(iso)
  if (!found) return null
  const part = (at: number): number => Number(found[at] ?? 0)
  const away = (found[7] === '-' ? -1 : 1) * (part(8) * 60 + part(9))
  const minutes = dayNumber(part(1), part(2), part(3)) * 1440 + part(4) * 60 + part(5) - away
  return minutes * 60_000 + part(6) * 1000
}
