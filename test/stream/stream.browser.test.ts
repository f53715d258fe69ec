import { expect, test } from 'vitest'
import { ndjsonDecodeStream, ndjsonEncodeStream, normalizeRecord, normalizeStream } from '../../src/stream/index.ts'

test('NDJSON from a blob, answers to a response, in Chromium', async () => {
  const records = ['The gates of Kiev were shut at noon. Nobody left.', 'A café “burned” on Monday.'].map(
    (text, id) => ({
      id,
      text,
    }),
  )
  const blob = new Blob([...records.map((record) => `${JSON.stringify(record)}\n`), 'nope'])
  const body = blob
    .stream()
    .pipeThrough(ndjsonDecodeStream())
    .pipeThrough(normalizeStream())
    .pipeThrough(ndjsonEncodeStream())
  const lines = (await new Response(body).text()).trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    ...records.map((record) => JSON.parse(JSON.stringify(normalizeRecord(record)))),
    { error: 'not JSON', line: 3 },
  ])
})
