import { expect, test } from 'vitest'
import { newsDump } from '../../../src/article/formats/news-dump.ts'
import { plainly, shown } from './shown.ts'

const rows = (...all: readonly string[]) => all.join('\n')
const text = 'The boat sails.'
const title = 'title: The boat sails'
const told = (more: object) => plainly({ fields: [title], text, told: true, ...more })

test.each([
  [
    'byline, time, address',
    ['-- By Jane Roe', '-- 2025-10-14T06:05:00Z', '-- http://a.example/boat'],
    ['authors: By Jane Roe', 'published: 2025-10-14T06:05:00Z', 'url: http://a.example/boat'],
  ],
  [
    'a byline in single letters',
    ['-- B y   J a n e   R o e', '-- 2025-10-14'],
    ['authors: By Jane Roe [B y   J a n e   R o e]', 'published: 2025-10-14'],
  ],
  [
    'a day in words, below the byline',
    ['-- May Day, 2 May 2025', '-- 3 May 2025', '-- 2025-10-14'],
    ['authors: May Day, 2 May 2025', 'published: 3 May 2025', 'published: 2025-10-14'],
  ],
  ['no byline', ['--', '-- 2025-10-14'], ['authors: ', 'published: 2025-10-14']],
] as const)('the dump of news: %s', (_, head, fields) =>
  expect(shown(newsDump, rows('-- The boat sails', ...head, '', text))).toEqual(told({ fields: [title, ...fields] })),
)

test.each(['-- With assistance from Oleg Tarr.', '--Editors: Jane Roe', 'For related news, type BOAT.'])(
  'it ends in %s',
  (last) => {
    const fields = [title, 'published: 2025-10-14']
    expect(shown(newsDump, rows('-- The boat sails', '-- 2025-10-14', text, last))).toEqual(
      told({ fields, parts: [`credit: ${last}`] }),
    )
  },
)

test('a dashed row of the text does not end it', () => {
  expect(shown(newsDump, rows('-- The boat sails', '-- 2025-10-14', text, '-- It is late', text))?.text).toContain(
    '-- It is late',
  )
})

test('its contacts are credits', () => {
  const source = rows('-- The boat sails', '-- 2025-10-14', text, 'To contact the reporter: Jane Roe', 'at a.example')
  expect(shown(newsDump, source)).toEqual(
    told({
      fields: [title, 'published: 2025-10-14'],
      parts: ['credit: To contact the reporter: Jane Roe\nat a.example'],
    }),
  )
})

test('its head has two dashed lines and eight at the most', () => {
  const source = (count: number) =>
    shown(newsDump, rows('-- 2025-10-14', ...Array<string>(count - 1).fill('-- Jane Roe'), text))?.text
  expect([source(1), source(2), source(8)]).toEqual([undefined, text, text])
  expect(source(9)).toContain('-- Jane Roe')
})

test('without a day or an address it is none', () => {
  expect(shown(newsDump, rows('The boat sails', '-- 2025-10-14', '-- Jane Roe', text))).toBeNull()
  expect(shown(newsDump, rows('-- The boat sails', '-- Jane Roe', text, '-- 2025-10-14'))).toBeNull()
  expect(shown(newsDump, rows('-- http://a.example/', '-- Jane Roe'))).toEqual(
    told({ fields: ['url: http://a.example/', 'authors: Jane Roe'], text: '' }),
  )
})
