import { isoDay, NO_DAY } from '../text/iso-day.ts'

/** Negative where `a` is earlier, 0 where that cannot be told. No date comes last. */
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
