import { Readable } from 'node:stream'
import { parse } from 'csv-parse'

export interface CsvOptions {
  /** The column with the text; a table without it is an error. */
  readonly field: string
  readonly delimiter: string
  /** Characters of a row: a quotation mark that nothing closes must not swallow the file. */
  readonly maxLine: number
}

/**
 * The rows of a table with a head, each as a line of JSON. An empty cell is not a field.
 *
 * @throws {Error} where the table has no column for the text, or a row cannot be read.
 */
export async function* csvRecords(text: AsyncIterable<string>, options: CsvOptions): AsyncGenerator<string> {
  const rows = Readable.from(text).pipe(
    parse({
      bom: true,
      delimiter: options.delimiter,
      max_record_size: options.maxLine,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }),
  )
  let columns: readonly string[] | undefined
  for await (const row of rows as AsyncIterable<string[]>) {
    if (columns === undefined) columns = checked(row, options.field)
    else yield JSON.stringify(Object.fromEntries(columns.flatMap((name, at) => (row[at] ? [[name, row[at]]] : []))))
  }
}

function checked(row: readonly string[], field: string): string[] {
  const columns = row.map((name) => name.trim())
  if (!columns.includes(field))
    throw new Error(`the table has no column "${field}"; --field names one of its columns: ${columns.join(', ')}`)
  return columns
}
