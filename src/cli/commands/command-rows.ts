import { articleCommands } from './article-commands.ts'
import type { CommandRow } from './command-row.ts'
import { corpusCommands } from './corpus-commands.ts'

/** Every command, in the order of the help. */
export const commandRows: readonly CommandRow[] = [...articleCommands, ...corpusCommands]
