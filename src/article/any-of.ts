import { joined } from './joined.ts'

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
