import { describe, expect, test } from 'vitest'
import { dowJones } from '../../../src/article/formats/dow-jones.ts'
import { plainly, shown } from './shown.ts'

const rows = (...all: readonly string[]) => all.join('\n')
const text = 'The boat sails.'
const agency = 'agency: Dow Jones [Dow Jones Newswires]'
const told = (more: object = {}) => plainly({ fields: [agency], text, ...more })
const end = '(END) Dow Jones Newswires'
const day = 'October 14, 2025 06:05 ET'

describe('Dow Jones Newswires', () => {
  test.each([
    ['the end alone', rows(text, end), told()],
    ['the day behind it', rows(text, end, day), told({ fields: [`published: ${day}`, agency] })],
    ['the day one row further on', rows(text, end, '10-14-25', day), told({ fields: [`published: ${day}`, agency] })],
    ['the day two rows further on', rows(text, end, '10-14-25', 'ET', day), told()],
    ['a day in the text', rows(day, text, end), told({ text: rows(day, text) })],
    [
      'a contact',
      rows(text, 'Write to Jane Roe at roe@a.example', 'and the desk', end),
      told({ parts: ['credit: Write to Jane Roe at roe@a.example\nand the desk'] }),
    ],
    [
      'a contact alone',
      rows('Write to Jane Roe at roe@a.example', end),
      told({ text: 'Write to Jane Roe at roe@a.example' }),
    ],
    ['the mark of urgent copy', rows(`*DJ ${text}`, end), told()],
    [
      'Markdown',
      rows('[The boat](https://a.example/)', text, end),
      told({ text: rows('[The boat](https://a.example/)', text), markdown: true }),
    ],
    ['the last of two ends', rows(end, text, end), told({ text: rows(end, text) })],
  ])('%s', (_, source, expected) => expect(shown(dowJones, source)).toEqual(expected))

  test('a contact stands within six rows of the end', () => {
    const source = (count: number) =>
      shown(dowJones, rows(text, 'Write to Jane Roe at the desk', ...Array<string>(count).fill('Beld'), end))?.parts
        .length
    expect([source(5), source(6)]).toEqual([1, 0])
  })

  test.each([
    ['no end', text],
    ['nothing over the end', rows(end, day)],
  ])('%s: none', (_, source) => expect(shown(dowJones, source)).toBeNull())
})
