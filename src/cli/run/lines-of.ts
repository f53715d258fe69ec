import type { Batch } from './line-batches.ts'

/** One line, without white space around it. */
export interface Line {
  readonly text: string
  /** As it stands in the file, without its line feed. */
  readonly bytes: number
  readonly place: Place
}

export interface Place {
  /** From 1. */
  readonly line: number
  /** Null: standard input. */
  readonly file: string | null
}

const LINE_FEED = 10

/** The lines of a batch. Malformed UTF-8 becomes U+FFFD. */
export function* linesOf({ bytes, line: first, file }: Batch): Generator<Line> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  let line = first
  for (let start = 0; start < buffer.length; line++) {
    const feed = buffer.indexOf(LINE_FEED, start)
    const end = feed < 0 ? buffer.length : feed
    yield { text: buffer.toString('utf8', start, end).trim(), bytes: end - start, place: { line, file } }
    start = end + 1
  }
}

/** As it stands in the output: `file` is left out for standard input. */
export function locationOf({ line, file }: Place): { readonly line: number; readonly file?: string } {
  return { line, ...(file !== null && { file }) }
}

export function tooLong(maxLine: number): string {
  return `longer than ${maxLine} bytes`
}
