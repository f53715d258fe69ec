import type { Position } from 'unist'
import type { VFile } from 'vfile'

const SOURCE = 'copydesk'

interface Finding {
  readonly reason: string
  readonly ruleId: string
  readonly actual: string
  readonly expected: string[]
  readonly place: Position | undefined
}

/** Adds one message with the fields that retext's reporters and editors know. */
export function report(file: VFile, { reason, ruleId, actual, expected, place }: Finding): void {
  const message = file.message(reason, { place, ruleId, source: SOURCE })
  message.actual = actual
  message.expected = expected
}
