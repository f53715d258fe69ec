import type { Article } from '../../types/article.ts'
import type { Fingerprint } from '../../types/comparison.ts'
import { isoDay, NO_DAY } from '../index/iso-day.ts'

/** What is known of one input. */
export interface Witness {
  readonly fingerprint: Fingerprint
  /** Agencies credited by byline, dateline or sign-off. */
  readonly agencies: readonly string[]
  readonly date: string | null
  readonly source: string | null
}

export function creditedAgencies(article: Article): string[] {
  const dateline = article.dateline?.agency
  return [...new Set(dateline ? [...article.agencies, dateline] : article.agencies)]
}

/** The date of the article, or of the dateline that it opens with; null where it is no ISO date. */
export function printedDate(article: Article): string | null {
  const date = article.published?.iso ?? article.dateline?.date?.iso
  return date === undefined || isoDay(date) === NO_DAY ? null : date
}

export function sharedAgencies(a: Witness, b: Witness): string[] {
  return a.agencies.filter((agency) => b.agencies.includes(agency))
}

/** Negative where `a` is earlier, 0 where that cannot be told. */
export function earlierDate(a: string | null, b: string | null): number {
  const [x, y] = [isoDay(a), isoDay(b)]
  if (x === NO_DAY || y === NO_DAY) return x === y ? 0 : x === NO_DAY ? 1 : -1
  const [timeOfA, timeOfB] = [clock(a!), clock(b!)]
  if (timeOfA === undefined || timeOfB === undefined || timeOfA.zoned !== timeOfB.zoned) return x - y
  return (x - y) * 1440 + timeOfA.minutes - timeOfB.minutes
}

/** Minutes of the day, brought to UTC where the offset is printed. */
function clock(iso: string): { readonly minutes: number; readonly zoned: boolean } | undefined {
  const match = /[T ](\d\d):(\d\d)(?::\d\d(?:[.,]\d+)?)?(?:(Z)|([+-])(\d\d)(?::?(\d\d))?)?/.exec(iso)
  if (match === null) return undefined
  const offset = match[4] === undefined ? 0 : Number(`${match[4]}1`) * (Number(match[5]) * 60 + Number(match[6] ?? 0))
  return {
    minutes: Number(match[1]) * 60 + Number(match[2]) - offset,
    zoned: match[3] !== undefined || match[4] !== undefined,
  }
}
