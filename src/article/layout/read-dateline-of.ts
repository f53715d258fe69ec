import { readDateline } from '../forms/dateline.ts'
import type { Reading } from '../reading.ts'

/** The dateline of a line; "AUBURN, Wash. —" may stand over its paragraph. */
export function readDatelineOf({ lines, find, how }: Reading, at: number): ReturnType<typeof readDateline> {
  const { text } = lines[at]!
  return /[–—-]$/.test(text) ? readDateline(`${text} ${lines[at + 1]?.text ?? ''}`, how) : find.dateline(at)
}
