import { requireOneOf, requireOptions, requireString } from '../text/argument.ts'
import type { NameIndex, NameOptions } from '../types.ts'
import { KINDS, STYLES } from './values.ts'

/** Throws a `TypeError` that names the first option that can't be used. */
export function checkNameOptions(options: NameOptions): void {
  requireOptions(options)
  const { style, styleDate = '2019-08-14', kinds = [], prefer, keepQuotes, consistency } = options
  requireOneOf(style, STYLES, 'options.style')
  if (!/^\d{4}-\d\d-\d\d$/.test(styleDate)) throw new TypeError('options.styleDate must be a day such as 2019-08-14')
  if (!Array.isArray(kinds)) throw new TypeError('options.kinds must be an array')
  for (const kind of kinds) requireOneOf(kind, KINDS, 'options.kinds')
  requireOptions(prefer, 'options.prefer')
  for (const spelling of Object.values(prefer ?? {})) requireString(spelling, 'options.prefer: each spelling')
  requireOneOf(keepQuotes, [true, false], 'options.keepQuotes')
  if (!Array.isArray((consistency as Partial<NameIndex> | undefined)?.groups))
    requireOneOf(consistency, ['off', 'document'], 'options.consistency')
}
