import { commandRows } from '../commands/command-rows.ts'
import { exitCodes } from '../exit-codes.ts'
import { openOutput } from '../output.ts'
import { completionScripts } from './completion-scripts.ts'

/** `copydesk completion SHELL`: gives the exit code. */
export async function completionCommand([shell]: readonly string[]): Promise<number> {
  const script = completionScripts[shell as keyof typeof completionScripts]
  await openOutput(undefined, []).write(script(commandRows))
  return exitCodes.ok
}
