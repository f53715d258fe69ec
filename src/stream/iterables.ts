import { wrongType } from '../text/failure.ts'
import { createNdjsonReader, type NdjsonOptions, type NdjsonRecord } from './ndjson-reader.ts'
import { type NormalizedRecord, type RecordOptions, recordNormalizer } from './normalize-record.ts'

/**
 * Each text or record with its answers, as by `normalizeRecord`; the next one is taken when it is asked for.
 *
 * @throws `wrong-type` where `items` is one text, whose letters would be taken for texts; `wrong-type`, `wrong-value` or
 * `unknown-option` for an option that cannot be used.
 */
export async function* normalizeEach<Item extends object | string>(
  items: Iterable<Item> | AsyncIterable<Item>,
  options?: RecordOptions,
): AsyncGenerator<NormalizedRecord<Item>, void, undefined> {
  if (typeof items === 'string') throw wrongType('items', 'an iterable of texts or records', items)
  const normalize = recordNormalizer<Item>(options)
  for await (const item of items) yield normalize(item)
}

/** The records of NDJSON that comes in pieces cut anywhere, as by `ndjsonDecodeStream`. */
export async function* readNdjson(
  chunks: Iterable<Uint8Array | string> | AsyncIterable<Uint8Array | string>,
  options?: NdjsonOptions,
): AsyncGenerator<NdjsonRecord, void, undefined> {
  const reader = createNdjsonReader(options)
  for await (const chunk of chunks) yield* reader.push(chunk)
  yield* reader.end()
}
