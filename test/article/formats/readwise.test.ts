import { expect, test } from 'vitest'
import { readwise } from '../../../src/article/formats/readwise.ts'
import { plainly, shown } from './shown.ts'

const rows = (...all: readonly string[]) => all.join('\n')
const text = 'The boat sails.'
const list = ['## Metadata', '- Author: [[Jane Roe]]']
const told = (...fields: readonly string[]) => plainly({ fields, text, markdown: true })

test.each([
  [
    'heading and list',
    ['# The boat sails', ...list],
    ['authors: [[Jane Roe]]', 'title: The boat sails [# The boat sails]'],
  ],
  [
    'a title in the list',
    ['# A boat', ...list, '- Full Title: The boat sails'],
    ['authors: [[Jane Roe]]', 'title: The boat sails'],
  ],
  ['no heading', list, ['authors: [[Jane Roe]]']],
  ['a heading under the list', [...list, '', '# The boat sails'], ['authors: [[Jane Roe]]']],
  ['seven rows over the list', ['1', '2', '3', '4', '5', '6', '7', ...list], ['authors: [[Jane Roe]]']],
] as const)('Readwise: %s', (_, head, fields) =>
  expect(shown(readwise, rows(...head, '## Full Document', text))).toEqual(told(...fields)),
)

test('highlights end the text', () =>
  expect(shown(readwise, rows(...list, '## Full Document', text, '## Highlights', 'The boat'))).toEqual(
    told('authors: [[Jane Roe]]'),
  ))

test.each([
  ['no list', rows('# The boat sails', '## Full Document', text)],
  ['no text', rows(...list, text)],
  ['eight rows over the list', rows('1', '2', '3', '4', '5', '6', '7', '8', ...list, '## Full Document', text)],
  ['the text over the list', rows('## Full Document', text, ...list)],
])('%s: none', (_, source) => expect(shown(readwise, source)).toBeNull())
