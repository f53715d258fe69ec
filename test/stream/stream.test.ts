import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, test, vi } from 'vitest'
import { encodeFingerprint, normalizeArticle } from '../../src/index.ts'
import {
  ndjsonDecodeStream,
  ndjsonEncodeStream,
  normalizeEach,
  normalizeRecord,
  normalizeStream,
  readNdjson,
} from '../../src/stream/index.ts'
import { thrownBy } from '../copydesk-error.ts'
import { root } from '../source/root.ts'

const texts = readdirSync(path.join(root, 'seeds')).map((name) => readFileSync(path.join(root, 'seeds', name), 'utf8'))

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = []
  for await (const item of items) list.push(item)
  return list
}

const streamOf = <Item>(items: Iterable<Item>) =>
  new ReadableStream<Item>({
    start(controller) {
      for (const item of items) controller.enqueue(item)
      controller.close()
    },
  })

const bytes = new TextEncoder()

describe('normalizeRecord', () => {
  test('adds what the library says under a key for each step', () => {
    const { article, sentences, text, edits, fingerprint } = normalizeArticle(texts[0]!)
    expect(normalizeRecord({ id: 1, text: texts[0]! })).toEqual({
      id: 1,
      text: texts[0],
      article,
      sentences,
      names: { text, edits },
      fingerprint: encodeFingerprint(fingerprint),
    })
  })

  test('a string is a record with its text; steps, field and options of the verbs', () => {
    const answer = normalizeRecord('Volodymyr Zelenskyy spoke.', {
      field: 'body',
      steps: ['names'],
      names: { style: 'reuters' },
    })
    expect(answer).toEqual({
      body: 'Volodymyr Zelenskyy spoke.',
      names: { text: 'Volodymyr Zelenskiy spoke.', edits: [expect.objectContaining({ original: 'Zelenskyy' })] },
    })
    expect(Object.keys(normalizeRecord('One.', { steps: ['fingerprint', 'article'] }))).toEqual([
      'text',
      'article',
      'fingerprint',
    ])
  })

  test('a record without a text gets an error; one that has an error goes through', () => {
    expect(normalizeRecord({ id: 1 })).toEqual({ id: 1, error: 'no field "text"' })
    expect(normalizeRecord({ text: 5 })).toEqual({ text: 5, error: 'field "text" is no string' })
    expect(normalizeRecord({ error: 'not JSON', line: 3 })).toEqual({ error: 'not JSON', line: 3 })
  })

  test('does not take a text from the prototype', () => {
    expect(normalizeRecord({ id: 1 }, { field: 'constructor' })).toEqual({ id: 1, error: 'no field "constructor"' })
  })

  test.each([
    [() => normalizeRecord(5 as never), 'record must be a string or an object'],
    [() => normalizeRecord([] as never), 'record must be a string or an object'],
    [() => normalizeRecord({}, null as never), 'options must be an object'],
    [() => normalizeRecord({}, { field: 1 as never }), 'options.field must be a string'],
    [() => normalizeRecord({}, { steps: 'names' as never }), 'options.steps must be an array'],
    [() => normalizeRecord({}, { steps: ['verdict' as never] }), 'options.steps[0] must be one of article, sentences'],
    [() => ndjsonDecodeStream({ maxLine: 0 }), 'options.maxLine must be a positive number, got 0'],
    [() => ndjsonDecodeStream(null as never), 'options must be an object'],
    [() => normalizeStream({ fields: 'text' } as never), 'did you mean field?'],
    [() => normalizeStream({ names: { style: 'tass' as never } }), 'options.names.style must be one of'],
  ])('wrong arguments throw one clear error (%#)', (call, message) => {
    expect(thrownBy(call).message).toContain(message)
  })
})

describe('NDJSON', () => {
  const input = '\ufeff{"a":"é€😀"}\r\n\n  \nnope\n{"b":2}\n[3]\n{"c":3}'
  const expected = [
    { a: 'é€😀' },
    { error: 'not JSON', line: 4 },
    { b: 2 },
    { error: 'not a JSON object', line: 6 },
    { c: 3 },
  ]

  test('is read wherever it is cut, as text and as bytes', async () => {
    const encoded = bytes.encode(input)
    expect(await all(readNdjson([input]))).toEqual(expected)
    expect(await all(readNdjson([...input]))).toEqual(expected)
    expect(await all(readNdjson([encoded]))).toEqual(expected)
    expect(await all(readNdjson(Array.from(encoded, (byte) => Uint8Array.of(byte))))).toEqual(expected)
    expect(await all(readNdjson(Readable.from([Buffer.from(encoded)])))).toEqual(expected)
    expect(await all(streamOf([encoded]).pipeThrough(ndjsonDecodeStream()))).toEqual(expected)
  })

  test('malformed UTF-8 becomes U+FFFD', async () => {
    for (const end of ['"}', bytes.encode('"}')])
      expect(await all(readNdjson([bytes.encode('{"a":"'), Uint8Array.of(0xe9), end]))).toEqual([{ a: '\ufffd' }])
  })

  test('a line that is too long is reported, and the rest go on', async () => {
    const lines = ['{"a":1}\n{"a":"', 'x'.repeat(20), 'x'.repeat(20), '"}\n{"b":2}']
    expect(await all(readNdjson(lines, { maxLine: 20 }))).toEqual([
      { a: 1 },
      { error: 'longer than 20 characters', line: 2 },
      { b: 2 },
    ])
  })

  test('a line that holds no object is reported', async () => {
    const what = 'not a JSON object'
    expect(await all(readNdjson(['5\n"x"\nnull\n[1]\n\n{"a":1}']))).toEqual([
      ...[1, 2, 3, 4].map((line) => ({ error: what, line })),
      { a: 1 },
    ])
  })

  test('is written one line a value', async () => {
    const chunks = await all(streamOf([{ a: 'é\n' }, { b: 2 }]).pipeThrough(ndjsonEncodeStream()))
    expect(Buffer.concat(chunks).toString()).toBe('{"a":"é\\n"}\n{"b":2}\n')
  })
})

describe('streams and iterables', () => {
  const records = texts.map((text, id) => ({ id, text }))

  test('give the same, in the same order', async () => {
    const expected = records.map((record) => normalizeRecord(record))
    expect(await all(streamOf(records).pipeThrough(normalizeStream<(typeof records)[number]>()))).toEqual(expected)
    expect(await all(normalizeEach(records))).toEqual(expected)
    expect(await all(normalizeEach(streamOf(records)))).toEqual(expected)
  })

  test('work on a record when it is wanted, not before', async () => {
    let taken = 0
    function* endless() {
      for (;;) yield `Story ${taken++}.`
    }
    const each = normalizeEach(endless(), { steps: ['names'] })
    await each.next()
    await each.next()
    expect(taken).toBe(2)

    let pulled = 0
    const source = new ReadableStream<string>(
      {
        pull(controller) {
          controller.enqueue(`Story ${pulled++}.`)
        },
      },
      { highWaterMark: 0 },
    )
    const reader = source.pipeThrough(normalizeStream<string>({ steps: ['names'] })).getReader()
    for (let at = 0; at < 3; at++) await reader.read()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(pulled).toBeLessThanOrEqual(5)
    await reader.cancel()
  })

  test('what is wrong in the middle is an error that names it', async () => {
    await expect(all(readNdjson([5 as never]))).rejects.toThrow('chunk must be a string or a Uint8Array')
    await expect(all(normalizeEach('One text.' as never))).rejects.toThrow('items must be an iterable of texts')
    const encoded = streamOf([{ a: 1 }, undefined]).pipeThrough(ndjsonEncodeStream())
    await expect(all(encoded)).rejects.toThrow('value must be a value with a form in JSON, got undefined')
  })

  /** Lines without an end; after `count` of them the source fails. */
  const lines = (count: number, seen: { cancelled?: unknown } = {}) => {
    let sent = 0
    return new ReadableStream<string>({
      pull(controller) {
        if (sent++ < count) controller.enqueue('{"text":"Kiev was quiet."}\n')
        else controller.error(new Error('disk failure'))
      },
      cancel(reason) {
        seen.cancelled = reason
      },
    })
  }
  const answered = (source: ReadableStream<string>) =>
    source
      .pipeThrough(ndjsonDecodeStream())
      .pipeThrough(normalizeStream({ steps: ['names'] }))
      .pipeThrough(ndjsonEncodeStream())

  test('a failure of the source comes through, after what was read before', async () => {
    const reader = answered(lines(2)).getReader()
    const texts: string[] = []
    const read = async () => {
      for (let next = await reader.read(); !next.done; next = await reader.read()) texts.push(String(next.value))
    }
    await expect(read()).rejects.toThrow('disk failure')
    expect(texts.length).toBeLessThanOrEqual(2)

    const seen: unknown[] = []
    const each = async () => {
      for await (const record of normalizeEach(readNdjson(lines(2)), { steps: ['names'] }))
        seen.push(record.names?.text)
    }
    await expect(each()).rejects.toThrow('disk failure')
    expect(seen).toEqual(['Kyiv was quiet.', 'Kyiv was quiet.'])
  })

  test('a reader that has enough, or aborts, lets go of the source', async () => {
    const first: { cancelled?: unknown } = {}
    const reader = answered(lines(1e9, first)).getReader()
    await reader.read()
    await reader.cancel('enough')
    // Each pipe passes it on to the one before.
    await vi.waitFor(() => expect(first.cancelled).toBe('enough'))

    const second: { cancelled?: unknown } = {}
    for await (const _ of normalizeEach(readNdjson(lines(1e9, second)), { steps: ['names'] })) break
    expect(second).toHaveProperty('cancelled')

    const third: { cancelled?: unknown } = {}
    const abort = new AbortController()
    const sink = new WritableStream({ write: () => abort.abort(new Error('stopped by hand')) })
    await expect(answered(lines(1e9, third)).pipeTo(sink, { signal: abort.signal })).rejects.toThrow('stopped by hand')
    await vi.waitFor(() => expect(third.cancelled).toEqual(new Error('stopped by hand')))
  })

  test('options are checked at once, not at the first record', () => {
    expect(thrownBy(() => normalizeStream({ steps: ['verdict' as never] })).path).toBe('options.steps[0]')
  })
})
