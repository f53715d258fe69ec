import { copydeskVersion } from './copydesk-version.ts'
import { dedupeCommand } from './dedupe/dedupe-command.ts'
import { deskOf } from './desk.ts'
import { helpText } from './help-text.ts'
import { jsonLines } from './json-lines.ts'
import { originsCommand } from './origins/origins-command.ts'
import { parseCommand } from './parse-command.ts'
import { readInputs } from './read-input.ts'
import { reportLines } from './report.ts'
import { reportCommand } from './report-command.ts'
import { runCommand } from './run/run-command.ts'
import { terminalOf } from './terminal.ts'
import { complain } from './write-out.ts'

const OK = 0
const SOME_FILES_FAILED = 1
const USAGE = 2

/** The commands beside the report on files, which has no name. A file of such a name is `./run`. */
const commands: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  run: runCommand,
  dedupe: dedupeCommand,
  origins: originsCommand,
  report: reportCommand,
}

/** Runs one command line; gives the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const [name = '', ...rest] = args
  return Object.hasOwn(commands, name) ? commands[name]!(rest) : report(args)
}

/** 0, 1 when a file could not be read, 2 for a wrong command line. */
function report(args: readonly string[]): number {
  const command = parseCommand(args)
  switch (command.kind) {
    case 'help':
      print(helpText)
      return OK
    case 'version':
      print(copydeskVersion())
      return OK
    case 'usage-error':
      complain(`${command.message}\nTry: copydesk --help`)
      return USAGE
    case 'run': {
      const { inputs, failures } = readInputs(command.files)
      for (const failure of failures) complain(failure)
      if (inputs.length > 0) {
        const desk = deskOf(inputs, command.options)
        const lines = command.json ? jsonLines(desk) : reportLines(desk, terminalOf(process.stdout, process.env))
        for (const line of lines) print(line)
      }
      return failures.length > 0 ? SOME_FILES_FAILED : OK
    }
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
