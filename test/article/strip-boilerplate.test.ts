import { describe, expect, test } from 'vitest'
import { parseArticle, stripBoilerplate } from '../../src/index.ts'
import { thrownBy } from '../copydesk-error.ts'

const story = 'The ferry to Kell sailed again on Monday after nine days in the dock.'
const end = 'The harbour board met on Sunday and found nothing in its way, it said.'
const box = 'Sign up for our newsletter'
const strip = (text: string) => stripBoilerplate(text).text

describe('a text without its boilerplate', () => {
  test.each([
    ['keeps its white space where nothing goes', `\n ${story}\n\n\n${end} \n`, `\n ${story}\n\n\n${end} \n`],
    ['has a blank line where something went', `${story}\n${box}\n${end}`, `${story}\n\n${end}`],
    ['or as many as before what follows', `${story}\n${box}\n\n\n${end}`, `${story}\n\n\n${end}`],
    ['keeps the white space before it', `\n\n${story}\n\n${box}\n\n${end}\n`, `\n\n${story}\n\n${end}\n`],
    ['ends with what stays', `${story}\n\n${end}\n\n${box}\n`, `${story}\n\n${end}`],
    ['begins with what stays', `${box}\n\n${story}\n\n${end}`, `${story}\n\n${end}`],
    ['may be empty', box, ''],
    ['of nothing is nothing', '', ''],
  ])('%s', (_, text, stripped) => expect(strip(text)).toBe(stripped))

  test('says what went, and where', () => {
    const text = `${story}\n\n${box}\n\n${end}`
    const start = text.indexOf(box)
    expect(stripBoilerplate(text).removed).toMatchObject([
      { reason: 'newsletter', text: box, start, end: start + box.length },
    ])
  })
})

test('what the foot of a page hid goes at once, however long the story is', () => {
  const paragraph = (what: string) =>
    `The ${what} on the marsh road was checked again on Monday by workers of the town, who found that the old stones had moved in the storm and that more of them would have to go before the winter, the council said.`
  const page = [
    '[Home](/) » [News](/news) » [Harbour](/news/harbour)',
    '# Marsh road stays closed',
    ...['wall', 'gate', 'bank', 'lamp', 'bridge'].map(paragraph),
    '_Ben Adair_',
    '###### Harbour.example is a leading portal for the industry, providing professionals with news, views and analysis. Sign up for our free newsletter and contact our editorial team.',
  ].join('\n\n')
  const once = stripBoilerplate(page, { mode: 'balanced' })
  expect(once.removed.map(({ text }) => text.slice(0, 11))).toEqual(['[Home](/) »', '_Ben Adair_', '###### Harb'])
  expect(stripBoilerplate(once.text, { mode: 'balanced' }).removed).toEqual([])
})

test.each([
  ['parseArticle', parseArticle],
  ['stripBoilerplate', stripBoilerplate],
] as const)('%s takes a text and options that there are', (_, call) => {
  expect(thrownBy(() => call(5 as never))).toMatchObject({ code: 'wrong-type', path: 'text' })
  expect(thrownBy(() => call('', { modus: 'x' } as never)).code).toBe('unknown-option')
})
