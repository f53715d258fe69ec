import { wrongType } from '../text/failure.ts'
import { createNdjsonReader, type NdjsonOptions, type NdjsonRecord } from './ndjson-reader.ts'
import { type NormalizedRecord, type RecordOptions, recordNormalizer } from './normalize-record.ts'

declare global {
  /** Joins the declaration of the DOM library or of Node's types; without either, `copydesk/stream` compiles all the same. */
  interface TransformStream<I, O> {}
}

/**
 * Texts or records in, records with their answers out, in the same order, each as by `normalizeRecord`. Back-pressure
 * is the stream's own: one record is worked on when the reader wants it.
 */
export function normalizeStream<Item extends object | string = Record<string, unknown>>(
  options?: RecordOptions,
): TransformStream<Item, NormalizedRecord<Item>> {
  const normalize = recordNormalizer<Item>(options)
  return new TransformStream({
    transform: (item, controller) => controller.enqueue(normalize(item)),
  })
}

/**
 * Bytes (UTF-8) or text of NDJSON in, cut anywhere; objects out. A line that is not an object becomes `{ error, line }`,
 * and the rest go on; blank lines count but give no object. A byte order mark and CRLF are no matter; malformed UTF-8
 * becomes U+FFFD.
 */
export function ndjsonDecodeStream(options?: NdjsonOptions): TransformStream<Uint8Array | string, NdjsonRecord> {
  const reader = createNdjsonReader(options)
  return new TransformStream({
    transform(chunk, controller) {
      for (const record of reader.push(chunk)) controller.enqueue(record)
    },
    flush(controller) {
      for (const record of reader.end()) controller.enqueue(record)
    },
  })
}

/** Values in, one line of JSON each out, as UTF-8 bytes. A value that JSON has no form for, such as undefined, is an error. */
export function ndjsonEncodeStream(): TransformStream<unknown, Uint8Array> {
  const encoder = new TextEncoder()
  return new TransformStream({
    transform(value, controller) {
      const json: string | undefined = JSON.stringify(value)
      if (json === undefined) throw wrongType('value', 'a value with a form in JSON', value)
      controller.enqueue(encoder.encode(`${json}\n`))
    },
  })
}
