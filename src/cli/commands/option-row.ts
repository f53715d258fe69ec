/** One option of the command line. */
export interface OptionRow {
  /** As commander writes it: `-o, --out <file>`. */
  readonly flags: string
  readonly text: string
  /** The only values that it takes. */
  readonly choices?: readonly string[]
  /** Several values, divided by commas or in options of their own. */
  readonly list?: boolean
  /** A whole number from 1 to this. */
  readonly most?: number
}
