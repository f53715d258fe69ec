import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { fromDocument, fromHtml } from '../../src/html/index.ts'
import { thrownBy } from '../copydesk-error.ts'
import { page, story, storyText } from './invented-page.ts'

describe('a document of linkedom', () => {
  const html = page({ head: '<meta name="author" content="Mara Quill">' })
  const { document } = parseHTML(html)

  test('is read as its HTML is', () => {
    expect(fromDocument(document, { url: 'https://courier.example/' })).toEqual(
      fromHtml(html, { url: 'https://courier.example/' }),
    )
  })

  test('is not changed', () => {
    const before = document.toString()
    fromDocument(document)
    expect(document.toString()).toBe(before)
  })

  test('an element of it is read alone', () => {
    expect(fromDocument(document.querySelector('main')!).article.text).toBe(storyText)
  })
})

test('a node of any library that has the names of the DOM', () => {
  const text = { nodeType: 3, nodeName: '#text', nodeValue: 'The ferry sailed.', childNodes: [] }
  const p = { nodeType: 1, nodeName: 'P', attributes: [], childNodes: [text] }
  expect(fromDocument({ nodeType: 9, nodeName: '#document', childNodes: [p] }).article.text).toBe('The ferry sailed.')
})

test.each([
  ['null', null],
  ['a string', story],
  ['an object', {}],
])('%s is no document', (_name, value) => {
  expect(thrownBy(() => fromDocument(value as never))).toMatchObject({ code: 'wrong-type', path: 'document' })
})
