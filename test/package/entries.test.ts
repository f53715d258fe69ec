import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Consumer, installPackage } from './installed.ts'

let consumer: Consumer

beforeAll(() => {
  consumer = installPackage()
  consumer.link('@types/node')
}, 60_000)
afterAll(() => consumer.remove())

const strict = {
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  noEmit: true,
  target: 'es2022',
  types: [],
}

const moduleKinds = [
  ['nodenext', { module: 'nodenext', moduleResolution: 'nodenext' }],
  ['bundler', { module: 'esnext', moduleResolution: 'bundler' }],
] as const

/** What tsc says about one file that is an ES module or CommonJS. */
function complaints(file: string, code: string, options: object): string {
  consumer.write(file, code)
  consumer.write('tsconfig.json', JSON.stringify({ compilerOptions: { ...strict, ...options }, files: [file] }))
  return consumer.tsc()
}

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

  const use = `
    import { type Chunk, chunkArticle, markDuplicates, withTitle } from 'copydesk/rag'
    import { ndjsonDecodeStream, ndjsonEncodeStream, normalizeEach, normalizeStream } from 'copydesk/stream'
    export const chunks: Chunk[] = markDuplicates(chunkArticle('text', { measure: 'words', overlap: 1 }))
    export const texts: string[] = chunks.map(withTitle)
    export const body = (input: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> =>
      input.pipeThrough(ndjsonDecodeStream()).pipeThrough(normalizeStream()).pipeThrough(ndjsonEncodeStream())
    export async function ids(): Promise<number[]> {
      const found: number[] = []
      for await (const { id, fingerprint } of normalizeEach([{ id: 1, text: 'One.' }])) if (fingerprint) found.push(id)
      return found
    }
    // @ts-expect-error no such step
    normalizeStream({ steps: ['verdict'] })`

  test.each(moduleKinds)('have types for a browser that compile under %s', (_name, module) => {
    const lib = ['es2022', 'dom', 'dom.iterable', 'dom.asynciterable']
    expect(complaints('adapters.mts', use, { ...module, lib })).toBe('')
  })

  test('have types that compile where there are neither the DOM library nor Node', () => {
    const bare = `
      import { type NormalizedRecord, normalizeStream, readNdjson } from 'copydesk/stream'
      export const records: AsyncGenerator<unknown> = readNdjson(['{"id":1}'])
      export const stream = normalizeStream<{ id: number }>()
      export const id = (record: NormalizedRecord<{ id: number }>): number => record.id`
    const options = { module: 'nodenext', moduleResolution: 'nodenext', lib: ['es2022'] }
    expect(complaints('bare.mts', bare, options)).toBe('')
  })

  test('have types for Node that compile as CommonJS', () => {
    const options = { module: 'node16', moduleResolution: 'node16', lib: ['es2022'], types: ['node'] }
    expect(complaints('adapters.cts', use, { ...options, skipLibCheck: true })).toBe('')
  })
})

describe('copydesk/langchain and copydesk/llamaindex, with the packages that they work with', () => {
  beforeAll(() => {
    for (const name of ['@langchain/core', '@llamaindex/core']) consumer.link(name)
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

  test.each(moduleKinds)(
    'have types that compile under %s',
    (_name, module) => {
      const use = `
      import { BaseDocumentTransformer } from '@langchain/core/documents'
      import { NodeParser } from '@llamaindex/core/node-parser'
      import { CopydeskSplitter } from 'copydesk/langchain'
      import { CopydeskNodeParser, type CopydeskNodeParserOptions } from 'copydesk/llamaindex'
      export const splitter: BaseDocumentTransformer = new CopydeskSplitter({ withTitle: true, measure: (text) => text.length })
      const options: CopydeskNodeParserOptions = { markDuplicates: true, share: 0.9 }
      export const parser: NodeParser = new CopydeskNodeParser(options)
      // @ts-expect-error no such option
      new CopydeskSplitter({ chunkSize: 5 })`
      const lib = ['es2022', 'dom', 'esnext.disposable']
      expect(complaints('peers.mts', use, { ...module, lib, types: ['node'], skipLibCheck: true })).toBe('')
    },
    180_000,
  )
})
