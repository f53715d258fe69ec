import type { Position } from 'unist'
import type { VFile } from 'vfile'

const SOURCE = 'copydesk'

/** Where the pages of docs stand. */
const DOCS = 'https://github.com/OWNER/copydesk/blob/main/docs/'

interface Finding {
  readonly reason: string
  readonly ruleId: string
  readonly actual: string
  readonly expected: string[]
  readonly place: Position | undefined
  /** The page of docs that says more. */
  readonly page: 'names' | 'rules'
  /** A sentence that says why. */
  readonly note: string
}

/** Adds one message with the fields that retext's reporters and editors know. */
export function report(file: VFile, { reason, ruleId, actual, expected, place, page, note }: Finding): void {
  const message = file.message(reason, { place, ruleId, source: SOURCE })
  message.actual = actual
  message.expected = expected
  message.url = `${DOCS}${page}.md`
  message.note = note
}
