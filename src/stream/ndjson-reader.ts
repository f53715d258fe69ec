import { wrongType } from '../text/failure.ts'
import { checkOptions, type OptionsOf, positive } from '../text/options.ts'
import { parseLine } from './parse-line.ts'

/** How NDJSON is read. */
export interface NdjsonOptions {
  /** A line of more UTF-16 code units is not read but reported. Default 16,777,216. */
  readonly maxLine?: number | undefined
}

/** Stands in the place of a line that is not a record. */
export interface NdjsonError {
  /** What is wrong with the line. */
  readonly error: string
  /** Counted from 1; blank lines count. */
  readonly line: number
}

/** The object that a line holds, or what is wrong with the line. */
export type NdjsonRecord = Record<string, unknown> | NdjsonError

/** Takes text in pieces of any size and gives the records of the lines that have ended. */
export interface NdjsonReader {
  push(chunk: Uint8Array | string): NdjsonRecord[]
  /** The last line may lack its line end. */
  end(): NdjsonRecord[]
}

const LONGEST_LINE = 16 * 1024 * 1024

const ndjsonOptions = (): OptionsOf<NdjsonOptions> => ({ maxLine: positive() })

/** @throws `wrong-type`, `wrong-value` or `unknown-option` for an option that cannot be used; `push` throws for anything but text and bytes. */
export function createNdjsonReader(options: NdjsonOptions = {}): NdjsonReader {
  checkOptions(options, ndjsonOptions)
  const { maxLine = LONGEST_LINE } = options
  const decoder = new TextDecoder()
  let line = 0
  let pending: string[] = []
  let length = 0

  /** Of a line that is too long nothing is kept. */
  function keep(piece: string): void {
    length += piece.length
    if (length > maxLine) pending = []
    else pending.push(piece)
  }

  function finish(records: NdjsonRecord[]): void {
    line++
    const record = length > maxLine ? `longer than ${maxLine} characters` : parseLine(pending.join(''))
    if (typeof record === 'string') records.push({ error: record, line })
    else if (record !== undefined) records.push(record)
    pending = []
    length = 0
  }

  function read(text: string): NdjsonRecord[] {
    const records: NdjsonRecord[] = []
    let start = 0
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      keep(text.slice(start, end))
      finish(records)
      start = end + 1
    }
    if (start < text.length) keep(text.slice(start))
    return records
  }

  return {
    // Where text follows bytes, a character that the bytes left unfinished ends there.
    push: (chunk) =>
      read(
        typeof chunk === 'string' ? decoder.decode() + chunk : decoder.decode(requireBytes(chunk), { stream: true }),
      ),
    end() {
      const records = read(decoder.decode())
      if (length > 0) finish(records)
      return records
    },
  }
}

function requireBytes(chunk: Uint8Array): Uint8Array {
  if (!ArrayBuffer.isView(chunk)) throw wrongType('chunk', 'a string or a Uint8Array', chunk)
  return chunk
}
