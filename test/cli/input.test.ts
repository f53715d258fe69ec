import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fileShape } from '../../src/cli/input/file-shape.ts'
import { jsonElements } from '../../src/cli/input/json-elements.ts'
import { openInput } from '../../src/cli/input/open-input.ts'
import { parseArticle } from '../../src/index.ts'
import { run } from './run-cli.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'copydesk-input-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, content: string | Uint8Array): string => {
  const place = path.join(folder, name)
  mkdirSync(path.dirname(place), { recursive: true })
  writeFileSync(place, content)
  return place
}

const parse = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

describe('what a file holds is told from its content', () => {
  test.each([
    ['{"text":"One."}\n{"text":"Two."}\n', 'ndjson'],
    ['\ufeff{"text":"One."}', 'ndjson'],
    ['{"text":"cut off\n{"text":"Two."}\n', 'ndjson'],
    ['nope\n{"text":"One."}\n{"text":"Two."}\n', 'ndjson'],
    ['{"status":"ok","articles":[{"text":"One."}]}', 'json'],
    ['{"text":"One.","links":[{"href":"x"}]}', 'ndjson'],
    ['{\n  "text": "One."\n}\n', 'json'],
    ['{ "title": "T",\n  "text": "One."\n}\n', 'json'],
    ['[{"text":"One."}]', 'json'],
    ['[\n  {"text":"One."}\n]', 'json'],
    ['["One.", "Two."]', 'json'],
    ['[]', 'json'],
    ['<!DOCTYPE html><p>One.', 'html'],
    ['<?xml version="1.0"?>\n<!-- saved -->\n<!doctype html>\n<html>', 'html'],
    ['<HTML lang=en>', 'html'],
    ['<p class="lead">One.</p>', 'html'],
    ['id,title,text\n1,T,One.\n', 'csv'],
    ['"title";"date";"body"\n', 'csv'],
    ['url\theadline\tcontent\n', 'csv'],
    ['title,column nine\n', 'text'],
    ['Date, place and author unknown\n\nThe ferry sailed.', 'text'],
    ['[Skip to content](#main)\n\n# Ferry sails', 'text'],
    ['["We are glad"](https://a.example) they said\n\nMore.', 'text'],
    ['{Reuters} The ferry sailed on Monday.', 'text'],
    ['<REUTERS TOPICS="YES">\n<DATE>', 'text'],
    ['< 5 % of ferries sailed', 'text'],
    ['', 'text'],
  ] as const)('%j is %s', (text, shape) => {
    const head = Buffer.from(text)
    const input = { file: '-', head, whole: true, bytes: (async function* () {})() }
    expect(fileShape(input, 'text')).toBe(shape)
  })

  test.each([
    ['a.jsonl', 'ndjson'],
    ['a.ndjson.gz', 'ndjson'],
    ['a.csv', 'csv'],
    ['a.TSV', 'csv'],
    ['a.txt', 'text'],
  ] as const)('or from a name that leaves no doubt: %s', (name, shape) => {
    const input = { file: name, head: Buffer.from('One.'), whole: true, bytes: (async function* () {})() }
    expect(fileShape(input, 'text')).toBe(shape)
  })

  test('no more is read than the first line, so that a slow stream gets its answer', async () => {
    const { head, whole } = await openInput(file('first.txt', `One.\n${'x'.repeat(300_000)}`))
    expect(head.length).toBeLessThan(200_000)
    expect(whole).toBe(false)
  })
})

describe('records of a JSON document', () => {
  test('stay as they are written', () => {
    const json = '[ {"n": 12345678901234567890, "t":"a,]\\"}"},\n {\n"text": "One."\n} ]'
    expect([...jsonElements(json, 'text')]).toEqual([
      '{"n": 12345678901234567890, "t":"a,]\\"}"}',
      '{ "text": "One." }',
    ])
  })

  test.each([
    ['{"articles":[{"text":"One."}],"total":1}', ['{"text":"One."}']],
    ['{"text":"One.","tags":[{}]}', ['{"text":"One.","tags":[{}]}']],
    ['["One."]', ['{"text":"One."}']],
    ['[]', []],
  ])('%s', (json, lines) => {
    expect([...jsonElements(json, 'text')]).toEqual(lines)
  })

  test.each(['7', '[{]', ''])('%j is an error', (json) => {
    expect(() => [...jsonElements(json, 'text')]).toThrow(/JSON/)
  })
})

const stories = [
  { id: 'a', title: 'Ferry "Kell" sails', text: 'The ferry, late, sailed on Monday.\nIt was full.' },
  { id: 'b', title: 'Tram stops', text: 'The tram stopped on Tuesday.' },
]
const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`
const table = (delimiter: string) =>
  ['id', 'title', 'text'].join(delimiter) +
  stories.map(({ id, title, text }) => `\r\n${[id, quoted(title), quoted(text)].join(delimiter)}`).join('')

describe('the same articles in every form', () => {
  const forms = (): readonly (readonly [string, string | Uint8Array])[] => [
    ['s.ndjson', stories.map((story) => JSON.stringify(story)).join('\n')],
    ['s.ndjson.gz', gzipSync(stories.map((story) => JSON.stringify(story)).join('\n'))],
    ['s.json', JSON.stringify(stories, null, 2)],
    ['wrapped', JSON.stringify({ total: 2, articles: stories })],
    ['s.csv', table(',')],
    ['s.txt', table(';')],
    ['s.tsv', table('\t')],
    ['utf16', Buffer.from(`\ufeff${table(',')}`, 'utf16le')],
    ['utf16be', Buffer.from(`\ufeff${table(',')}`, 'utf16le').swap16()],
  ]

  test('give the same records to run, dedupe and show', () => {
    for (const [name, content] of forms()) {
      const place = file(name, content)
      const { out, err, code } = run(['run', '--steps', 'article', place])
      expect({ name, err, code }).toEqual({ name, err: '', code: 0 })
      expect(parse(out).map(({ id, article }) => [id, article.title, article.text])).toEqual(
        stories.map(({ id, title, text }) => [id, title, parseArticle(text, { known: { title } }).text]),
      )
      expect(parse(run(['dedupe', place]).out).at(-1)).toEqual({
        type: 'summary',
        articles: 2,
        clusters: 0,
        duplicates: 0,
      })
      expect(run(['clean', '--property', 'title', place]).out).toBe('Ferry "Kell" sails\nTram stops\n')
    }
  })

  test('and come by standard input', () => {
    const { out } = run(['clean', '--property', 'title'], { input: table(',') })
    expect(out).toBe('Ferry "Kell" sails\nTram stops\n')
  })
})

describe('files', () => {
  test('of folders and patterns are found by the program, in the order of their names', () => {
    file('tree/b.txt', 'Story b stands here, on a line.')
    file('tree/a/c.md', 'Story c stands here, on a line.')
    file('tree/picture.png', Uint8Array.of(137, 80, 78, 71))
    file('tree/node_modules/x/readme.md', 'Not ours.')
    const names = (...args: string[]) =>
      parse(run(['clean', '--format', 'json', ...args]).out).map((row) => path.relative(folder, row.file))
    expect(names(path.join(folder, 'tree'))).toEqual(['tree/a/c.md', 'tree/b.txt'])
    expect(names(`${folder}/tree/*.txt`)).toEqual(['tree/b.txt'])
    expect(run(['clean', `${folder}/tree/*.doc`])).toEqual({
      out: '',
      err: `copydesk: ${folder}/tree/*.doc: no file of such a name\n`,
      code: 1,
    })
  })

  test('with brackets in their names are files', () => {
    const place = file('what [now]?.txt', 'Story d stands here, on a line.')
    expect(run(['clean', place]).out).toBe('Story d stands here, on a line.\n')
  })

  test.each([
    ['a.pdf', '%PDF-1.7', /a PDF file/],
    ['a.docx', 'PK\u0003\u0004', /a Word or ZIP file/],
    ['a.rtf', '{\\rtf1', /an RTF file/],
    ['a.bin', 'a\0b', /NUL/],
    ['cut.gz', gzipSync('x'.repeat(99_999)).subarray(0, 60), /the packed file is cut off/],
  ])('that are no text are told apart: %s', (name, content, message) => {
    const { out, err, code } = run(['clean', file(name, content)])
    expect({ out, code }).toEqual({ out: '', code: 1 })
    expect(err).toMatch(message)
  })

  test('a table without the column for the text names those that it has', () => {
    const { err, code } = run(['run', file('other.csv', 'id,title,content\n1,T,One.\n')])
    expect(code).toBe(1)
    expect(err).toContain('no column "text"; --field names one of its columns: id, title, content')
  })
})

describe('another encoding', () => {
  const latin = (text: string) => Buffer.from(text, 'latin1')

  test('is read where it is named', () => {
    const place = file('latin.txt', latin('The café on the “quay” closed.'.replace(/[“”]/g, '"')))
    expect(run(['clean', '--encoding', 'windows-1252', place]).out).toBe('The café on the "quay" closed.\n')
    expect(run(['clean', '--encoding', 'latin9000', place])).toMatchObject({ code: 2 })
  })

  test('is counted on standard error where records are in it', () => {
    const place = file('latin.ndjson', latin('{"text":"One."}\n{"text":"caf\u00e9"}\n{"text":"r\u00e9sum\u00e9"}\n'))
    for (const command of ['run', 'dedupe']) {
      const { err, code } = run([command, place])
      expect(code).toBe(0)
      expect(err).toBe(
        `copydesk: ${place}: 2 lines, the first of them line 2, are not UTF-8: what cannot be read became \ufffd; if it is Windows-1252, say --encoding windows-1252\n`,
      )
    }
    const { out, err } = run(['run', '--steps', 'names', '--encoding', 'windows-1252', place])
    expect(err).toBe('')
    expect(parse(out).map(({ text }) => text)).toEqual(['One.', 'café', 'résumé'])
  })
})
