import { describe, expect, test } from 'vitest'
import { jsonStrings } from '../../../src/article/formats/json-strings.ts'
import { unescaped } from '../../../src/article/formats/unescaped.ts'
import { parseArticle, splitArticles } from '../../../src/index.ts'

describe('strings of a JSON object', () => {
  test.each([
    ['{"a":"b"}', ['a=b']],
    ['{ "a" : "b", "n": 1.5e-3, "t": true, "z": null }', ['a=b']],
    ['{"a":["b","c"],"d":{"name":"e","id":"f"},"g":[{"name":"h"},{"name":"i"}]}', ['a=b', 'a=c', 'd=e', 'g=h', 'g=i']],
    ['{"a":{"b":{"name":"c"}},"d":[["e"]]}', []],
    ['{"a":"say \\"b\\" {[]}"}', ['a=say \\"b\\" {[]}']],
    ['{}', []],
  ])('%s', (text, strings) => {
    const found = jsonStrings(text, 0)
    expect(found?.end).toBe(text.length)
    expect(found?.strings.map(({ key, start, end }) => `${key}=${text.slice(start, end)}`)).toEqual(strings)
  })

  test.each(['{"a":"b"', '{"a":"b]', '{"a":["b"}', '{a sentence, in braces}', 'x', ''])('none in %s', (text) =>
    expect(jsonStrings(text, 0)).toBeNull(),
  )
})

test.each([
  ['\\n', '\n'],
  ['\\"', '"'],
  ['\\/', '/'],
  ['\\\\', '\\'],
  ['\\u00e9', 'é'],
  ['\\t', ' '],
])('%s', (form, sign) => expect(unescaped(form)).toBe(sign))

describe('several records', () => {
  const one = (title: string) =>
    JSON.stringify({
      title,
      author: 'Jane Roe',
      text: 'The boat sails at eleven.\n\nIt comes back at noon, the master said.',
    })
  test.each([
    ['lines', `${one('First boat')}\n${one('Second boat')}\n`],
    ['a list', `[${one('First boat')}, ${one('Second boat')}]`],
    ['the answer of an API', `{"status": "ok", "count": 2, "articles": [${one('First boat')}, ${one('Second boat')}]}`],
    ['what wraps it twice', `{"response": {"docs": [${one('First boat')}, ${one('Second boat')}]}}`],
    ['a list over rows', `[{\n${one('First boat').slice(1)},\n{\n${one('Second boat').slice(1)}\n]`],
  ])('%s', (_, text) => {
    const titles = splitArticles(text).map(({ start, end }) => parseArticle(text.slice(start, end)).title)
    expect(titles).toEqual(['First boat', 'Second boat'])
    expect(parseArticle(text)).toMatchObject({ format: 'json', title: 'First boat', authors: ['Jane Roe'] })
  })
})

test.each([
  ['no text in what is wrapped', '{"meta": {"title": "Boat", "author": "Jane Roe"}, "pages": 3}'],
  ['wrapped deeper', '{"a": {"b": {"c": {"title": "Boat", "author": "Jane Roe", "text": "It sails."}}}}'],
])('no record: %s', (_, text) => expect(parseArticle(text).format).toBe('text'))

test('an object in a text is the text’s', () => {
  const text =
    'The file held one row.\n\n{"title": "Boat", "author": "Jane Roe", "text": "It sails."}\n\nNobody knew why.'
  expect(parseArticle(text)).toMatchObject({ format: 'text', text })
})
