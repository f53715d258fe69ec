import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from './run-cli.ts'

/** Gives every thread of a process so little memory. */
const preload = `
const threads = require('node:worker_threads')
threads.Worker = class extends threads.Worker {
  constructor(file, options) {
    super(file, { ...options, resourceLimits: { maxOldGenerationSizeMb: Number(process.env.MEGABYTES) } })
  }
}`

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'copydesk-threads-'))
  writeFileSync(path.join(folder, 'preload.cjs'), preload)
})
afterAll(() => rmSync(folder, { recursive: true }))

const small = (id: number) => JSON.stringify({ id, text: `The gates were shut at noon, for the ${id}th time.` })
const words = Array.from({ length: 300_000 }, (_, at) => `w${((at * 7919) % 99_991).toString(36)}`)
const huge = JSON.stringify({ text: words.join(' ') })

/** With two threads of so many megabytes each. */
function inThreads(lines: readonly string[], megabytes: number) {
  const env = { NODE_OPTIONS: `--require ${path.join(folder, 'preload.cjs')}`, MEGABYTES: String(megabytes) }
  const { out, err, code } = run(['run', '--jobs', '2'], { input: lines.map((line) => `${line}\n`).join(''), env })
  return { lines: out.split('\n').slice(0, -1), err, code }
}

describe('where a thread runs out of memory', () => {
  test('only the lines that it dies of fail, in their places', () => {
    const lines = [small(1), '', huge, small(2), 'nope', ...Array.from({ length: 60 }, (_, at) => small(at)), huge]
    const answers = run(['run'], { input: lines.map((line) => `${line}\n`).join('') }).out.split('\n')
    const { lines: found, err, code } = inThreads(lines, 24)
    expect({ err, code }).toEqual({ err: '', code: 1 })
    expect(found).toHaveLength(lines.length)
    for (const [at, line] of lines.entries())
      if (line === huge)
        expect(JSON.parse(found[at]!)).toEqual({ error: expect.stringMatching(/^no answer: .*memory/), line: at + 1 })
      else expect(found[at]).toBe(answers[at])
  })

  test('it ends also where no thread has the memory to start', () => {
    const { lines, err, code } = inThreads([small(1), '', small(2)], 1)
    expect({ err, code }).toEqual({ err: '', code: 1 })
    expect(lines.map((line) => line && JSON.parse(line))).toEqual([
      { error: expect.stringMatching(/^no answer: /), line: 1 },
      '',
      { error: expect.stringMatching(/^no answer: /), line: 3 },
    ])
  })
})
