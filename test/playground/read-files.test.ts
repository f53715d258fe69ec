import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../source/root.ts'

interface Pasted {
  readonly name: string
  readonly text: string
}

/** By path: these files are for browsers, and their types are checked with docs/playground. */
const source = (name: string): string => path.join(root, 'docs/playground/src', name)
const {
  readFiles,
}: { readFiles(files: readonly File[]): Promise<{ pasted: Pasted[]; refused: { name: string; why: string }[] }> } =
  await import(source('read-files.ts'))
const { recordsOf }: { recordsOf(name: string, text: string): Pasted[] | null } = await import(source('records.ts'))
const program: {
  programFor(files: readonly string[], keep: readonly string[]): string
  terminalFor(files: readonly string[]): string
} = await import(source('program.ts'))
const { programFor, terminalFor } = program

const read = async (name: string, bytes: readonly number[] | string) =>
  readFiles([new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name)])

describe('files', () => {
  test.each([
    ['UTF-8', [...Buffer.from('Zürich')], 'Zürich'],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0x41], 'A'],
    ['UTF-16', [0xff, 0xfe, 0x41, 0, 0x42, 0], 'AB'],
    ['Windows-1252', [0x5a, 0xfc, 0x72, 0x69, 0x63, 0x68], 'Zürich'],
  ])('in %s are read', async (_name, bytes, text) => {
    expect((await read('a.txt', bytes)).pasted).toEqual([{ name: 'a.txt', text }])
  })

  test.each([
    ['a PDF that is called a text', '%PDF-1.7'],
    ['a Word file', 'PK\u0003\u0004'],
    ['rich text', '{\\rtf1'],
    ['a picture', '\u0089PNG\0\0'],
  ])('%s is refused', async (_name, bytes) => {
    expect(await read('a.txt', bytes)).toEqual({
      pasted: [],
      refused: [{ name: 'a.txt', why: 'is not text. Open it, copy the article’s text and paste it here.' }],
    })
  })

  test('empty and huge ones are refused with the reason', async () => {
    expect((await read('a.txt', ' \n')).refused).toEqual([{ name: 'a.txt', why: 'is empty.' }])
    expect((await read('a.txt', 'x'.repeat(8_000_001))).refused[0]!.why).toMatch(/^is larger than 8 MB/)
  })
})

describe('records', () => {
  test('one object a line, or a list, with text and title', () => {
    const lines =
      '{"title":"Dam holds","body":"It rained."}\n\n{"id":"b","text":"# Ferry\\n\\nIt sailed.","title":"Ferry"}\n'
    expect(recordsOf('all.ndjson', lines)).toEqual([
      { name: 'all.ndjson (1)', text: '# Dam holds\n\nIt rained.' },
      { name: 'b', text: '# Ferry\n\nIt sailed.' },
    ])
    expect(recordsOf('a.json', '["One.", {"content": "Two."}, 3, {"no": "text"}]')).toEqual([
      { name: 'a.json (1)', text: 'One.' },
      { name: 'a.json (2)', text: 'Two.' },
    ])
  })

  test.each(['', 'A text.', '{ not json', '[1, 2]', '{"a":1}\nA text.'])('%j holds none', (text) => {
    expect(recordsOf('a', text)).toBe(null)
  })
})

describe('the program', () => {
  test('reads the files and keeps what is kept', () => {
    expect(programFor(['a.txt'], ['legal', 'tags'])).toContain(
      "origins(texts, { article: { keep: ['legal', 'tags'] } })",
    )
    expect(programFor(['a.txt'], [])).toContain('origins(texts)\n')
  })

  test.each([
    [['bridge-1-a.txt', 'bridge-2-b.txt'], 'bridge-*.txt'],
    [['article-1.txt', 'article-12.txt'], 'article-*.txt'],
    [['a.txt', 'b.md'], 'a.txt b.md'],
    [['only.txt'], 'only.txt'],
  ])('%j are %s in a terminal', (files, list) => {
    expect(terminalFor(files)).toBe(`npx copydesk ${list}\nnpx copydesk report ${list} -o report.html\n`)
  })
})
