import { expect, test } from 'vitest'
import { fromDocument, fromHtml } from '../../src/html/index.ts'
import { page } from './invented-page.ts'

/** Declared here: the project's types know no DOM. */
declare const DOMParser: new () => { parseFromString: (html: string, type: 'text/html') => object }

test('a document of Chromium is read as its HTML is', () => {
  const html = page({ head: '<meta name="author" content="Mara Quill">' })
  expect(fromDocument(new DOMParser().parseFromString(html, 'text/html'))).toEqual(fromHtml(html))
})
