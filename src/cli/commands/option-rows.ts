import { removalReasons } from '../../types/article.ts'
import { nameStyles } from '../../types/names.ts'
import type { OptionRow } from './option-row.ts'

const MEBIBYTE = 1024 * 1024
export const USUAL_MAX_LINE = 16 * MEBIBYTE

/** How articles are read. */
export const reading: readonly OptionRow[] = [
  { flags: '--mode <mode>', text: 'how much to remove', choices: ['conservative', 'balanced'] },
  { flags: '--keep <reasons>', text: 'remove nothing for these reasons', choices: removalReasons, list: true },
  { flags: '--skip-rule <ids>', text: 'rules to switch off, by the ids in the output', list: true },
  { flags: '--rules <file>', text: 'more rules: JSON, [{"id", "reason", "pattern", "flags"?, "maxWords"?}, …]' },
  { flags: '--date-order <order>', text: 'how to read 03/04/2025', choices: ['mdy', 'dmy'] },
  { flags: '--now <date>', text: 'reference time for "3 hours ago" (ISO date-time)' },
  { flags: '--encoding <name>', text: 'input encoding, such as windows-1252 (UTF-8, or UTF-16 by its mark)' },
]

/** How names are spelled. */
export const naming: readonly OptionRow[] = [
  { flags: '--style <house>', text: 'whose spelling of names to use', choices: nameStyles },
  { flags: '--names <file>', text: 'more names: JSON, the rows of createNameLexicon' },
  { flags: '--lexicon <which>', text: 'names to know (core)', choices: ['core', 'extended', 'none'] },
]

/** The fields of a record. */
export const records: readonly OptionRow[] = [
  { flags: '--field <name>', text: "the field or column with the article's text (text)" },
  { flags: '--html <name>', text: 'the field with the HTML page, used if there is no text (html)' },
  { flags: '--id <name>', text: 'the field with the id (id); without one, FILE:LINE' },
  { flags: '--title <name>', text: 'the field with the title (title)' },
  { flags: '--url <name>', text: 'the field with the address (url)' },
  { flags: '--date <name>', text: 'the field with the date (date)' },
  { flags: '--author <name>', text: 'the field with the author (author, authors)' },
  { flags: '--no-known', text: 'ignore what the record says about the article' },
  { flags: '--ndjson', text: 'read every FILE as NDJSON' },
  { flags: '--max-line <bytes>', text: `do not read longer lines (${USUAL_MAX_LINE})`, most: 256 * MEBIBYTE },
]

/** The same for what compares outlets. */
export const corpusRecords: readonly OptionRow[] = records.flatMap((row) =>
  row.flags.startsWith('--id')
    ? [row, { flags: '--source <name>', text: 'the field with the outlet (source)' }]
    : [row],
)

export const out: OptionRow = { flags: '-o, --out <file>', text: 'write there instead of to standard output' }

export const json: OptionRow = { flags: '--json', text: 'one JSON object per line, for programs' }

export const corpusFormat: OptionRow = {
  flags: '--format <form>',
  text: 'table on a terminal, else ndjson',
  choices: ['ndjson', 'table'],
}

export const exitCode: OptionRow = { flags: '--exit-code', text: 'exit with 3 if duplicates are found' }
