/** Rows whose lists share a hash with that of a row, in order. */
export type Meetings = (row: number) => readonly number[]

/** Of many articles most have nothing in common: who meets whom is looked up, where each with each would be a square. */
export function meetingsOf(lists: readonly ArrayLike<number>[]): Meetings {
  const rowsWith = new Map<number, number[]>()
  for (const [row, list] of lists.entries())
    for (let at = 0; at < list.length; at++) {
      const rows = rowsWith.get(list[at]!)
      if (rows) rows.push(row)
      else rowsWith.set(list[at]!, [row])
    }
  return (row) => {
    const met = new Set(Array.from(lists[row]!).flatMap((hash) => rowsWith.get(hash)!))
    met.delete(row)
    return [...met].sort((a, b) => a - b)
  }
}
