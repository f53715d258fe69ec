import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { encodeFingerprint, normalizeArticle } from '../../src/index.ts'
import { ndjsonDecodeStream, ndjsonEncodeStream, normalizeStream } from '../../src/stream/index.ts'
import { root } from '../source/root.ts'
import { cli, run } from './run-cli.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'copydesk-run-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const texts = readdirSync(path.join(root, 'seeds'))
  .sort()
  .map((name) => readFileSync(path.join(root, 'seeds', name), 'utf8'))

/** Articles that differ, some 4 kB each. */
const records = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: at, text: `${texts[at % texts.length]}\n\nStory number ${at}.` }))

const ndjson = (values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('')
const parse = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

const filter = (input: string, ...args: string[]) => run(['run', ...args], { input })

/** What the library says of a text, under the keys of the filter. */
function answers(text: string) {
  const { article, sentences, text: body, edits, fingerprint } = normalizeArticle(text)
  return { article, sentences, names: { text: body, edits }, fingerprint: encodeFingerprint(fingerprint) }
}

describe('copydesk run', () => {
  test('one line out for each line in, with what the library says', () => {
    const input = records(10)
    const { out, err, code } = filter(ndjson(input))
    expect({ err, code }).toEqual({ err: '', code: 0 })
    expect(parse(out)).toEqual(
      input.map((record) => JSON.parse(JSON.stringify({ ...record, ...answers(record.text) }))),
    )
  })

  test('the bytes of the streams of the library', async () => {
    const input = ndjson(records(texts.length))
    const source = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(input))
        controller.close()
      },
    })
    const chunks: Uint8Array[] = []
    const out = source
      .pipeThrough(ndjsonDecodeStream())
      .pipeThrough(normalizeStream())
      .pipeThrough(ndjsonEncodeStream())
    for await (const chunk of out) chunks.push(chunk)
    expect(Buffer.concat(chunks).toString() === filter(input).out).toBe(true)
  })

  test('own fields stay to the letter', () => {
    const line = '{"n":12345678901234567890, "t": "caf\\u00e9","text":"Kiev fell.", "nested":{"article":1}}'
    expect(filter(`${line}\n`, '--steps', 'names').out).toMatch(line.slice(0, -1))
  })

  test('steps, field, into, style', () => {
    const input = '{"body":"Volodymyr Zelenskyy spoke.","article":{"mine":1}}\n'
    const { out } = filter(input, '--field', 'body', '--steps', 'names', '--into', 'desk', '--style', 'reuters')
    expect(parse(out)).toEqual([
      {
        body: 'Volodymyr Zelenskyy spoke.',
        article: { mine: 1 },
        desk: {
          names: { text: 'Volodymyr Zelenskiy spoke.', edits: [expect.objectContaining({ original: 'Zelenskyy' })] },
        },
      },
    ])
  })

  test('sentences without names are those of the body as printed', () => {
    const text = 'The mayor of Kiev spoke on Monday. He left.'
    const [answer] = parse(filter(ndjson([{ text }]), '--steps', 'sentences').out)
    expect(answer.sentences.map((sentence: { text: string }) => sentence.text)).toEqual([
      'The mayor of Kiev spoke on Monday.',
      'He left.',
    ])
  })

  test('run on its own output it changes nothing, and errors keep their place', () => {
    const bad = path.join(folder, 'bad.ndjson')
    writeFileSync(bad, `nope\n\n${ndjson(records(2))}{"id":9}\n`)
    const once = run(['run', bad])
    expect(parse(once.out).at(-1)).toEqual({ error: 'no field "text"', line: 5, file: bad })
    expect(filter(once.out)).toEqual(once)
  })

  test('line n of the output answers line n of the input', () => {
    const input = '\n{"text":"One."}\n\r\n  \nnope\n{"id":1,"error":"timeout"}\n\n \t'
    const { out, code } = filter(input, '--steps', 'fingerprint', '--into', 'desk')
    expect(code).toBe(1)
    expect(out.split('\n').map((line) => line.replace(/"desk":.*/, '…'))).toEqual([
      '',
      '{"text":"One.",…',
      '',
      '',
      '{"error":"not JSON","line":5}',
      '{"error":"timeout","line":6}',
      '',
      '',
      '',
    ])
    expect(filter('{"text":"One."}\n\n', '--steps', 'fingerprint').code).toBe(0)
  })

  test('a bad line becomes an error object in its place, and the rest go on', () => {
    const lines = [
      '{"text":"One."}',
      'nope',
      '',
      '[]',
      '{}',
      '{"text":null}',
      `{"text":"${'x'.repeat(200)}"}`,
      '{"text":"Two."}',
    ]
    const { out, err, code } = filter(lines.join('\n'), '--max-line', '150', '--steps', 'names')
    expect({ err, code }).toEqual({ err: '', code: 1 })
    expect(parse(out)).toEqual([
      expect.objectContaining({ text: 'One.' }),
      { error: 'not JSON', line: 2 },
      { error: 'not a JSON object', line: 4 },
      { error: 'no field "text"', line: 5 },
      { error: 'field "text" is no string', line: 6 },
      { error: 'longer than 150 bytes', line: 7 },
      expect.objectContaining({ text: 'Two.' }),
    ])
  })

  test('a byte order mark, CRLF, malformed UTF-8 and a missing last line feed are no failure', () => {
    const input = Buffer.concat([
      Buffer.from('\ufeff{"text":"One."}\r\n\r\n{"text":"caf'),
      Buffer.of(0xe9),
      Buffer.from('"}\r\n{"text":"Three."}'),
    ])
    const { stdout, status } = spawnSync(process.execPath, [cli, 'run', '--steps', 'names'], {
      input,
      encoding: 'utf8',
    })
    expect(status).toBe(0)
    expect(parse(stdout).map((record) => record.text)).toEqual(['One.', 'caf\ufffd', 'Three.'])
  })

  test('files are read one after the other; errors name theirs', () => {
    const file = (name: string, content: string) => {
      writeFileSync(path.join(folder, name), content)
      return path.join(folder, name)
    }
    const missing = path.join(folder, 'missing')
    const bad = file('b.ndjson', 'x\n')
    const { out, err, code } = run(['run', '--steps', 'names', file('a', '{"text":"One."}'), missing, bad])
    expect(code).toBe(1)
    expect(err).toBe(`copydesk: ${missing}: no such file\n`)
    expect(parse(out)).toEqual([expect.objectContaining({ text: 'One.' }), { error: 'not JSON', line: 1, file: bad }])
  })

  test('no input is no failure', () => {
    expect(filter('')).toEqual({ out: '', err: '', code: 0 })
  })

  test('--help fits into 80 columns', () => {
    const { out, code } = run(['run', '--help'])
    expect(code).toBe(0)
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  test.each([
    [['--jobs', '0'], "'--jobs <n>' argument '0' is invalid. It must be a whole number from 1 to 256."],
    [['--jobs', 'two'], 'It must be a whole number from 1 to 256.'],
    [['--max-line', '1e3'], 'It must be a whole number from 1 to 268435456.'],
    [['--steps', 'article,verdict'], "'verdict' is not one of article, sentences, names, fingerprint."],
    [['--step', 'article'], "unknown option '--step' (Did you mean --steps?)"],
  ])('%j is a usage error', (args, message) => {
    const { out, err, code } = run(['run', ...args])
    expect({ out, code }).toEqual({ out: '', code: 2 })
    expect(err).toContain(message)
    expect(err).toMatch(/\nTry: copydesk run --help\n$/)
  })

  test('steps are given in any order', () => {
    const one = filter(ndjson(records(1)), '--steps', 'fingerprint, article')
    expect(one).toEqual(filter(ndjson(records(1)), '--steps', 'article', '--steps', 'fingerprint'))
  })
})

describe('--jobs', () => {
  test('gives the same bytes, errors in their places', () => {
    const input = `${ndjson(records(100))}nope\n${ndjson(records(40))}{}\n\n${ndjson(records(3))}`
    const one = filter(input)
    const three = filter(input, '--jobs', '3')
    expect(one.code).toBe(1)
    expect(three).toEqual(one)
  })
})

/** The exit code and the rest of what a process prints. */
function ended(child: ChildProcess): Promise<{ code: number | null; out: string; err: string }> {
  let out = ''
  let err = ''
  child.stdout!.on('data', (chunk) => {
    out += chunk
  })
  child.stderr!.on('data', (chunk) => {
    err += chunk
  })
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })))
}

const start = (...args: string[]) => spawn(process.execPath, [cli, 'run', ...args], { cwd: root })

/** Resolves with the next line of a process. */
function nextLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    let text = ''
    const listen = (chunk: Buffer) => {
      text += chunk
      if (!text.endsWith('\n')) return
      child.stdout!.off('data', listen)
      resolve(text)
    }
    child.stdout!.on('data', listen)
  })
}

describe.each([[[]], [['--jobs', '2']]])('as a process, with %j', (args) => {
  test('answers line by line while its input is open', async () => {
    const child = start(...args)
    for (const id of [1, 2, 3]) {
      child.stdin.write(`{"id":${id},"text":"The gates were shut at noon."}\n`)
      expect(JSON.parse(await nextLine(child))).toMatchObject({ id })
    }
    child.stdin.end()
    expect(await ended(child)).toEqual({ code: 0, out: '', err: '' })
  })

  test('a reader that goes away early is no error', async () => {
    const child = start(...args)
    child.stdin.on('error', () => {})
    child.stdin.write(ndjson(records(400)))
    child.stdout.once('data', () => child.stdout.destroy())
    let err = ''
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect({ err, code }).toEqual({ err: '', code: 0 })
  })

  test('after SIGINT it ends what it has begun: whole lines, exit code 130', async () => {
    const child = start(...args)
    const first = nextLine(child)
    child.stdin.on('error', () => {})
    child.stdin.write(`${ndjson(records(30))}{"id":"unfinished`)
    const head = await first
    const end = ended(child)
    child.kill('SIGINT')
    const { code, out, err } = await end
    expect({ code, err }).toEqual({ code: 130, err: '' })
    const lines = parse(head + out)
    expect(lines.map(({ id }) => id)).toEqual(lines.map((_, at) => at))
    for (const line of lines) expect(line.fingerprint).toBeTypeOf('string')
  })

  test('waits for a slow reader and loses nothing', async () => {
    const child = start(...args)
    const input = records(300)
    let taken = 0
    child.stdin.write(ndjson(input), () => {
      taken = 1
    })
    await new Promise((resolve) => setTimeout(resolve, 700))
    // 1.2 MB are more than the pipes and the window hold: it does not read on while nobody takes its output.
    expect(taken).toBe(0)
    child.stdin.end()
    const { out, code } = await ended(child)
    expect(code).toBe(0)
    expect(parse(out).map(({ id }) => id)).toEqual(input.map(({ id }) => id))
  })
})
