import { delimiterOf, type FileShape } from './file-shape.ts'
import { jsonElements } from './json-elements.ts'
import type { OpenInput } from './open-input.ts'
import { utf8Text, wholeText } from './utf8-text.ts'

/** Lines that are handed on together: writing each for itself would cost more than reading it. */
const PIECE = 64 * 1024

/** A file of records as NDJSON, whatever its form: one record to a line. */
export function recordLines(input: OpenInput, shape: FileShape, field: string, maxLine: number): AsyncIterable<Buffer> {
  if (shape === 'json') return inPieces(fromJson(input, field))
  return shape === 'csv' ? inPieces(fromCsv(input, field, maxLine)) : input.bytes
}

async function* fromJson({ bytes }: OpenInput, field: string): AsyncGenerator<string> {
  yield* jsonElements(await wholeText(bytes), field)
}

async function* fromCsv({ file, head, bytes }: OpenInput, field: string, maxLine: number): AsyncGenerator<string> {
  const { csvRecords } = await import('./csv-records.ts')
  const usual = /\.tsv(?:\.gz)?$/i.test(file) ? '\t' : ','
  const delimiter = delimiterOf(head.toString('utf8').replace(/^\ufeff/, ''), field) ?? usual
  yield* csvRecords(utf8Text(bytes), { field, delimiter, maxLine })
}

export async function* inPieces(lines: AsyncIterable<string>): AsyncGenerator<Buffer> {
  let held: string[] = []
  let length = 0
  for await (const line of lines) {
    held.push(line, '\n')
    length += line.length
    if (length < PIECE) continue
    yield Buffer.from(held.join(''))
    held = []
    length = 0
  }
  if (held.length > 0) yield Buffer.from(held.join(''))
}
