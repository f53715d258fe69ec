import type { NormalizeOptions } from '../index.ts'
import { type Step, steps } from './step.ts'
import { requireSteps, runSteps, type StepResults } from './steps.ts'

export interface RecordOptions extends NormalizeOptions {
  /** Where a record has its text. Default `text`. */
  readonly field?: string
  /** Default: all of them. */
  readonly steps?: readonly Step[]
}

/** A record with the answers beside its own fields. A string stands for a record with nothing but its text. */
export type NormalizedRecord<Item> = (Item extends string ? Record<string, string> : Item) &
  StepResults & {
    /** Why there are no answers. */
    readonly error?: string
  }

/**
 * The record with an answer for each step: exactly what `copydesk run` writes. Own fields stay, but for those that
 * are named like an answer. A record without a text gets an `error` instead; one that has an `error` and no text goes
 * through as it is.
 *
 * @throws {TypeError} where `record` is neither a string nor an object, or an option has the wrong type.
 */
export function normalizeRecord<Item extends object | string>(
  record: Item,
  options: RecordOptions = {},
): NormalizedRecord<Item> {
  return recordNormalizer<Item>(options)(record)
}

/** Checks the options once, for many records. */
export function recordNormalizer<Item extends object | string>(
  options: RecordOptions = {},
): (record: Item) => NormalizedRecord<Item> {
  if (typeof options !== 'object' || options === null) throw new TypeError('options must be an object')
  const { field = 'text', steps: wanted = steps, ...verbs } = options
  if (typeof field !== 'string') throw new TypeError(`options.field must be a string, got ${typeof field}`)
  requireSteps(wanted, 'options.steps')
  return (item) => {
    if (typeof item !== 'string' && (typeof item !== 'object' || item === null || Array.isArray(item)))
      throw new TypeError('record must be a string or an object')
    const record: Record<string, unknown> = typeof item === 'string' ? { [field]: item } : (item as object as never)
    return { ...record, ...answersTo(record, field, wanted, verbs) } as unknown as NormalizedRecord<Item>
  }
}

function answersTo(
  record: Record<string, unknown>,
  field: string,
  wanted: readonly Step[],
  verbs: NormalizeOptions,
): StepResults | { readonly error: string } {
  const text = textOf(record, field)
  return text.value === undefined ? text : runSteps(text.value, wanted, verbs)
}

/** The text of a record, or why there is none: a record may say itself what went wrong before it came here. */
export function textOf(
  record: Record<string, unknown>,
  field: string,
): { readonly value: string } | { readonly value?: never; readonly error: string } {
  const value = Object.hasOwn(record, field) ? record[field] : undefined
  if (typeof value === 'string') return { value }
  if (typeof record['error'] === 'string') return { error: record['error'] }
  return {
    error: value === undefined ? `no field ${JSON.stringify(field)}` : `field ${JSON.stringify(field)} is no string`,
  }
}
