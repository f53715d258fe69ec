import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Consumer, installPackage } from './installed.ts'

let consumer: Consumer

beforeAll(() => {
  consumer = installPackage()
}, 60_000)
afterAll(() => consumer.remove())

describe('copydesk/stream and copydesk/rag, alone in node_modules', () => {
  const program = `
    const [chunk] = rag.chunkArticle('The gates of Kiev were shut at noon.', { id: 'a' })
    const record = stream.normalizeRecord({ id: 1, text: chunk.text }, { steps: ['names'] })
    console.log(chunk.id, record.names.text)`
  const printed = 'a#0 The gates of Kyiv were shut at noon.\n'

  test('are imported from an ES module', () => {
    consumer.write(
      'adapters.mjs',
      `import * as rag from 'copydesk/rag'\nimport * as stream from 'copydesk/stream'\n${program}`,
    )
    expect(consumer.node('adapters.mjs')).toBe(printed)
  })

  test('are required from CommonJS', () => {
    consumer.write(
      'adapters.cjs',
      `const rag = require('copydesk/rag')\nconst stream = require('copydesk/stream')\n${program}`,
    )
    expect(consumer.node('adapters.cjs')).toBe(printed)
  })

  test('the command line works in threads, without a node_modules of its own', () => {
    consumer.write('in.ndjson', '{"id":1,"text":"The gates of Kiev were shut."}\n{"id":2}\n')
    consumer.write(
      'threads.mjs',
      `import { spawnSync } from 'node:child_process'
      const args = ['node_modules/copydesk/dist/cli.js', 'run', '--steps', 'names', '--jobs', '2', 'in.ndjson']
      const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' })
      console.log(status, stderr, stdout.split('\\n').map((line) => line && (JSON.parse(line).names?.text ?? line)))`,
    )
    expect(consumer.node('threads.mjs')).toContain('The gates of Kyiv were shut.')
    expect(consumer.node('threads.mjs')).toMatch(/^1 {2}\[/)
  })

  test('DuckDB is asked for where it is missing', () => {
    consumer.write(
      'duckdb.mjs',
      `import { spawnSync } from 'node:child_process'
      const args = ['node_modules/copydesk/dist/cli.js', 'dedupe', '--engine', 'duckdb']
      const { stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8', input: '' })
      console.log(status, stderr)`,
    )
    expect(consumer.node('duckdb.mjs')).toMatch(/^1 copydesk: .* duckdb .*npm install @duckdb\/node-api\n\n$/)
  })
})

describe('copydesk/langchain and copydesk/llamaindex, with the packages that they work with', () => {
  beforeAll(() => {
    for (const name of ['@langchain/core', '@langchain/textsplitters', '@llamaindex/core']) consumer.link(name)
  })

  const program = `
    const article = 'The gates of Kiev were shut at noon. Nobody left the town.'
    const parser = new CopydeskNodeParser({ maxLength: 40 })
    const nodes = parser.getNodesFromDocuments([new LlamaDocument({ id_: 'a', text: article })])
    new CopydeskSplitter({ maxLength: 40 })
      .invoke([new Document({ id: 'a', pageContent: article })])
      .then((chunks) => console.log(JSON.stringify([chunks, nodes].map((list) => list.map((one) => one.id ?? one.id_)))))`
  const printed = '[["a#0","a#1"],["a#0","a#1"]]\n'

  test('run as ES modules', () => {
    consumer.write(
      'peers.mjs',
      `import { Document } from '@langchain/core/documents'
      import { Document as LlamaDocument } from '@llamaindex/core/schema'
      import { CopydeskSplitter } from 'copydesk/langchain'
      import { CopydeskNodeParser } from 'copydesk/llamaindex'
      ${program}`,
    )
    expect(consumer.node('peers.mjs')).toBe(printed)
  })

  test('run as CommonJS', () => {
    consumer.write(
      'peers.cjs',
      `const { Document } = require('@langchain/core/documents')
      const { Document: LlamaDocument } = require('@llamaindex/core/schema')
      const { CopydeskSplitter } = require('copydesk/langchain')
      const { CopydeskNodeParser } = require('copydesk/llamaindex')
      ${program}`,
    )
    expect(consumer.node('peers.cjs')).toBe(printed)
  })
})
