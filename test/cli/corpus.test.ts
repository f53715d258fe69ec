import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { clusterLines } from '../../src/cli/dedupe/cluster-lines.ts'
import { memoryEngine } from '../../src/cli/dedupe/engine.ts'
import { createIndex, encodeFingerprint, fingerprint, origins, parseArticle } from '../../src/index.ts'
import { root } from '../source/root.ts'
import { cli, run } from './run-cli.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'copydesk-corpus-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const seeds = readdirSync(path.join(root, 'seeds'))
  .sort()
  .map((name) => `seeds/${name}`)
const texts = seeds.map((name) => readFileSync(path.join(root, name), 'utf8'))

const ndjson = (values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('')
const parse = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

const records = texts.map((text, at) => ({ id: `doc-${at}`, source: `outlet-${at}`, date: `2025-03-${16 + at}`, text }))

/** What an index says of the records. */
function clustersOf(items: readonly { id: string; source?: string; date?: string; text: string }[]) {
  const index = createIndex()
  for (const { id, text, ...meta } of items) index.add(id, fingerprint(text), meta)
  return index.clusters()
}

describe('copydesk dedupe', () => {
  test('gives the clusters of createIndex, and a summary', () => {
    const { out, err, code } = run(['dedupe'], { input: ndjson(records) })
    expect({ err, code }).toEqual({ err: '', code: 0 })
    const clusters = clustersOf(records)
    expect(clusters).toHaveLength(1)
    expect(parse(out)).toEqual([
      ...clusters.map((cluster) => ({ type: 'cluster', ...cluster })),
      { type: 'summary', articles: 5, clusters: 1, duplicates: 2 },
    ])
  })

  test('takes the fingerprints that records carry, and needs no text then', () => {
    const carried = records.map(({ text, ...record }) => ({
      ...record,
      fingerprint: encodeFingerprint(fingerprint(text)),
    }))
    const { out, code } = run(['dedupe'], { input: ndjson(carried) })
    expect(code).toBe(0)
    expect(out).toBe(run(['dedupe'], { input: ndjson(records) }).out)
    // The text is not read where there is a fingerprint: with another one the answer would be another.
    const misled = carried.map((record) => ({ ...record, text: 'Something else.' }))
    expect(run(['dedupe'], { input: ndjson(misled) }).out).toBe(out)
  })

  test('goes on from the filter', () => {
    const filtered = run(['run', '--steps', 'fingerprint'], { input: ndjson(records) }).out
    expect(run(['dedupe'], { input: filtered }).out).toBe(run(['dedupe'], { input: ndjson(records) }).out)
  })

  test('reads fields of other names, numbers as ids, NDJSON files and files of articles', () => {
    const file = path.join(folder, 'records.jsonl')
    writeFileSync(file, ndjson(texts.slice(0, 2).map((body, key) => ({ key, body }))))
    const { out } = run(['dedupe', '--id', 'key', '--field', 'body', file, seeds[2]!])
    expect(parse(out)[0].members).toEqual(['0', '1', seeds[2]])
  })

  test('an article without an id goes by its place', () => {
    const { out } = run(['dedupe'], { input: `\n${ndjson(texts.slice(0, 3).map((text) => ({ text })))}` })
    expect(parse(out)[0].members).toEqual(['-:2', '-:3', '-:4'])
  })

  test('a bad line, a taken id and a missing file are reported in NDJSON, and the rest go on', () => {
    const missing = path.join(folder, 'missing.txt')
    const lines = [
      'nope',
      JSON.stringify(records[0]),
      JSON.stringify(records[0]),
      '{"id":"x"}',
      '{"id":["x"],"text":"One."}',
      '{"id":"y","fingerprint":"cdf1-en1.AAAA"}',
      JSON.stringify({ id: 'z', fingerprint: `${encodeFingerprint(fingerprint(''))}A` }),
      '{"error":"timeout","line":70}',
      JSON.stringify(records[2]),
    ]
    const { out, err, code } = run(['dedupe', '-', missing], { input: lines.join('\n') })
    expect({ err, code }).toEqual({ err: '', code: 1 })
    expect(parse(out)).toEqual([
      { error: 'not JSON', line: 1 },
      { error: 'id "doc-0" is in the index already', line: 3 },
      { error: 'no field "text"', line: 4 },
      { error: 'field "id" is neither text nor a number', line: 5 },
      {
        error: `field "fingerprint" has version cdf1-en1 and there is no text; this copydesk makes ${fingerprint('').version}`,
        line: 6,
      },
      { error: 'field "fingerprint" is no fingerprint, or it is damaged', line: 7 },
      { error: 'timeout', line: 8 },
      { error: 'no such file', file: missing },
      expect.objectContaining({ type: 'cluster', members: ['doc-0', 'doc-2'] }),
      { type: 'summary', articles: 2, clusters: 1, duplicates: 1 },
    ])
  })

  test.each(['mine', 5, { version: 'mine' }, null])('a fingerprint of another maker (%j) does not matter', (other) => {
    const input = ndjson(records.map((record) => ({ ...record, fingerprint: other })))
    for (const command of ['dedupe', 'origins'])
      expect(run([command], { input })).toEqual(run([command], { input: ndjson(records) }))
  })

  test('a record of another version does not set the norm: its text is read, or it is one error', () => {
    const encoded = encodeFingerprint({ ...fingerprint(texts[0]!), version: 'cdf9-en1' })
    const asObject = { ...fingerprint(texts[0]!), version: 'cdf9-en1' }
    const plain = run(['dedupe'], { input: ndjson(records) })
    for (const foreign of [encoded, asObject]) {
      const [first, ...rest] = records
      expect(run(['dedupe'], { input: ndjson([{ ...first, fingerprint: foreign }, ...rest]) })).toEqual(plain)
      const { text: _, ...bare } = first!
      const { out, code } = run(['dedupe'], { input: ndjson([{ ...bare, fingerprint: foreign }, ...rest]) })
      expect(code).toBe(1)
      const lines = parse(out)
      expect(lines[0]).toEqual({
        error: `field "fingerprint" has version cdf9-en1 and there is no text; this copydesk makes ${fingerprint('').version}`,
        line: 1,
      })
      expect(lines.at(-1)).toMatchObject({ type: 'summary', articles: 4 })
    }
  })

  test('as a table, problems go to standard error', () => {
    const { out, err, code } = run(['dedupe', '--format', 'table', ...seeds, 'missing.txt'], { env: { COLUMNS: '90' } })
    expect(code).toBe(1)
    expect(err).toBe('copydesk: missing.txt: no such file\n')
    const lines = out.trimEnd().split('\n')
    expect(lines[0]).toMatch(/^── cluster 1: 3 articles ─+$/)
    expect(lines.slice(1, 4).map((line) => line.trim().split(/ {2,}/)[0])).toEqual(seeds.slice(0, 3))
    expect(lines.at(-1)).toBe('5 articles, 1 cluster, 2 duplicates')
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(90)
  })

  test.each([
    [
      ['--engine', 'paper'],
      "option '--engine <name>' argument 'paper' is invalid. Allowed choices are memory, duckdb.",
    ],
    [['--memory-limit', '1GB'], '--database and --memory-limit are for --engine duckdb'],
    [['--format', 'csv'], 'Allowed choices are ndjson, table.'],
    [['--annotate', '--unique'], '--annotate and --unique do not go together'],
  ])('%j is a usage error', (args, message) => {
    expect(run(['dedupe', ...args])).toMatchObject({ out: '', err: expect.stringContaining(message), code: 2 })
  })
})

test('a cluster is told by its representative and what ties the others to it', async () => {
  const engine = memoryEngine()
  for (const { id, text } of records) await engine.add({ id, fingerprint: fingerprint(text) })
  const clusters = []
  for await (const cluster of engine.clusters()) clusters.push(cluster)
  await engine.close()
  const lines = [...clusterLines(clusters, { width: 60, colours: false, paint: (_ink, text) => text })]
  expect(lines).toHaveLength(5)
  expect(lines[1]).toBe(`  ${clusters[0]!.representative}`)
  for (const line of lines.slice(2, 4))
    expect(line).toMatch(/^ {2}doc-\d {2}(?:identical|same-copy|edited), about \d+% with doc-\d$/)
})

describe('copydesk origins', () => {
  test('says what origins says, with ids', () => {
    const { out, err, code } = run(['origins'], { input: ndjson(records) })
    expect({ err, code }).toEqual({ err: '', code: 0 })
    const found = origins(records.map(({ source, date }, row) => ({ input: texts[row]!, source, date })))
    const rows = parse(out)
    expect(rows.at(-1)).toEqual({ type: 'summary', articles: 5, independent: 3 })
    const groups = rows.filter(({ type }) => type === 'origin')
    expect(groups.map(({ members, origin, agency }) => ({ members, origin, agency }))).toEqual(
      found.groups.map(({ members, origin, agency }) => ({
        members: members.map((member) => `doc-${member}`),
        origin: `doc-${origin}`,
        agency,
      })),
    )
    expect(groups[0].evidence[0]).toMatchObject({
      member: expect.stringMatching(/^doc-/),
      comparedWith: expect.stringMatching(/^doc-/),
      text: expect.stringContaining('[doc-'),
    })
  })

  test('takes the articles that records carry', () => {
    const carried = records.map(({ text, ...record }) => ({ ...record, article: parseArticle(text) }))
    expect(run(['origins'], { input: ndjson(carried) }).out).toBe(run(['origins'], { input: ndjson(records) }).out)
  })

  test('a field named article that is none does not matter', () => {
    const others = records.map((record) => ({ ...record, article: { text: 'mine' } }))
    expect(run(['origins'], { input: ndjson(others) }).out).toBe(run(['origins'], { input: ndjson(records) }).out)
  })

  test('of fingerprints alone it tells what can be told', () => {
    const carried = records.map(({ id, text }) => ({ id, fingerprint: encodeFingerprint(fingerprint(text)) }))
    const { out, code } = run(['origins'], { input: ndjson(carried) })
    expect(code).toBe(0)
    expect(parse(out).at(-1)).toMatchObject({ type: 'summary', articles: 5 })
  })

  test('files are named by their paths; a bad line is reported and the rest go on', () => {
    const file = path.join(folder, 'bad.ndjson')
    writeFileSync(file, `${ndjson(records.slice(0, 1))}nope\n{"id":"doc-0","text":"Another."}\n`)
    const { out, code } = run(['origins', file, seeds[3]!])
    expect(code).toBe(1)
    expect(parse(out)).toEqual([
      { error: 'not JSON', line: 2, file },
      { error: 'id "doc-0" is taken by an earlier article', line: 3, file },
      expect.objectContaining({ type: 'origin', members: ['doc-0'] }),
      expect.objectContaining({ type: 'origin', members: [seeds[3]] }),
      { type: 'summary', articles: 2, independent: 2 },
    ])
  })

  test('as a table it is the end of the report', () => {
    const table = run(['origins', '--format', 'table', ...seeds]).out
    expect(run(seeds).out.endsWith(table)).toBe(true)
    expect(table).toContain('5 articles, 3 independent origins')
  })
})

describe('copydesk dedupe --engine duckdb', () => {
  test('gives the bytes of the engine in memory', () => {
    const input = ndjson(records)
    expect(run(['dedupe', '--engine', 'duckdb', '--memory-limit', '256MB'], { input })).toEqual(
      run(['dedupe'], { input }),
    )
  })

  test('takes its files away after SIGINT', async () => {
    const place = mkdtempSync(path.join(folder, 'tmp-'))
    const env = { PATH: process.env['PATH'], TMPDIR: place }
    const child = spawn(process.execPath, [cli, 'dedupe', '--engine', 'duckdb'], { env })
    const ended = new Promise((resolve) => child.on('close', resolve))
    child.stdin.write(ndjson(records))
    await vi.waitFor(() => expect(readdirSync(place)).toHaveLength(1), 10_000)
    child.kill('SIGINT')
    expect(await ended).toBe(130)
    expect(readdirSync(place)).toEqual([])
  })

  test.each(['lots', '5', '-1GB', '1GB; DROP'])('--memory-limit=%s is a usage error', (size) => {
    const { err, code } = run(['dedupe', '--engine', 'duckdb', `--memory-limit=${size}`])
    expect(code).toBe(2)
    expect(err).toContain(`--memory-limit must be a size such as 2GB, got '${size}'`)
  })
})

test.each(['dedupe', 'origins'])('copydesk %s --help fits into 80 columns', (name) => {
  const { out, code } = run([name, '--help'])
  expect(code).toBe(0)
  for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
})
