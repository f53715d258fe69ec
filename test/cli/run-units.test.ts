import { describe, expect, test } from 'vitest'
import { progressOn, progressText } from '../../src/cli/progress.ts'
import { failBatch } from '../../src/cli/run/answer.ts'
import { answerLines, type Question } from '../../src/cli/run/answer-lines.ts'
import { inOrder } from '../../src/cli/run/in-order.ts'
import { withMembers } from '../../src/cli/run/json-members.ts'
import { type Batch, lineBatches, linesApart } from '../../src/cli/run/line-batches.ts'
import { linesOf } from '../../src/cli/run/lines-of.ts'

describe('members are added to an object as text', () => {
  test.each([
    ['{}', '{"x":1}'],
    ['{ }', '{"x":1}'],
    ['{"a":12345678901234567890}', '{"a":12345678901234567890,"x":1}'],
    ['{ "b" : [1, {"x": 2}], "a":"}" }', '{ "b" : [1, {"x": 2}], "a":"}","x":1}'],
    ['{"x":0}', '{"x":1}'],
    ['{"a":1 , "x" : {"x":[",}"]}, "b":"\\"x\\""}', '{"a":1 ,"b":"\\"x\\"","x":1}'],
    ['{"\\u0078":0,"a":1e400}', '{"a":1e400,"x":1}'],
    ['{"x":0,"a":1,"x":2}', '{"a":1,"x":1}'],
    ['{"__proto__":5}', '{"__proto__":5,"x":1}'],
  ])('%s', (json, expected) => {
    expect(withMembers(json, { x: 1 })).toBe(expected)
    expect(JSON.parse(withMembers(json, { x: 1 })).x).toBe(1)
  })

  test('none are added where there are none', () => {
    expect(withMembers('{ "a" : 1 }', {})).toBe('{ "a" : 1 }')
  })
})

async function* chunksOf(...chunks: string[]): AsyncGenerator<Buffer> {
  for (const chunk of chunks) yield Buffer.from(chunk)
}

describe('batches of lines', () => {
  const read = async (maxLine: number, ...chunks: string[]) => {
    const lines: (readonly [number, string])[] = []
    for await (const batch of lineBatches(chunksOf(...chunks), null, maxLine)) {
      if (batch.tooLong) lines.push([batch.line, '(too long)'])
      for (const { text, place } of linesOf(batch)) lines.push([place.line, text])
    }
    return lines
  }

  test('keep lines whole, wherever they are cut', async () => {
    const text = 'one\ntwo\r\n\nfour é €\nfive'
    const expected = [
      [1, 'one'],
      [2, 'two'],
      [3, ''],
      [4, 'four é €'],
      [5, 'five'],
    ]
    expect(await read(99, text)).toEqual(expected)
    expect(await read(99, ...text)).toEqual(expected)
  })

  test('nothing is kept of a line that is too long, and the others keep their numbers', async () => {
    expect(await read(5, 'one\ntoo lo', 'ng for', ' this\nthree\nfour', ' and mo', 're')).toEqual([
      [1, 'one'],
      [2, '(too long)'],
      [3, 'three'],
      [4, '(too long)'],
    ])
  })

  test('each line can be a batch of its own', async () => {
    const file = 'a.ndjson'
    const parts = []
    for await (const batch of lineBatches(chunksOf('one\n\ntwo longer\nthr', 'ee'), file, 9))
      for (const { bytes, ...rest } of linesApart(batch))
        parts.push([Buffer.from(bytes).toString(), bytes.buffer.byteLength, rest])
    const facts = (line: number) => ({ line, file, tooLong: false })
    expect(parts).toEqual([
      ['one\n', 4, facts(1)],
      ['\n', 1, facts(2)],
      ['two longer\n', 11, facts(3)],
      ['three', 5, facts(4)],
    ])
    const long: Batch = { bytes: new Uint8Array(), line: 3, file, tooLong: true }
    expect([...linesApart(long)]).toEqual([long])
  })

  test('a batch is what came in one read', async () => {
    const sizes: number[] = []
    for await (const batch of lineBatches(chunksOf('a\nb\nc', '\nd\n'), null, 9)) sizes.push([...linesOf(batch)].length)
    expect(sizes).toEqual([2, 2])
  })
})

const question: Question = {
  fields: { text: 'text', html: 'html' },
  steps: ['fingerprint'],
  into: null,
  maxLine: 100,
  known: null,
  settings: { options: {}, lexicon: null },
}
const batch: Batch = { bytes: Buffer.from('{"text":"One."}\n\n{}\n'), line: 7, file: 'a.ndjson', tooLong: false }

test('a thread that breaks down loses its answers, not the lines', () => {
  expect([...failBatch(batch, 'out of memory')].map(({ line }) => line)).toEqual([
    '{"error":"no answer: out of memory","line":7,"file":"a.ndjson"}',
    '',
    '{"error":"no answer: out of memory","line":9,"file":"a.ndjson"}',
  ])
  const long: Batch = { bytes: new Uint8Array(), line: 3, file: null, tooLong: true }
  expect([...failBatch(long, 'x')].map(({ line }) => line)).toEqual(['{"error":"no answer: x","line":3}'])
})

test('what throws is one error object', () => {
  const options = { article: { dateOrder: 'wrong' as never } }
  const [answer] = [...answerLines(batch, question, options)]
  expect(JSON.parse(answer!.line)).toMatchObject({ error: expect.stringMatching(/^no answer: .*dateOrder/), line: 7 })
})

describe('work in order', () => {
  const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

  async function* numbers(count: number, seen: number[] = []): AsyncGenerator<number> {
    for (let number = 0; number < count; number++) {
      seen.push(number)
      yield number
    }
  }

  test('hands on in the order of the items, whatever is done first', async () => {
    const done: number[] = []
    const handedOn: number[] = []
    await inOrder(
      numbers(9),
      3,
      async (number) => {
        await wait(number % 3 === 0 ? 20 : 1)
        done.push(number)
        return number
      },
      async (number) => {
        handedOn.push(number)
      },
    )
    expect(handedOn).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
    expect(done).not.toEqual(handedOn)
  })

  test('takes no more than the window where nothing can be handed on', async () => {
    const taken: number[] = []
    let release = () => {}
    const blocked = new Promise<void>((resolve) => {
      release = resolve
    })
    const all = inOrder(
      numbers(20, taken),
      4,
      async (number) => number,
      () => blocked,
    )
    await wait(20)
    expect(taken).toEqual([0, 1, 2, 3])
    release()
    await all
    expect(taken).toHaveLength(20)
  })

  test('what is under way is handed on where the items break off', async () => {
    const handedOn: number[] = []
    async function* breaking() {
      yield 1
      yield 2
      throw new Error('read error')
    }
    const all = inOrder(
      breaking(),
      4,
      async (number) => {
        await wait(10)
        return number
      },
      async (number) => {
        handedOn.push(number)
      },
    )
    await expect(all).rejects.toThrow('read error')
    expect(handedOn).toEqual([1, 2])
  })
})

describe('progress', () => {
  test.each([
    [{ bytes: 45_200_000, lines: 12_345, seconds: 12, size: undefined }, '12,345 lines  1,029/s  45.2 MB'],
    [{ bytes: 25, lines: 1, seconds: 30, size: 100 }, '1 lines  0/s  0.0 MB  25%  1m 30s left'],
    [{ bytes: 1e6, lines: 50, seconds: 1, size: 1e6 }, '50 lines  50/s  1.0 MB  100%  0s left'],
    [{ bytes: 1e6, lines: 50, seconds: 1, size: 1e10 }, '50 lines  50/s  1.0 MB  0%  2h 46m left'],
  ])('%j', (state, text) => {
    expect(progressText(state)).toBe(text)
  })

  const shown = (isTTY: boolean, wanted: boolean) => {
    let time = 0
    const written: string[] = []
    const screen = { isTTY, write: (text: string) => written.push(text) }
    const progress = progressOn(screen, wanted, 100, () => time)
    for (let at = 0; at < 10; at++) {
      time += 50
      progress.add(10, 1)
    }
    progress.end()
    return written
  }

  test('is written over on a terminal, five times a second, and taken off at the end', () => {
    expect(shown(true, true)).toEqual([
      '\r\u001b[K4 lines  20/s  0.0 MB  40%  0s left',
      '\r\u001b[K8 lines  20/s  0.0 MB  80%  0s left',
      '\r\u001b[K',
    ])
  })

  test('is shown on nothing else', () => {
    expect(shown(false, true)).toEqual([])
    expect(shown(true, false)).toEqual([])
  })
})
