/** The ISO date of a number of days since 1970-01-01 in the proleptic Gregorian calendar. */
export function dayIso(day: number): string {
  // Years that start in March, in eras of 400 years: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms".
  const days = day + 719468
  const era = Math.floor(days / 146097)
  const ofEra = days - era * 146097
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  )
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100))
  const marchMonth = Math.floor((5 * ofYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const civilYear = year + era * 400 + (month <= 2 ? 1 : 0)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${String(civilYear).padStart(4, '0')}-${two(month)}-${two(ofYear - Math.floor((153 * marchMonth + 2) / 5) + 1)}`
}
