import type { Flags } from '../commands/flags.ts'
import { USUAL_MAX_LINE } from '../commands/option-rows.ts'
import { complain } from '../complain.ts'
import { usageError } from '../usage-error.ts'
import { expandFiles } from './expand-files.ts'
import type { ReadOptions } from './read-found.ts'

/** What a command reads, and how. */
export interface Begun {
  readonly files: readonly string[]
  /** Arguments that lead to no file; they were complained of. */
  readonly failures: number
  readonly reading: ReadOptions
}

/** What the command expects on standard input that looks like nothing else; for records, empty input is not a mistake. */
export type Expected = ReadOptions['fallback']

/** @throws a usage error where there is nothing to read. */
export async function begin(given: readonly string[], flags: Flags, expected: Expected): Promise<Begun> {
  const { stdin } = process
  if (given.length === 0 && expected === 'text' && stdin.isTTY)
    throw usageError('no file given; five invented stories are in: copydesk demo')
  const { files, failures } = await expandFiles(given.length === 0 ? ['-'] : given)
  for (const failure of failures) complain(failure)
  if (files.includes('-') && stdin.isTTY)
    complain(`reading ${expected === 'ndjson' ? 'records (NDJSON)' : 'an article'} from the terminal; end with Ctrl-D`)
  return { files, failures: failures.length, reading: readOptions(flags, expected, given.length === 0) }
}

function readOptions(flags: Flags, expected: Expected, implied: boolean): ReadOptions {
  const { field = 'text', html = 'html', id = 'id', source = 'source' } = flags
  const { title = 'title', url = 'url', date = 'date', author = 'author' } = flags
  return {
    fields: { text: field, html, id, source, title, url, date, author },
    known: flags.known !== false,
    shape: flags.ndjson === true ? 'ndjson' : undefined,
    fallback: expected,
    implied: implied && expected === 'text',
    maxLine: flags.maxLine ?? USUAL_MAX_LINE,
    encoding: checkedEncoding(flags.encoding),
  }
}

function checkedEncoding(name: string | undefined): string | undefined {
  try {
    return name === undefined ? undefined : new TextDecoder(name).encoding
  } catch {
    throw usageError(`--encoding: '${name}' is no encoding that is known here; windows-1252 is one`)
  }
}
