import type { ArticleOptions } from '../../index.ts'
import { oneOf, wholeNumber } from '../flag-values.ts'
import { modes } from '../verb-flags.ts'

/** Where a record has what. */
export interface Fields {
  readonly id: string
  readonly text: string
  readonly source: string
  readonly date: string
}

export interface CorpusOptions {
  /** `-` is standard input. */
  readonly files: readonly string[]
  readonly fields: Fields
  /** Every file is NDJSON, whatever its name. */
  readonly ndjson: boolean
  /** Bytes. */
  readonly maxLine: number
  readonly article: ArticleOptions
  readonly format: Format
}

const formats = ['ndjson', 'table'] as const
export type Format = (typeof formats)[number]

const MEBIBYTE = 1024 * 1024

/** The flags of every command that reads a corpus. */
export const corpusFlags = {
  help: { type: 'boolean', short: 'h' },
  id: { type: 'string' },
  field: { type: 'string' },
  source: { type: 'string' },
  date: { type: 'string' },
  ndjson: { type: 'boolean' },
  'max-line': { type: 'string' },
  mode: { type: 'string' },
  format: { type: 'string' },
} as const

type Values = { readonly [Flag in keyof typeof corpusFlags]?: string | boolean }

export function corpusOptions(values: Values, files: readonly string[]): CorpusOptions {
  const given = (flag: keyof Values): string | undefined => {
    const value = values[flag]
    return typeof value === 'string' ? value : undefined
  }
  const mode = oneOf(modes, given('mode'), '--mode')
  return {
    files: files.length > 0 ? files : ['-'],
    fields: {
      id: given('id') ?? 'id',
      text: given('field') ?? 'text',
      source: given('source') ?? 'source',
      date: given('date') ?? 'date',
    },
    ndjson: values.ndjson === true,
    maxLine: wholeNumber(given('max-line'), '--max-line', 16 * MEBIBYTE, 256 * MEBIBYTE),
    article: { ...(mode && { mode }) },
    format: oneOf(formats, given('format'), '--format') ?? (process.stdout.isTTY ? 'table' : 'ndjson'),
  }
}

export const corpusHelp = `  FILE             NDJSON where the name ends in .ndjson or .jsonl, else one
                   article in text or Markdown; without any, or for -,
                   NDJSON from standard input

  --ndjson         every FILE is NDJSON
  --id NAME        the field with the article's id (id); without one, FILE:LINE
  --field NAME     the field with its text (text)
  --source NAME    the field with its outlet (source)
  --date NAME      the field with its date, ISO (date); without one, the date
                   that the article prints
  --format FORMAT  ndjson or table (a table on a terminal, else ndjson)
  --max-line BYTES do not read longer lines (16777216)
  --mode MODE      as for copydesk FILE…`
