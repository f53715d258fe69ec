import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type NormalizeOptions, nameStyles } from '../index.ts'
import { reportHtml } from '../report/index.ts'
import { firstSentence } from './flag-values.ts'
import { readInputs, reasonOf } from './read-input.ts'
import { modes, verbFlags, verbOptions } from './verb-flags.ts'
import { complain, writeOut } from './write-out.ts'

const OK = 0
const SOME_FAILED = 1
const USAGE = 2

type ReportCommand =
  | { readonly kind: 'help' }
  | { readonly kind: 'usage-error'; readonly message: string }
  | {
      readonly kind: 'report'
      readonly files: readonly string[]
      readonly out: string
      readonly options: NormalizeOptions
    }

const help = `copydesk report FILE… [-o report.html]

Writes one HTML page about the articles: their origins and the evidence, how
alike they are before and after normalising, the same copy side by side, what
was removed and why, and the names that were unified. The page needs no network
and no script, and the same articles always give the same page.

  FILE             a UTF-8 text file; - reads standard input

  -o, --out FILE   where to write; - or nothing is standard output
  --mode MODE      how much to remove: ${modes.join(' or ')}
  --style STYLE    whose spelling of names to use:
                   ${nameStyles.slice(0, 6).join(', ')},
                   ${nameStyles.slice(6).join(', ')}
  -h, --help       this text

Exit code: 0, 1 when a file could not be read or written, 2 when the command
line is wrong.`

/** `copydesk report`: gives the exit code. */
export async function reportCommand(args: readonly string[]): Promise<number> {
  const command = parseReport(args)
  if (command.kind === 'help') {
    await writeOut(`${help}\n`)
    return OK
  }
  if (command.kind === 'usage-error') {
    complain(`${command.message}\nTry: copydesk report --help`)
    return USAGE
  }
  const { inputs, failures } = readInputs(command.files)
  for (const failure of failures) complain(failure)
  if (inputs.length === 0) return SOME_FAILED
  const articles = inputs.map(({ file, text }) => ({ name: file === '-' ? 'standard input' : file, text }))
  const page = reportHtml(articles, command.options)
  if (command.out === '-') await writeOut(page)
  else {
    try {
      writeFileSync(command.out, page)
    } catch (error) {
      complain(`${command.out}: ${reasonOf(error)}`)
      return SOME_FAILED
    }
  }
  return failures.length > 0 ? SOME_FAILED : OK
}

/** Reads what stands after `copydesk report`; never prints and never exits. */
function parseReport(args: readonly string[]): ReportCommand {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...verbFlags, out: { type: 'string', short: 'o' }, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    })
    if (values.help) return { kind: 'help' }
    if (positionals.length === 0) return { kind: 'usage-error', message: 'no file given' }
    return { kind: 'report', files: positionals, out: values.out ?? '-', options: verbOptions(values) }
  } catch (error) {
    return { kind: 'usage-error', message: firstSentence(error) }
  }
}
