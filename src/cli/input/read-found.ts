import { isUtf8 } from 'node:buffer'
import { decodeBytes } from '../../html/decode-bytes.ts'
import { splitArticles } from '../../index.ts'
import type { KnownNames } from '../../stream/known-of.ts'
import { parseLine } from '../../stream/parse-line.ts'
import { complain } from '../complain.ts'
import { type Batch, lineBatches, linesApart } from '../run/line-batches.ts'
import { type Line, linesOf, locationOf, type Place, tooLong } from '../run/lines-of.ts'
import { isUsageError, usageError } from '../usage-error.ts'
import { type FileShape, fileShape } from './file-shape.ts'
import { type OpenInput, type OpenOptions, openInput } from './open-input.ts'
import { reasonOf } from './reason-of.ts'
import { recordLines } from './record-lines.ts'
import { malformedNotice, wholeText } from './utf8-text.ts'

/** Where a record has what. */
export interface Fields extends KnownNames {
  readonly id: string
  readonly text: string
  readonly html: string
  readonly source: string
}

export interface ReadOptions extends OpenOptions {
  readonly fields: Fields
  /** What every file holds, whatever it looks like; undefined: what it looks like. */
  readonly shape: FileShape | undefined
  /** What a record says of its article counts. */
  readonly known: boolean
  /** What standard input is taken for that looks like nothing else. */
  readonly fallback: 'ndjson' | 'text'
  /** Nobody asked for standard input: without anything there, no file was given. */
  readonly implied: boolean
  /** Bytes. */
  readonly maxLine: number
}

/** A record's line in a file (without `file`: of standard input), or a file that is one article. */
export type Location = { readonly line: number; readonly file?: string } | { readonly file: string }

/** An article, not yet read. */
export interface Found {
  /** The record's id, else where it is: `FILE`, `FILE:LINE`, `FILE#2` for the second article of an export. */
  readonly name: string
  readonly location: Location
  /** What stands in the file: a record, or the text under the name of its field. */
  readonly record: Readonly<Record<string, unknown>>
  /** The record as it is written. */
  readonly json: string
}

/** A line that is not a record, or a file that cannot be read. */
export type Failure = { readonly error: string } & Location

/** Everything in the files, article by article. What cannot be read is told in its place, and the rest go on. */
export async function* readFound(files: readonly string[], options: ReadOptions): AsyncGenerator<Found | Failure> {
  for (const file of files) {
    try {
      const input = await openInput(file, options)
      const shape = shapeOf(input, options)
      if (shape === 'text' || shape === 'html') yield* articlesOf(input, shape, options)
      else yield* recordsOf(input, shape, options)
    } catch (error) {
      if (isUsageError(error)) throw error
      yield { error: reasonOf(error), file: nameOf(file) }
    }
  }
}

/** What the input holds; what cannot be told of standard input is what the command expects there. */
export function shapeOf(input: OpenInput, { shape: forced, fields, fallback }: ReadOptions): FileShape {
  if (forced !== undefined) return forced
  const shape = fileShape(input, fields.text)
  return shape === 'text' && input.file === '-' ? fallback : shape
}

export function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file
}

/** The page of a file, its one article, or each of an export that holds several. */
export async function* articlesOf(
  { file, bytes }: OpenInput,
  shape: 'text' | 'html',
  { fields, implied }: ReadOptions,
): AsyncGenerator<Found> {
  if (shape === 'html') {
    const page = decodeBytes(await wholeBytes(bytes))
    yield foundIn(nameOf(file), nameOf(file), fields.id, fields.html, page)
    return
  }
  const text = await wholeText(bytes)
  if (implied && text.trim() === '') throw usageError('no file given, and standard input is empty')
  const name = nameOf(file)
  const spans = splitArticles(text)
  if (spans.length < 2) yield foundIn(name, name, fields.id, fields.text, text)
  else
    for (const [at, { start, end }] of spans.entries())
      yield foundIn(`${name}#${at + 1}`, name, fields.id, fields.text, text.slice(start, end))
}

async function wholeBytes(bytes: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of bytes) parts.push(part)
  return Buffer.concat(parts)
}

/** An article in a file as a record. */
function foundIn(name: string, file: string, idField: string, field: string, text: string): Found {
  const record = { [idField]: name, [field]: text }
  return { name, location: { file }, record, json: JSON.stringify(record) }
}

async function* recordsOf(input: OpenInput, shape: FileShape, options: ReadOptions): AsyncGenerator<Found | Failure> {
  const lines = recordLines(input, shape, options.fields.text, options.maxLine)
  const file = input.file === '-' ? null : input.file
  const malformed = malformedLines(nameOf(input.file))
  for await (const batch of lineBatches(lines, file, options.maxLine)) {
    malformed.look(batch)
    if (batch.tooLong) yield failure(tooLong(options.maxLine), batch)
    for (const line of linesOf(batch)) {
      const found = foundOn(line, options)
      if (found !== undefined) yield found
    }
  }
  malformed.tell()
}

/** Counts the lines of a file that are not UTF-8: they are read, and their reader ought to know. */
export function malformedLines(name: string): { look(batch: Batch): void; tell(): void } {
  let lines = 0
  let first = 0
  return {
    look(batch) {
      if (isUtf8(batch.bytes)) return
      for (const { bytes, line } of linesApart(batch))
        if (!isUtf8(bytes)) {
          if (lines === 0) first = line
          lines++
        }
    },
    tell() {
      if (lines > 0) complain(malformedNotice(name, lines, first))
    },
  }
}

function foundOn({ text, bytes, place }: Line, { fields, maxLine }: ReadOptions): Found | Failure | undefined {
  if (bytes > maxLine) return failure(tooLong(maxLine), place)
  const record = parseLine(text)
  if (record === undefined) return undefined
  if (typeof record === 'string') return failure(record, place)
  const id = (Object.hasOwn(record, fields.id) ? record[fields.id] : undefined) ?? `${place.file ?? '-'}:${place.line}`
  if (typeof id !== 'string' && typeof id !== 'number')
    return failure(`field ${JSON.stringify(fields.id)} is neither text nor a number`, place)
  return { name: String(id), location: locationOf(place), record, json: text }
}

function failure(error: string, place: Place): Failure {
  return { error, ...locationOf(place) }
}
