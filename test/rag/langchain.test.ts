import { BaseDocumentTransformer, Document } from '@langchain/core/documents'
import { RunnableLambda } from '@langchain/core/runnables'
import { RecursiveCharacterTextSplitter, TextSplitter } from '@langchain/textsplitters'
import { describe, expect, test } from 'vitest'
import { createIndex } from '../../src/index.ts'
import { CopydeskSplitter } from '../../src/langchain/index.ts'
import { chunkArticle } from '../../src/rag/index.ts'
import { thrownBy } from '../copydesk-error.ts'
import { reprint, wire } from './stories.ts'

const lineOf = (text: string, offset: number) => text.slice(0, offset).split('\n').length

describe('CopydeskSplitter', () => {
  const documents = [
    new Document({ id: 'a', pageContent: wire, metadata: { source: 'wire.md', tags: ['dam'] } }),
    new Document({ id: 'b', pageContent: reprint, metadata: { title: 'Mine' } }),
  ]

  test('is a transformer of LangChain, and gives its documents', async () => {
    const splitter = new CopydeskSplitter({ maxLength: 300 })
    expect(splitter).toBeInstanceOf(BaseDocumentTransformer)
    expect(splitter).toBeInstanceOf(TextSplitter)
    const chunks = await splitter.transformDocuments(documents)
    expect(chunks.every((chunk) => chunk instanceof Document)).toBe(true)
    const expected = chunkArticle(wire, { maxLength: 300, id: 'a' })
    expect(chunks.filter(({ id }) => id!.startsWith('a#'))).toEqual(
      expected.map(
        ({ id, text, start, end, index, title, date, authors }) =>
          new Document({
            id,
            pageContent: text,
            metadata: {
              title,
              date,
              authors,
              source: 'wire.md',
              tags: ['dam'],
              loc: { lines: { from: lineOf(wire, start), to: lineOf(wire, end) } },
              start,
              end,
              chunk: index,
            },
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

  test('has the three calls of every text splitter', async () => {
    const splitter = new CopydeskSplitter({ maxLength: 300 })
    const texts = await splitter.splitText(wire)
    expect(texts).toEqual(chunkArticle(wire, { maxLength: 300 }).map(({ text }) => text))
    const created = await splitter.createDocuments([wire], [{ source: 'wire.md' }])
    expect(created.map(({ pageContent }) => pageContent)).toEqual(texts)
    expect(created[0]!.metadata['source']).toBe('wire.md')
    const bare = await splitter.createDocuments([wire])
    expect(bare.map(({ pageContent }) => pageContent)).toEqual(texts)
    expect(bare[0]!.metadata).not.toHaveProperty('source')
    expect(await splitter.splitDocuments(documents)).toEqual(await splitter.transformDocuments(documents))
  })

  test('answers with the metadata and headers of LangChain’s own splitters', async () => {
    const text = 'The gates were shut at noon.\n\nNobody left the town.'
    const header = { chunkHeader: 'Wire: ', appendChunkOverlapHeader: true }
    const ours = new CopydeskSplitter({ maxLength: 30 })
    const theirs = new RecursiveCharacterTextSplitter({ chunkSize: 30, chunkOverlap: 0 })
    const shown = (list: Document[]) => list.map(({ pageContent, metadata }) => [pageContent, metadata['loc']])
    expect(shown(await ours.createDocuments([text], [], header))).toEqual(
      shown(await theirs.createDocuments([text], [], header)),
    )
  })

  test('tells of the article what is asked for', async () => {
    const story = 'By Lena Marsh, Reuters\n\nPORT ALDEN, March 16, 2025 (Reuters) - The gates were shut at noon.'
    const told = async (options: object) => (await new CopydeskSplitter(options).createDocuments([story]))[0]!.metadata
    expect(await told({})).toMatchObject({ authors: ['Lena Marsh'], agencies: ['Reuters'], dateline: 'PORT ALDEN' })
    expect(Object.keys(await told({ facts: ['authors'] }))).toEqual(['authors', 'loc', 'start', 'end', 'chunk'])
  })

  test('a document that is a headline gives one chunk', async () => {
    const chunks = await new CopydeskSplitter({ withTitle: true }).createDocuments(['# Dam cracks in Qasira\n'])
    expect(chunks.map(({ pageContent }) => pageContent)).toEqual(['Dam cracks in Qasira'])
  })

  test.each([
    ['an unknown option', { chunkSize: 100 }, 'unknown-option', 'options.chunkSize'],
    ['an id for all documents', { id: 'a' }, 'unknown-option', 'options.id'],
    ['a share of more than all', { share: 80 }, 'wrong-value', 'options.share'],
    ['an unknown fact', { facts: ['mood'] }, 'wrong-value', 'options.facts[0]'],
    ['a tokenizer that gives no number', { measure: async () => 1 }, 'wrong-type', 'options.measure'],
    ['an option of a verb', { article: { mode: 'fast' } }, 'wrong-value', 'options.article.mode'],
  ])('%s is refused at once', (_name, options, code, path) => {
    expect(thrownBy(() => new CopydeskSplitter(options as never))).toMatchObject({ code, path })
  })
})
