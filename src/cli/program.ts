import { styleText } from 'node:util'
import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import type { CommandRow, Handler } from './commands/command-row.ts'
import { commandRows } from './commands/command-rows.ts'
import type { OptionRow } from './commands/option-row.ts'

const MOST_HELP_WIDTH = 100

const introduction = `Reads news articles (text, Markdown, HTML, exports, NDJSON, JSON or CSV, also gzipped) from FILEs, folders, patterns or standard input. Without a command it shows what is in them and who copied whom. Nothing leaves this machine.`

/** What stands under the list of commands. */
const more = `
Start with:
  copydesk demo               five invented stories
  copydesk story.txt          an article of your own
  copydesk help run           a command's options, with examples

Exit code: 0; 1 when something could not be read, answered or written; 2 when
the command line is wrong; 3 with --exit-code when there are duplicates; 130
after Ctrl-C.`

/** The command line, made from the rows. `handlerOf` gives what does the work of a command. */
export function programOf(
  version: string,
  handlerOf: (name: string) => Handler,
  onEnd: (code: number) => void,
): Command {
  const program = new Command('copydesk')
    .usage('[COMMAND] [OPTIONS] [FILE…]')
    .description(introduction)
    .version(version, '-V, --version', 'the version')
    .helpOption('-h, --help', 'this text; after a command, its own')
    .addHelpCommand(new Command('help').argument('[command]').summary('the help of a command').helpGroup('More:'))
    .addHelpText('after', more)
    .exitOverride()
    .configureHelp({
      helpWidth: Math.min(process.stdout.columns ?? 80, MOST_HELP_WIDTH),
      styleTitle,
      subcommandTerm: (command) => command.name(),
    })
    .configureOutput({ outputError() {} })
  for (const row of commandRows) program.addCommand(commandOf(row, program, handlerOf, onEnd))
  return program
}

function styleTitle(title: string): string {
  return styleText('bold', title, { validateStream: false })
}

function commandOf(
  row: CommandRow,
  program: Command,
  handlerOf: (name: string) => Handler,
  onEnd: (code: number) => void,
): Command {
  const command = new Command(row.name)
    .copyInheritedSettings(program)
    .helpGroup(row.group)
    .summary(row.summary)
    .description(row.text)
    .helpOption('-h, --help', 'this text')
    .addHelpText('after', () => examplesText(row.examples))
  if (row.args !== '') command.addArgument(argumentOf(row))
  for (const [heading, options] of Object.entries(row.options)) {
    command.optionsGroup(heading)
    for (const option of options) command.addOption(optionOf(option))
  }
  return command.action(async (...given: unknown[]) => {
    const files = row.args === '' ? [] : [given[0]].flat()
    onEnd(await handlerOf(row.name)(files as string[], command.opts()))
  })
}

function argumentOf({ name, args }: CommandRow): Argument {
  const argument = new Argument(args)
  return name === 'completion' ? argument.choices(['bash', 'zsh', 'fish', 'powershell']) : argument
}

function optionOf({ flags, text, choices, list, most }: OptionRow): Option {
  const option = new Option(flags, text)
  if (list === true) return option.argParser((value, before) => listOf(value, before as string[] | undefined, choices))
  if (most !== undefined) return option.argParser((value) => wholeNumber(value, most))
  return choices === undefined ? option : option.choices(choices)
}

/** `a,b`, and more where the option is given again. */
function listOf(value: string, before: readonly string[] = [], choices?: readonly string[]): string[] {
  const given = value.split(',').map((one) => one.trim())
  const unknown = given.find((one) => choices?.includes(one) === false)
  if (unknown !== undefined) throw new InvalidArgumentError(`'${unknown}' is not one of ${choices!.join(', ')}.`)
  return [...before, ...given]
}

function wholeNumber(value: string, most: number): number {
  const number = /^\d+$/.test(value) ? Number(value) : 0
  if (number < 1 || number > most) throw new InvalidArgumentError(`It must be a whole number from 1 to ${most}.`)
  return number
}

function examplesText(examples: CommandRow['examples']): string {
  const lines = examples.map(([line, what]) => `  ${line}\n      ${what}`)
  return `\n${styleTitle('Examples:')}\n${lines.join('\n')}`
}
