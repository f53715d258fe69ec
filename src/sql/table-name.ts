import { describe } from '../text/argument.ts'

const NAME = /^[a-z_][\w.-]*$/i

/** The name, or the usual one where it is left out. Names are not quoted: nothing but letters, digits, `_`, `.` and `-`. */
export function tableName(value: unknown, usual: string, argument: string): string {
  if (value === undefined) return usual
  if (typeof value !== 'string') throw new TypeError(`${argument} must be a string, got ${describe(value)}`)
  if (!NAME.test(value))
    throw new TypeError(`${argument} must be the plain name of a table, got ${JSON.stringify(value)}`)
  return value
}
