import { labelKey } from './label-key.ts'

/** A label at the beginning of a row. */
export interface Label {
  /** Letters and digits only, lower case: "Author(s)", "AUTHORS" and `authors` are one label. */
  readonly key: string
  /** Where its value begins in the row; the row's end where it stands alone. */
  readonly at: number
}

/** `[Title] …` */
const bracketed = /^\[([\p{L}_][\p{L}\d _()/-]{0,24})\]\s{0,4}(?:: ?)?(?=[^\s(:]|$)/u

/** `Title: …`   `**Author(s):** …`   `- published_at: …`   `"date" = …`; the colon may be left out where the label stands alone. */
const form =
  /^(?:[-*+•] )?(?:\*\*|__|["“])?([\p{L}_@][\p{L}\d _()/&.'’-]{0,40})(?:["”]|\*\*|__)?\s{0,4}[:=](?:\*\*|__)?\s*/u

export function readLabel(row: string): Label | null {
  const found = form.exec(row) ?? bracketed.exec(row)
  return found && { key: labelKey(found[1]!), at: found[0].length }
}
