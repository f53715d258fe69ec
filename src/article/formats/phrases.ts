/** One expression that finds what any of `rows` finds. `before` and `after` say where: by default it is the whole of a line. */
// @__NO_SIDE_EFFECTS__
export function phrases(rows: readonly RegExp[], before = '^', after = '$', flags = 'iu'): RegExp {
  return new RegExp(`${before}(?:${rows.map(({ source }) => source).join('|')})${after}`, flags)
}
