import { spawn } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { demoStories } from '../../src/cli/demo/demo-stories.ts'
import { progressOn } from '../../src/cli/progress.ts'
import { cli, run } from './run-cli.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'copydesk-faults-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const records = demoStories.map(({ name, text }) => `${JSON.stringify({ id: name, text })}\n`).join('')
const env = (place: string) => ({ PATH: process.env['PATH'], TMPDIR: place })

/** The exit code of the command with a file in the place of standard output, and what it says. */
function into(file: string, args: readonly string[]): Promise<{ code: number | null; err: string }> {
  const output = openSync(file, 'a')
  const child = spawn(process.execPath, [cli, ...args], { stdio: ['ignore', output, 'pipe'] })
  closeSync(output)
  let err = ''
  child.stderr!.on('data', (chunk) => {
    err += chunk
  })
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, err })))
}

describe('output into the input', () => {
  const file = () => {
    const place = path.join(folder, 'corpus.ndjson')
    writeFileSync(place, records)
    return place
  }

  test.each([['run'], ['dedupe', '--annotate'], ['clean']])('%s refuses it and leaves the file', async (...args) => {
    const place = file()
    expect(await into(place, [...args, place])).toEqual({
      code: 1,
      err: `copydesk: ${place}: input file is output file\n`,
    })
    const same = path.join(folder, '.', 'corpus.ndjson')
    expect(run([...args, place, '-o', same])).toMatchObject({ code: 1, out: '' })
    expect(readFileSync(place, 'utf8')).toBe(records)
  })

  test('another file is no matter, and keeps what it had where nothing could be read', async () => {
    const other = path.join(folder, 'other.txt')
    writeFileSync(other, 'mine')
    expect(run(['clean', path.join(folder, 'missing.txt'), '-o', other]).code).toBe(1)
    expect(readFileSync(other, 'utf8')).toBe('mine')
    expect((await into(other, ['run', file()])).code).toBe(0)
  })
})

test('a database whose folder is missing', () => {
  const corpus = path.join(folder, 'one.ndjson')
  writeFileSync(corpus, records)
  const place = path.join(folder, 'missing', 'kept.duckdb')
  const { code, err } = run(['dedupe', '--engine', 'duckdb', '--database', place, corpus])
  expect({ code, err }).toEqual({ code: 1, err: `copydesk: ${place}: no such file\n` })
})

describe('what a signal leaves', () => {
  const started = (place: string, ...args: string[]) => {
    const child = spawn(process.execPath, [cli, 'dedupe', '--engine', 'duckdb', ...args], { env: env(place) })
    child.stdin.on('error', () => {})
    child.stdin.write(records)
    return { child, ended: new Promise((resolve) => child.on('close', (code, signal) => resolve(code ?? signal))) }
  }

  test.each([
    ['SIGHUP', 129],
    ['SIGTERM', 143],
  ] as const)('%s: no temporary folder, no database', async (signal, code) => {
    const place = mkdtempSync(path.join(folder, 'tmp-'))
    const database = path.join(place, 'kept.duckdb')
    for (const args of [[], ['--database', database]]) {
      const { child, ended } = started(place, ...args)
      await vi.waitFor(() => expect(readdirSync(place).length).toBeGreaterThan(0), 20_000)
      child.kill(signal)
      expect(await ended).toBe(code)
      expect(readdirSync(place)).toEqual([])
    }
  })

  test('after SIGKILL the next run takes away what is left, and makes its database', async () => {
    const place = mkdtempSync(path.join(folder, 'tmp-'))
    const database = path.join(place, 'kept.duckdb')
    const { child, ended } = started(place, '--database', database)
    await vi.waitFor(() => expect(existsSync(`${database}.unfinished`)).toBe(true), 20_000)
    child.kill('SIGKILL')
    await ended
    // The number of a process that is gone.
    const stale = path.join(place, `copydesk-${hostname().replace(/[^\w-]/g, '')}-${child.pid}-abc`)
    mkdirSync(stale)
    const { code } = run(['dedupe', '--engine', 'duckdb', '--database', database], { input: records, env: env(place) })
    expect(code).toBe(0)
    expect(existsSync(database)).toBe(true)
    expect(run(['dedupe', '--engine', 'duckdb'], { input: records, env: env(place) }).code).toBe(0)
    expect(readdirSync(place)).toEqual(['kept.duckdb'])
  })
})

test('progress of work that cannot be counted is words', () => {
  let time = 0
  const shown: string[] = []
  const progress = progressOn({ isTTY: true, write: (text) => shown.push(text) }, true, undefined, () => time)
  progress.say('comparing 3 articles')
  time = 1000
  progress.say('comparing 3 articles')
  progress.end()
  expect(shown).toEqual(['\r\u001b[Kcomparing 3 articles …', '\r\u001b[K'])
})
