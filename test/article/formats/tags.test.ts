import { expect, test } from 'vitest'
import { elementsOf } from '../../../src/article/formats/elements-of.ts'
import { tagsIn } from '../../../src/article/formats/tags-in.ts'

test('tags of a stretch, in order', () => {
  const text = '<a><B x="1">c</B>\n<d/><e f>'
  expect(tagsIn(text, { start: 1, end: 22 })).toEqual([
    { name: 'b', closes: false, start: 3, end: 12 },
    { name: 'b', closes: true, start: 13, end: 17 },
    { name: 'd', closes: false, start: 18, end: 22 },
  ])
  expect(tagsIn(text, { start: 22, end: 27 }).map(({ name }) => name)).toEqual(['e'])
  expect(tagsIn('a < b, c > d, <1>', { start: 0, end: 17 })).toEqual([])
})

test('elements with what stands in them', () => {
  const text = '<a>1<b>2</b></a></b><b>3<b>4</b><c>5'
  const tags = tagsIn(text, { start: 0, end: text.length })
  const elements = elementsOf(tags, new Set(['a', 'b', 'c']))
  expect(
    elements.map(({ name, start, end, from, to }) => [name, text.slice(start, end), text.slice(from, to)]),
  ).toEqual([
    ['a', '<a>1<b>2</b></a>', '1<b>2</b>'],
    ['b', '<b>2</b>', '2'],
    ['b', '<b>4</b>', '4'],
  ])
  expect(elementsOf(tags, new Set(['a'])).map(({ name }) => name)).toEqual(['a'])
})
