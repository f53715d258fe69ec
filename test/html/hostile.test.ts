import { describe, expect, test } from 'vitest'
import { fromHtml } from '../../src/html/index.ts'
import { hostileInputs } from '../hostile/inputs.ts'
import { sentences } from './invented-page.ts'

const many = 20_000
const numbered = (tag: (at: number) => string) => Array.from({ length: many }, (_, at) => tag(at)).join('')

/** Pages that overflow or never end in parsers that recurse or whose time grows with the square. */
const pages: Readonly<Record<string, string>> = {
  'open divisions': '<div>'.repeat(many),
  'closed divisions': '<div>'.repeat(many) + '</div>'.repeat(many),
  'open paragraphs': '<p>'.repeat(many),
  'open marks': '<b>'.repeat(many),
  'marks that differ, in paragraphs': numbered((at) => `<p><b id=${at}>`),
  'open links': '<a href=x><p>'.repeat(many),
  'open tables': '<table>'.repeat(many),
  'open cells': '<table><tr><td>'.repeat(many),
  'open lists': '<ul><li>'.repeat(many),
  'open quotes': '<blockquote>'.repeat(many),
  'open templates': '<template>'.repeat(many),
  comments: '<!--'.repeat(many),
  attributes: `<div ${numbered((at) => `a${at}=1 `)}>`,
  'deep data': `<script type="application/ld+json">${'['.repeat(many)}</script>`,
  'names of Object.prototype': '<constructor __proto__=1 class=valueOf><p itemprop=toString>&constructor;',
}

describe('pages that break parsers', () => {
  test.each(Object.entries(pages))('%s', (_name, html) => {
    const { article, input } = fromHtml(html + sentences[0])
    expect(article.blocks.every(({ start, end }) => start <= end && end <= input.length)).toBe(true)
  })

  test('words behind them are read', () => {
    for (const name of ['open divisions', 'closed divisions', 'open marks', 'open cells', 'open lists'])
      expect(fromHtml(`${pages[name]}${sentences[0]}`).input).toContain('The ferry to Kell sailed again')
  })
})

test.each(Object.entries(hostileInputs))('no string throws: %s', (_name, html) => {
  expect(fromHtml(html.slice(0, many)).article.blocks).toBeInstanceOf(Array)
})
