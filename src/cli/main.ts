import { existsSync } from 'node:fs'
import { CommanderError } from 'commander'
import type { Handler } from './commands/command-row.ts'
import { commandRows } from './commands/command-rows.ts'
import { complain } from './complain.ts'
import { copydeskVersion } from './copydesk-version.ts'
import { exitCodes } from './exit-codes.ts'
import { reasonOf } from './input/reason-of.ts'
import { programOf } from './program.ts'
import { isUsageError } from './usage-error.ts'

/** The command that needs no name. */
const USUAL = 'show'

const ofTheProgram = new Set(['-h', '--help', '-V', '--version', 'help'])

/** Runs one command line; gives the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  watchOutput()
  let code: number = exitCodes.ok
  const program = programOf(copydeskVersion(), handlerOf, (ended) => {
    code = ended
  })
  const line = withCommand(args)
  try {
    await program.parseAsync(line, { from: 'user' })
    return code
  } catch (error) {
    return failed(error, line[0]!)
  }
}

/** `copydesk … | head` closes the pipe early: that is the reader's right and no failure. */
function watchOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    complain(`standard output: ${reasonOf(error)}`)
    process.exit(exitCodes.failed)
  })
}

/** What does the work, read only when a command is known: help and mistakes need nothing of it. */
function handlerOf(name: string): Handler {
  return async (files, flags) => {
    const { handlers } = await import('./parts.ts')
    return handlers[name]!(files, flags)
  }
}

/** A word that is neither a command nor like a file is left to commander, which says what it is near to. */
function withCommand(args: readonly string[]): readonly string[] {
  const [first] = args
  if (first === '-v') return ['--version']
  if (first === undefined) return [USUAL]
  if (first === 'help' && args[1] !== undefined && !isCommand(args[1])) return [args[1]]
  if (ofTheProgram.has(first) || isCommand(first)) return args
  return first.startsWith('-') || /[./\\*?[{]/.test(first) || existsSync(first) ? [USUAL, ...args] : args
}

function isCommand(word: string): boolean {
  return commandRows.some(({ name }) => name === word)
}

function failed(error: unknown, command: string): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCodes.ok
    return misused(saidBy(error), command)
  }
  if (isUsageError(error)) return misused(error.message, command)
  complain(reasonOf(error))
  return exitCodes.failed
}

function misused(message: string, command: string): number {
  complain(`${message}\nTry: copydesk ${isCommand(command) && command !== USUAL ? `${command} ` : ''}--help`)
  return exitCodes.usage
}

/** Commander's own words, with the hint on the same line. */
function saidBy({ code, message }: CommanderError): string {
  const said = message.replace(/^error: /, '').replace(/\n\s*/g, ' ')
  return code === 'commander.unknownCommand'
    ? said.replace(/unknown command ('[^']*')/, '$1 is neither a command nor a file')
    : said
}
