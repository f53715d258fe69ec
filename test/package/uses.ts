/** Programs that use the types as a user would. After `@ts-expect-error` stands what must not compile. */

/** What needs no package, no DOM library and no Node. */
export const useOfTheCore = `
import { type Article, type Comparison, compare, createNameLexicon, fingerprint, parseArticle, splitSentences } from 'copydesk'
import { extendedNames } from 'copydesk/lexicon/extended'
import { type Chunk, chunkArticle, markDuplicates, withTitle } from 'copydesk/rag'
import { candidateSql, type StoredArticle, storedArticle } from 'copydesk/sql'
import { type NormalizedRecord, normalizeEach, normalizeStream, readNdjson } from 'copydesk/stream'
export const article: Article = parseArticle('text', { mode: 'balanced' })
export const sentences: readonly { start: number; end: number; text: string }[] = splitSentences(article.text)
export const comparison: Comparison = compare(fingerprint('one'), fingerprint(article))
export const lexicon = createNameLexicon(extendedNames)
export const chunks: Chunk[] = markDuplicates(chunkArticle('text', { measure: 'words', overlap: 1 }))
export const texts: string[] = chunks.map(withTitle)
export const statement: string = candidateSql('duckdb', { neighbours: true })
export const stored = (row: Parameters<typeof storedArticle>[0]): StoredArticle => storedArticle(row)
export const records: AsyncGenerator<unknown> = readNdjson(['{"id":1}'])
export const id = (record: NormalizedRecord<{ id: number }>): number => record.id
export async function ids(): Promise<number[]> {
  const found: number[] = []
  for await (const { id, fingerprint } of normalizeEach([{ id: 1, text: 'One.' }])) if (fingerprint) found.push(id)
  return found
}
// @ts-expect-error numbers are nothing to compare
compare(1, 2)
// @ts-expect-error no such step
normalizeStream({ steps: ['verdict'] })
`

/** Streams of the DOM library, or of Node. */
export const useOfStreams = `
import { ndjsonDecodeStream, ndjsonEncodeStream, normalizeStream } from 'copydesk/stream'
export const body = (input: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> =>
  input.pipeThrough(ndjsonDecodeStream()).pipeThrough(normalizeStream()).pipeThrough(ndjsonEncodeStream())
`

export const useOfRetext = `
import type { Root } from 'nlcst'
import { unified } from 'unified'
import { retextBoilerplate, retextCopydesk, retextNames, type RetextNamesOptions } from 'copydesk/retext'
const options: RetextNamesOptions = { style: 'ap', fix: true }
export const tree: Root = unified().use(retextCopydesk, { quotes: 'keep' }).parse('text')
export const processor = unified().use(retextCopydesk).use(retextBoilerplate, null).use(retextNames, options)
// @ts-expect-error no such option
unified().use(retextCopydesk, { language: 'en' })
`

export const useOfFrameworks = `
import { BaseDocumentTransformer } from '@langchain/core/documents'
import { NodeParser } from '@llamaindex/core/node-parser'
import { CopydeskSplitter } from 'copydesk/langchain'
import { CopydeskNodeParser, type CopydeskNodeParserOptions } from 'copydesk/llamaindex'
export const splitter: BaseDocumentTransformer = new CopydeskSplitter({ withTitle: true, measure: (text) => text.length })
const options: CopydeskNodeParserOptions = { markDuplicates: true, share: 0.9 }
export const parser: NodeParser = new CopydeskNodeParser(options)
// @ts-expect-error no such option
new CopydeskSplitter({ chunkSize: 5 })
`

export const moduleKinds = {
  nodenext: { module: 'nodenext', moduleResolution: 'nodenext' },
  node16: { module: 'node16', moduleResolution: 'node16' },
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
} as const

/** A user's tsconfig.json. */
export function tsconfig(files: readonly string[], options: object): string {
  const strict = { strict: true, exactOptionalPropertyTypes: true, noEmit: true, target: 'es2022' }
  return JSON.stringify({ compilerOptions: { ...strict, lib: ['es2022'], types: [], ...options }, files })
}

/** For packages whose own types are not all strict, and want Node's. */
export const amongPackages = { lib: ['es2022', 'dom', 'esnext.disposable'], types: ['node'], skipLibCheck: true }
