/** A longer expression can neither be read nor be checked at a glance. */
const longest = 160

/** The rows in order, in as few expressions as stay short. */
// @__NO_SIDE_EFFECTS__
export function joined(rows: readonly RegExp[], before: string, after: string, flags: string): RegExp[] {
  const groups: string[][] = []
  let length = Number.POSITIVE_INFINITY
  for (const { source } of rows) {
    length += source.length + 1
    if (length > longest) {
      groups.push([])
      length = before.length + after.length + '(?:)'.length + source.length
    }
    groups.at(-1)!.push(source)
  }
  return groups.map((group) => new RegExp(`${before}(?:${group.join('|')})${after}`, flags))
}
