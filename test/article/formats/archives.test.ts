import { describe, expect, test } from 'vitest'
import { archiveToday } from '../../../src/article/formats/archive-today.ts'
import { wayback } from '../../../src/article/formats/wayback.ts'
import { plainly, shown } from './shown.ts'

const rows = (...all: readonly string[]) => all.join('\n')
const text = 'The boat sails.'
const url = 'url: https://a.example/boat'
const told = (more: object = {}) => plainly({ fields: [url], text, ...more })

describe('a page of archive.today', () => {
  const read = (...all: readonly string[]) => shown(archiveToday, rows(...all))
  const saved = 'Saved from https://a.example/boat'
  test.each([
    ['name and address', ['archive.ph', saved, text]],
    [
      'the address below the words',
      ['archive.ph', 'webpage capture', 'Saved from', 'https://a.example/boat', 'search', text],
    ],
    ['the address over the name', [saved, 'archive.ph', text]],
    ['name and kind in one row', ['archive.today webpage capture', saved, text]],
    ['the name in the third row', ['share', 'search', 'archive.is', saved, text]],
    ['buttons in one row', ['archive.ph', saved, 'Webpage | Screenshot\tshare · download .zip', '0% 10% 20%', text]],
  ])('%s', (_, all) => expect(read(...all)).toEqual(told()))

  test('is Markdown where it has marks', () => {
    const link = 'Saved from [https://a.example/boat](https://a.example/boat)'
    expect(read('archive.ph', link, text)).toEqual(told({ markdown: true }))
    expect(read('archive.ph', saved, '# The boat', text)).toEqual(
      told({ text: rows('# The boat', text), markdown: true }),
    )
  })

  test('a row of the text with a button’s word stays', () => {
    expect(read('archive.ph', saved, 'share | The boat', text)).toEqual(told({ text: rows('share | The boat', text) }))
  })

  test('that names no address', () => {
    expect(read('archive.ph', 'Saved from', text)).toEqual(told({ fields: [] }))
  })

  test('has a head of forty rows at the most', () => {
    const head = (count: number) => read('archive.ph', ...Array<string>(count - 2).fill('share'), saved, 'share', text)
    expect(head(39)).toEqual(told())
    expect(head(40)?.text).toBe(rows('share', text))
    expect(head(41)).toBeNull()
    const bare = (count: number) =>
      read('archive.ph', ...Array<string>(count - 2).fill('share'), 'Saved from', 'https://a.example/boat', text)
    expect([bare(40)?.fields, bare(41)]).toEqual([[url], null])
  })

  test.each([
    ['no name', [saved, text]],
    ['the name in the fourth row', ['share', 'share', 'share', 'archive.ph', saved, text]],
    ['nothing that it was saved from', ['archive.ph', text]],
  ])('%s: none', (_, all) => expect(read(...all)).toBeNull())
})

describe('a page of the Wayback Machine', () => {
  const read = (...all: readonly string[]) => shown(wayback, rows(...all))
  const address = 'https://web.archive.org/web/20251201000000/https://a.example/boat'
  test.each([
    ['banner with its address', [`The Wayback Machine - ${address}`, text]],
    ['address alone in the toolbar', ['12 captures', address, 'About this capture', text]],
    ['address alone, toolbar', [address, '12 captures', 'About this capture', text]],
    ['the page’s own address in a field', ['https://a.example/', 'Go', `The Wayback Machine - ${address}`, text]],
    ['the toolbar under the page', [`The Wayback Machine - ${address}`, text, '3 captures', 'About this capture']],
  ])('%s', (_, all) => expect(read(...all)).toEqual(told()))

  test.each([
    ['a banner without an address', ['# Wayback Machine', text], told({ fields: [], markdown: true })],
    [
      'one row of the toolbar under the page',
      [`The Wayback Machine - ${address}`, text, 'Help'],
      told({ text: rows(text, 'Help') }),
    ],
    [
      'an address in the text',
      ['Internet Archive Wayback Machine', text, address],
      told({ fields: [], text: rows(text, address) }),
    ],
    [
      'an address below the toolbar’s first row',
      ['Go', 'https://a.example/', 'Wayback Machine', text],
      told({ fields: [], text: rows('https://a.example/', 'Wayback Machine', text) }),
    ],
    [
      'text over the banner',
      ['The boat', 'Wayback Machine', text],
      told({ fields: [], text: rows('The boat', 'Wayback Machine', text) }),
    ],
    [
      'an address in a sentence',
      ['Wayback Machine', `See ${address} now`, text],
      told({ fields: [], text: rows(`See ${address} now`, text) }),
    ],
    ['nothing but the toolbar', ['12 captures', 'About this capture'], told({ fields: [], text: '' })],
  ])('%s', (_, all, expected) => expect(read(...all)).toEqual(expected))

  test('has a head of twenty-four rows at the most', () => {
    const head = (count: number) => read(...Array<string>(count - 1).fill('Go'), 'Wayback Machine', 'Go', text)
    expect(head(23)).toEqual(told({ fields: [] }))
    expect(head(24)?.text).toBe(rows('Go', text))
    expect(head(25)).toBeNull()
  })

  test('another text is none', () => expect(read(address, text)).toBeNull())
})
