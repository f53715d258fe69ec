/** A share in whole per cent, `99%`: 0% only of nothing, 100% only of all. */
export function percent(share: number): string {
  if (share <= 0) return '0%'
  if (share >= 1) return '100%'
  return `${Math.min(99, Math.max(1, Math.round(share * 100)))}%`
}
