import type { Batch } from './line-batches.ts'
import { linesOf, locationOf, type Place } from './lines-of.ts'

/** One line of the output, without its line feed. A blank line answers a blank line. */
export interface Answer {
  readonly line: string
  readonly failed: boolean
}

export const blank: Answer = { line: '', failed: false }

export function failure(error: string, place: Place): Answer {
  return { line: JSON.stringify({ error, ...locationOf(place) }), failed: true }
}

/** The answers where the thread that had the batch broke down. */
export function* failBatch(batch: Batch, reason: string): Generator<Answer> {
  const error = `no answer: ${reason}`
  if (batch.tooLong) yield failure(error, batch)
  for (const { text, place } of linesOf(batch)) yield text === '' ? blank : failure(error, place)
}
