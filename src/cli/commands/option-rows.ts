import { removalReasons } from '../../types/article.ts'
import { nameStyles } from '../../types/names.ts'
import type { OptionRow } from './option-row.ts'

const MEBIBYTE = 1024 * 1024
export const USUAL_MAX_LINE = 16 * MEBIBYTE

/** How articles are read. */
export const reading: readonly OptionRow[] = [
  { flags: '--mode <mode>', text: 'how much to remove', choices: ['conservative', 'balanced'] },
  { flags: '--keep <reasons>', text: 'remove nothing for these reasons', choices: removalReasons, list: true },
  { flags: '--skip-rule <ids>', text: 'rules that are off, by the ids that the output shows', list: true },
  { flags: '--rules <file>', text: 'more rules: JSON, [{"id", "reason", "pattern", "flags"?, "maxWords"?}, …]' },
  { flags: '--date-order <order>', text: 'how to read 03/04/2025', choices: ['mdy', 'dmy'] },
  { flags: '--now <date>', text: 'ISO date-time against which "3 hours ago" is read' },
  { flags: '--encoding <name>', text: 'of the input, such as windows-1252 (UTF-8, or UTF-16 by its mark)' },
]

/** How names are spelled. */
export const naming: readonly OptionRow[] = [
  { flags: '--style <house>', text: 'whose spelling of names to use', choices: nameStyles },
  { flags: '--names <file>', text: 'more names: JSON, the rows of createNameLexicon' },
  { flags: '--lexicon <which>', text: 'which names are known (core)', choices: ['core', 'extended', 'none'] },
]

/** Where a record has what. */
export const records: readonly OptionRow[] = [
  { flags: '--field <name>', text: "the field or column with the article's text (text)" },
  { flags: '--html <name>', text: 'the one with its page in HTML, where there is no text (html)' },
  { flags: '--id <name>', text: 'the one with its id (id); without one, FILE:LINE' },
  { flags: '--title <name>', text: 'the one with its title (title)' },
  { flags: '--url <name>', text: 'the one with its address (url)' },
  { flags: '--date <name>', text: 'the one with its date (date)' },
  { flags: '--author <name>', text: 'the one with its author (author, authors)' },
  { flags: '--no-known', text: 'read the text alone, whatever the record says of it' },
  { flags: '--ndjson', text: 'every FILE is NDJSON, whatever it looks like' },
  { flags: '--max-line <bytes>', text: `do not read longer lines (${USUAL_MAX_LINE})`, most: 256 * MEBIBYTE },
]

/** The same for what compares outlets. */
export const corpusRecords: readonly OptionRow[] = records.flatMap((row) =>
  row.flags.startsWith('--id') ? [row, { flags: '--source <name>', text: 'the one with its outlet (source)' }] : [row],
)

export const out: OptionRow = { flags: '-o, --out <file>', text: 'write there instead of to standard output' }

export const json: OptionRow = { flags: '--json', text: 'one JSON object a line, for programs' }

export const corpusFormat: OptionRow = {
  flags: '--format <form>',
  text: 'table on a terminal, else ndjson',
  choices: ['ndjson', 'table'],
}

export const exitCode: OptionRow = { flags: '--exit-code', text: 'end with 3 where duplicates are found' }
