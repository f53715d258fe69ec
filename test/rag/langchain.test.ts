import { BaseDocumentTransformer, Document } from '@langchain/core/documents'
import { RunnableLambda } from '@langchain/core/runnables'
import { describe, expect, test } from 'vitest'
import { createIndex } from '../../src/index.ts'
import { CopydeskSplitter } from '../../src/langchain/index.ts'
import { chunkArticle } from '../../src/rag/index.ts'
import { reprint, wire } from './stories.ts'

describe('CopydeskSplitter', () => {
  const documents = [
    new Document({ id: 'a', pageContent: wire, metadata: { source: 'wire.md', tags: ['dam'] } }),
    new Document({ id: 'b', pageContent: reprint, metadata: { title: 'Mine' } }),
  ]

  test('is a transformer of LangChain, and gives its documents', async () => {
    const splitter = new CopydeskSplitter({ maxLength: 300 })
    expect(splitter).toBeInstanceOf(BaseDocumentTransformer)
    const chunks = await splitter.transformDocuments(documents)
    expect(chunks.every((chunk) => chunk instanceof Document)).toBe(true)
    const expected = chunkArticle(wire, { maxLength: 300, id: 'a' })
    expect(chunks.filter(({ id }) => id!.startsWith('a#'))).toEqual(
      expected.map(
        ({ id, text, start, end, index, title }) =>
          new Document({
            id,
            pageContent: text,
            metadata: { title, source: 'wire.md', tags: ['dam'], start, end, chunk: index },
          }),
      ),
    )
  })

  test('a title of the document’s own stays; the documents are not changed', async () => {
    const before = structuredClone(documents.map(({ metadata }) => metadata))
    const chunks = await new CopydeskSplitter().invoke(documents)
    expect(chunks.at(-1)!.metadata['title']).toBe('Mine')
    expect(documents.map(({ metadata }) => metadata)).toEqual(before)
  })

  test('works in a chain', async () => {
    const count = RunnableLambda.from((chunks: Document[]) => chunks.length)
    const chain = new CopydeskSplitter({ maxLength: 300 }).pipe(count as never)
    expect(await chain.invoke(documents)).toBe(
      chunkArticle(wire, { maxLength: 300 }).length + chunkArticle(reprint, { maxLength: 300 }).length,
    )
  })

  test('marks duplicates, in one call and over calls', async () => {
    const once = await new CopydeskSplitter({ maxLength: 400, markDuplicates: true }).invoke(documents)
    const ofReprint = once.filter(({ id }) => id!.startsWith('b#'))
    expect(ofReprint.map(({ metadata }) => metadata['duplicateOf'])).toEqual(ofReprint.map((_, at) => `a#${at}`))
    expect(once[0]!.metadata).not.toHaveProperty('duplicateOf')

    const splitter = new CopydeskSplitter({ maxLength: 400, markDuplicates: true, seen: createIndex() })
    await splitter.invoke(documents.slice(0, 1))
    const later = await splitter.invoke(documents.slice(1))
    expect(later.map(({ metadata }) => metadata['duplicateOf'])).toEqual(later.map((_, at) => `a#${at}`))
  })

  test('puts the title before the text, if it shall', async () => {
    const [chunk] = await new CopydeskSplitter({ withTitle: true }).invoke(documents)
    expect(chunk!.pageContent).toMatch(/^Dam cracks in northern Qasira\n\nMore than 12,000 people/)
  })

  test('a document without an id goes by the hash of its text', async () => {
    const [chunk] = await new CopydeskSplitter().invoke([new Document({ pageContent: wire })])
    expect(chunk!.id).toMatch(/^[0-9a-f]{24}#0$/)
  })

  test('texts that differ in spelling only, and so are cut at other places, do not share ids', async () => {
    const lines = Array.from(
      { length: 30 },
      (_, at) =>
        `The harbor of color ${at} was gray while center ${(at * 17) % 31} stayed quiet, they said on day ${at}.`,
    )
    const american = lines.join(' ')
    const british = american.replaceAll('harbor', 'harbour').replaceAll('color', 'colour').replaceAll('gray', 'grey')
    const documents = [american, british].map((pageContent) => new Document({ pageContent }))
    for (let maxLength = 150; maxLength < 300; maxLength += 5) {
      const chunks = await new CopydeskSplitter({ maxLength, markDuplicates: true }).invoke(documents)
      expect(new Set(chunks.map(({ id }) => id)).size).toBe(chunks.length)
    }
  })
})
