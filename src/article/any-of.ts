/** A longer expression can neither be read nor be checked at a glance. */
const longest = 160

/** What finds something in a text, or not. */
export type Finder = Pick<RegExp, 'test'>

/**
 * Finds what any of `rows` finds. `before` and `after` say where: by default it is the whole of a line. As many rows as
 * fit make one expression, because an engine looks for several at once as quickly as for one.
 */
// @__NO_SIDE_EFFECTS__
export function anyOf(rows: readonly RegExp[], before = '^', after = '$', flags = 'iu'): Finder {
  const expressions = joined(rows, before, after, flags)
  return { test: (text) => expressions.some((expression) => expression.test(text)) }
}

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
