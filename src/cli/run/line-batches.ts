/** Lines of a file that came in one read: what can be answered now. */
export interface Batch {
  /** Whole lines; the last one of a file may lack its line feed. Empty where one line alone is longer than allowed. */
  readonly bytes: Uint8Array
  /** The number of the first line, from 1. */
  readonly line: number
  /** The file that they are from; null: standard input. */
  readonly file: string | null
  /** The line was longer than allowed and nothing of it was kept. */
  readonly tooLong: boolean
}

const LINE_FEED = 10

/** Cuts bytes at line feeds. Holds back one unfinished line of at most `maxLine` bytes. */
export async function* lineBatches(
  source: AsyncIterable<Buffer>,
  file: string | null,
  maxLine: number,
): AsyncGenerator<Batch> {
  let line = 1
  let held: Buffer[] = []
  let length = 0
  const hold = (bytes: Buffer): void => {
    length += bytes.length
    if (length > maxLine) held = []
    else if (bytes.length > 0) held.push(bytes)
  }
  for await (const chunk of source) {
    const end = chunk.lastIndexOf(LINE_FEED) + 1
    if (end > 0) {
      let start = 0
      if (length > maxLine) {
        start = chunk.indexOf(LINE_FEED) + 1
        yield { bytes: new Uint8Array(), line: line++, file, tooLong: true }
      }
      const bytes = Buffer.concat([...held, chunk.subarray(start, end)])
      if (bytes.length > 0) yield { bytes, line, file, tooLong: false }
      line += lineFeeds(bytes)
      held = []
      length = 0
    }
    hold(chunk.subarray(end))
  }
  if (length > 0) yield { bytes: Buffer.concat(held), line, file, tooLong: length > maxLine }
}

/** A batch for each line of a batch, with bytes of its own. */
export function* linesApart({ bytes, line: first, ...rest }: Batch): Generator<Batch> {
  if (bytes.length === 0) yield { bytes, line: first, ...rest }
  let line = first
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(LINE_FEED, start) + 1 || bytes.length
    yield { bytes: new Uint8Array(bytes.subarray(start, end)), line, ...rest }
    start = end
  }
}

function lineFeeds(bytes: Buffer): number {
  let count = 0
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) count++
  return count
}
