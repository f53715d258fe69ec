import type { NewsDate } from '../../types/article.ts'
import { newsDate } from './news-date.ts'

/** The day in an address that stands at offset `at`: https://gazette.example/2025/03/16/…   /2025-03-16-… */
export function dayInAddress(url: string, at: number): NewsDate | null {
  const found = /\/(20\d\d|19\d\d)([/-])(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/.exec(url)
  if (!found) return null
  const start = at + found.index + 1
  const [all, year, , month, day] = found
  const iso = `${year}-${month}-${day}`
  return newsDate({ iso, precision: 'day', zone: null, ambiguous: false, start, end: start + all.length - 1 })
}
