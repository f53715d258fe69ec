import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/index.ts'

const first = 'The ferry to Westmere will sail again from Monday, the harbour board said after its meeting on the quay.'
const second =
  'Engineers spent nine days on the engine room, and divers looked at the hull twice before the board agreed.'
const third = 'Fares stay as they were in spring, and islanders travel free on the first two days of the new timetable.'
const text = [first, second, third].join('\n\n')

describe('raw HTML that a converter left in Markdown', () => {
  const head = '[Home](https://lantern.example/) [News](https://lantern.example/news)'
  const table =
    '<div class="main"><table width="100%"><tbody><tr><td><h1 class="hl">Ferry sails again</h1></td></tr>' +
    `<tr><td valign="top"><p>By Mara Quill</p><p>${first}</p><p>${second}</p>${third}</td></tr></tbody></table></div>`

  test('is read block by block, its heading as one', () => {
    const article = parseArticle([head, table].join('\n\n'))
    expect(article.title).toBe('Ferry sails again')
    expect(article.authors).toEqual(['Mara Quill'])
    expect(article.text).toBe(text)
  })

  test('two line breaks divide paragraphs', () => {
    const cell = `<table><tr><td>${first}<br><br>${second}<br />\n<br />${third}</td></tr></table>`
    expect(parseArticle(`# Ferry sails again\n\n${cell}`).text).toBe(text)
  })

  test('an attribute may hold brackets and line breaks', () => {
    const link = '<a href="/b" title="The board met.\nMore <b>soon</b> ...">Board meets</a>'
    const cell = `<table><tr><td>${link}</td></tr><tr><td>${first}</td></tr></table>`
    const { blocks } = parseArticle(`${cell}\n\n${second}\n\n${third}`)
    expect(blocks.map((block) => block.text)).toEqual(['Board meets', first, second, third])
  })

  test('every character lies in one block', () => {
    const source = `${head}\n\n${table}\n\n${third}`
    const covered = parseArticle(source).blocks.map(({ start, end }) => source.slice(start, end))
    expect(covered.join('').replace(/\s/g, '')).toBe(source.replace(/\s/g, ''))
  })

  test('words in angle brackets in a sentence are words', () => {
    const sentence =
      'Write <p> before each paragraph and <table> before each table, the manual of the harbour board says.'
    expect(parseArticle([first, second, sentence].join('\n\n')).blocks).toHaveLength(3)
  })
})

describe('a table of bars', () => {
  test('of long cells sets the page: each cell is a line', () => {
    const long = `${first} ${second}`
    const article = parseArticle(`# Ferry sails again\n\n| ${long} | ${third} |\n| --- | --- |\n\n${second}`)
    expect(article.text).toBe([long, third, second].join('\n\n'))
  })

  test('of one cell a row is no table', () => {
    expect(parseArticle(`# Ferry sails again\n\n| ${first} |\n| --- |\n| ${second} |\n\n${third}`).text).toBe(text)
  })

  test('of more columns than a page has is one line', () => {
    const bars = (count: number) => parseArticle(`${first}\n\n${'|'.repeat(count)}\n\n${second}`).blocks.length
    expect(bars(101)).toBe(3)
    expect(bars(100)).toBeGreaterThan(3)
  })

  test('of data stays as it is', () => {
    const rows = ['| Month | Fares |', '| --- | --- |', '| May | 12 |']
    expect(parseArticle([first, rows.join('\n'), second].join('\n\n')).text).toContain('| May | 12 |')
  })
})
