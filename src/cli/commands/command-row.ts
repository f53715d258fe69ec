import type { Flags } from './flags.ts'
import type { OptionRow } from './option-row.ts'

/** Does the work of a command; gives the exit code. */
export type Handler = (files: readonly string[], flags: Flags) => Promise<number>

/** One command of the command line. */
export interface CommandRow {
  readonly name: string
  /** The heading that it stands under in the list of commands. */
  readonly group: string
  /** As commander writes them: `[file...]`. */
  readonly args: string
  /** One line, for the list. */
  readonly summary: string
  /** What it does, in its own help. */
  readonly text: string
  /** Under their headings. */
  readonly options: Readonly<Record<string, readonly OptionRow[]>>
  /** Command lines that work, each with what it does. */
  readonly examples: readonly (readonly [line: string, what: string])[]
}
