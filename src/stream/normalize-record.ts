import { type NormalizeOptions, normalizeArticle } from '../index.ts'
import { wrongType } from '../text/failure.ts'
import { anything, checkOptions, each, type OptionsOf, oneOf, string } from '../text/options.ts'
import { knownOf } from './known-of.ts'
import { type Step, steps } from './step.ts'
import { runSteps, type StepResults } from './steps.ts'

/** Where a record has its text, what is asked of it, and how the verbs read it. */
export interface RecordOptions extends NormalizeOptions {
  /** Where a record has its text. Default `text`. */
  readonly field?: string | undefined
  /** Default: all of them. */
  readonly steps?: readonly Step[] | undefined
}

/** The options of the verbs are checked by the verbs. */
const recordOptions = (): OptionsOf<RecordOptions> => ({
  article: anything,
  sentences: anything,
  names: anything,
  field: string,
  steps: each(oneOf(steps)),
})

/** A record with the answers beside its own fields. A string stands for a record with nothing but its text. */
export type NormalizedRecord<Item> = (Item extends string ? Record<string, string> : Item) &
  StepResults & {
    /** Why there are no answers. */
    readonly error?: string
  }

/**
 * The record with an answer for each step: exactly what `copydesk run` writes for a record with a text. What the record
 * itself says of its article (`title`, `url`, `date`, `author` or `authors`, `updated`, `outlet`) counts as known. Own
 * fields stay, but for those that are named like an answer. A record without a text gets an `error` instead; one that
 * has an `error` and no text goes through as it is.
 *
 * @throws `wrong-type`, `wrong-value` or `unknown-option` for an argument or option that cannot be used.
 */
export function normalizeRecord<Item extends object | string>(
  record: Item,
  options: RecordOptions = {},
): NormalizedRecord<Item> {
  return recordNormalizer<Item>(options)(record)
}

/** Checks the options once, those of the verbs too, for many records. */
export function recordNormalizer<Item extends object | string>(
  options: RecordOptions = {},
): (record: Item) => NormalizedRecord<Item> {
  checkOptions(options, recordOptions)
  const { field = 'text', steps: wanted = steps, ...verbs } = options
  normalizeArticle('', verbs)
  return (item) => {
    if (typeof item !== 'string' && (typeof item !== 'object' || item === null || Array.isArray(item)))
      throw wrongType('record', 'a string or an object', item)
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
  if (text.value === undefined) return text
  const known = { ...verbs.article?.known, ...knownOf(record) }
  return runSteps(text.value, wanted, { ...verbs, article: { ...verbs.article, known } })
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
