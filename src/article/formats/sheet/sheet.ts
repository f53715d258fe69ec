import type { Row } from '../../lines/read-rows.ts'

/** A text cut into rows, as containers look at it: a whole file, or one article of it. */
export interface Sheet {
  readonly text: string
  /** The rows that are not blank, in order. */
  readonly rows: readonly Row[]
}
