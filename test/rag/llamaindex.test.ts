import { NodeParser } from '@llamaindex/core/node-parser'
import { Document, MetadataMode, TextNode } from '@llamaindex/core/schema'
import { describe, expect, test } from 'vitest'
import { CopydeskNodeParser } from '../../src/llamaindex/index.ts'
import { chunkArticle } from '../../src/rag/index.ts'
import { thrownBy } from '../copydesk-error.ts'
import { reprint, wire } from './stories.ts'

describe('CopydeskNodeParser', () => {
  const documents = () => [
    new Document({ id_: 'a', text: wire, metadata: { file: 'wire.md' } }),
    new Document({ id_: 'b', text: reprint, metadata: { title: 'Mine' } }),
  ]

  test('is a node parser of LlamaIndex, and gives its nodes', () => {
    const parser = new CopydeskNodeParser({ maxLength: 300 })
    expect(parser).toBeInstanceOf(NodeParser)
    const nodes = parser.getNodesFromDocuments(documents())
    expect(nodes.every((node) => node instanceof TextNode)).toBe(true)
    expect(
      nodes
        .filter(({ id_ }) => id_.startsWith('a#'))
        .map(({ id_, text, startCharIdx, endCharIdx, metadata }) => ({
          id_,
          text,
          startCharIdx,
          endCharIdx,
          metadata,
        })),
    ).toEqual(
      chunkArticle(wire, { maxLength: 300, id: 'a' }).map(({ id, text, start, end, index, title, date, authors }) => ({
        id_: id,
        text,
        startCharIdx: start,
        endCharIdx: end,
        metadata: { title, date, authors, chunk: index, file: 'wire.md' },
      })),
    )
  })

  test('knows its source and its neighbours', () => {
    const [first, second, third] = new CopydeskNodeParser({ maxLength: 300 }).getNodesFromDocuments(documents())
    expect(second!.sourceNode?.nodeId).toBe('a')
    expect(second!.prevNode?.nodeId).toBe(first!.id_)
    expect(second!.nextNode?.nodeId).toBe(third!.id_)
  })

  test('a passage that stands twice has two places', () => {
    const line = 'The gates were shut at noon and nobody left the town before Sunday.'
    const text = `${line} ${'The council met again. '.repeat(3)}\n\n${line}`
    const nodes = new CopydeskNodeParser({ maxLength: 80 }).getNodesFromDocuments([new Document({ text })])
    const twins = nodes.filter((node) => node.text === line)
    expect(twins.map((node) => node.startCharIdx)).toEqual([0, text.lastIndexOf(line)])
  })

  test('works as a transformation, in one call marking duplicates', async () => {
    const parser = new CopydeskNodeParser({ maxLength: 400, markDuplicates: true })
    const nodes = await parser(documents())
    const ofReprint = nodes.filter(({ id_ }) => id_.startsWith('b#'))
    expect(ofReprint.map(({ metadata }) => metadata['duplicateOf'])).toEqual(ofReprint.map((_, at) => `a#${at}`))
    expect(ofReprint[0]!.metadata['title']).toBe('Mine')
  })

  test('a model sees the title and no bookkeeping', () => {
    const [node] = new CopydeskNodeParser({ maxLength: 300 }).getNodesFromDocuments(documents())
    const seen = node!.getContent(MetadataMode.EMBED)
    expect(seen).toContain('title: Dam cracks in northern Qasira')
    expect(seen).not.toContain('chunk:')
  })

  test('a document that is a headline gives one node', () => {
    const nodes = new CopydeskNodeParser().getNodesFromDocuments([new Document({ text: '# Dam cracks in Qasira\n' })])
    expect(nodes.map(({ text, startCharIdx, endCharIdx }) => [text, startCharIdx, endCharIdx])).toEqual([
      ['Dam cracks in Qasira', 0, 22],
    ])
  })

  test('the address is told to a model, and not embedded', () => {
    const text = '# Dam cracks\n\nOriginal url: https://post.example/dam\n\nThe gates were shut at noon.'
    const [node] = new CopydeskNodeParser().getNodesFromDocuments([new Document({ text })])
    expect(node!.getContent(MetadataMode.LLM)).toContain('url: https://post.example/dam')
    expect(node!.getContent(MetadataMode.EMBED)).not.toContain('post.example')
  })

  test('no facts, where none are asked for', () => {
    const [node] = new CopydeskNodeParser({ facts: [] }).getNodesFromDocuments(documents())
    expect(Object.keys(node!.metadata)).toEqual(['chunk', 'file'])
  })

  test.each([
    ['an unknown option', { chunkSize: 100 }, 'unknown-option', 'options.chunkSize'],
    ['a share of more than all', { share: 80 }, 'wrong-value', 'options.share'],
    ['an unknown fact', { facts: ['mood'] }, 'wrong-value', 'options.facts[0]'],
    ['a limit that is none', { maxLength: 0 }, 'wrong-value', 'options.maxLength'],
  ])('%s is refused at once', (_name, options, code, path) => {
    expect(thrownBy(() => new CopydeskNodeParser(options as never))).toMatchObject({ code, path })
  })
})
