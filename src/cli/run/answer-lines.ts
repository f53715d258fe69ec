import type { NormalizeOptions } from '../../index.ts'
import { type KnownNames, knownOf } from '../../stream/known-of.ts'
import { parseLine } from '../../stream/parse-line.ts'
import type { Step } from '../../stream/step.ts'
import { runSteps } from '../../stream/steps.ts'
import type { HtmlReader } from '../html-reader.ts'
import { pageTextOf, type TextFields } from '../page-text.ts'
import { type Settings, withKnown } from '../settings.ts'
import { type Answer, blank, failure } from './answer.ts'
import { withMembers } from './json-members.ts'
import type { Batch } from './line-batches.ts'
import { linesOf, type Place, tooLong } from './lines-of.ts'

/** What is asked of every line; plain data, so that it goes to a worker as it is. */
export interface Question {
  readonly fields: TextFields
  readonly steps: readonly Step[]
  /** The field that holds all answers; null: a field for each. */
  readonly into: string | null
  /** Bytes. */
  readonly maxLine: number
  /** Where a record says itself what its article is; null: it is not asked. */
  readonly known: KnownNames | null
  readonly settings: Settings
}

/**
 * Answers every line of a batch, in order.
 *
 * @param options What `optionsOf` makes of the question's settings.
 * @param fromHtml Wanted where `mayHoldPage` says so of the batch.
 */
export function* answerLines(
  batch: Batch,
  question: Question,
  options: NormalizeOptions,
  fromHtml?: HtmlReader,
): Generator<Answer> {
  if (batch.tooLong) yield failure(tooLong(question.maxLine), batch)
  for (const { text, bytes, place } of linesOf(batch))
    yield bytes > question.maxLine
      ? failure(tooLong(question.maxLine), place)
      : answerTo(text, place, question, options, fromHtml)
}

function answerTo(
  json: string,
  place: Place,
  { fields, steps, into, known: names }: Question,
  options: NormalizeOptions,
  fromHtml?: HtmlReader,
): Answer {
  const record = parseLine(json)
  if (record === undefined) return blank
  if (typeof record === 'string') return failure(record, place)
  const content = pageTextOf(record, fields)
  if ('error' in content) return isFailure(record) ? { line: json, failed: true } : failure(content.error, place)
  try {
    const known = names === null ? {} : knownOf(record, names)
    const all = withKnown(options, known)
    const read = 'text' in content ? content.text : fromHtml!(content.html, all.article ?? {})
    // Spans point into the Markdown that a page was read as.
    const results = { ...(typeof read !== 'string' && { input: read.input }), ...runSteps(read, steps, all) }
    return { line: withMembers(json, into === null ? results : { [into]: results }), failed: false }
  } catch (error) {
    return failure(`no answer: ${error instanceof Error ? error.message : String(error)}`, place)
  }
}

/** Of an earlier filter: it knows the place better. */
function isFailure({ error, line }: Readonly<Record<string, unknown>>): boolean {
  return typeof error === 'string' && typeof line === 'number'
}
