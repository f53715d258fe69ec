import { describe, expect, test } from 'vitest'
import { factiva } from '../../../src/article/formats/factiva.ts'
import { divided, plainly, shown } from './shown.ts'

const text = 'The boat sails at eleven.'
const code = 'Document ORRH000020251014ela00001'
const below = ['14 October 2025', 'Orrin Herald', 'ORRH', 'English', '(c) 2025 Orrin Media']
const rows = (...all: readonly string[]) => all.join('\n')
/** A file with these rows over the length, and the usual ones below it. */
const over = (...above: readonly string[]) => rows(...above, '96 words', ...below, '', text, '', code)
/** A file with these rows between the length and the text. */
const under = (...rest: readonly string[]) => rows('The boat sails', '96 words', ...rest, '', text, '', code)
const told = (...fields: readonly string[]) => plainly({ fields, text, told: true })
const head = (...fields: readonly string[]) => told(...fields, 'published: 14 October 2025', 'outlet: Orrin Herald')

describe('Factiva, over the length', () => {
  test.each([
    ['a headline', ['The boat sails'], ['title: The boat sails']],
    ['a headline of one word', ['Afloat'], ['title: Afloat']],
    [
      'headline and a byline that says so',
      ['Boat sails', 'By Jane Roe'],
      ['title: Boat sails', 'authors: By Jane Roe'],
    ],
    [
      'a long headline and a bare name',
      ['The boat of the night sails again', 'Jane Roe'],
      ['title: The boat of the night sails again', 'authors: Jane Roe'],
    ],
    ['section and headline, which a name might be', ['News', 'Pier Walker'], ['title: Pier Walker']],
    ['section, headline and bare name', ['News', 'Boat sails', 'Jane Roe'], ['title: Boat sails', 'authors: Jane Roe']],
    ['section with a code', ['Business/Financial Desk; SECTB', 'The boat sails'], ['title: The boat sails']],
    ['two rows of which the first is no section', ['the boat sails', 'and comes back'], ['title: the boat sails']],
    ['a section of six words', ['One Two Three Four Five Six', 'The boat sails'], ['title: The boat sails']],
    [
      'a first row of seven words',
      ['One Two Three Four Five Six Seven', 'The boat sails'],
      ['title: One Two Three Four Five Six Seven'],
    ],
    ['a headline that might be a name', ['Factiva', 'Pier Walker'], ['title: Pier Walker']],
    ['a headline that might be a byline', ['By the Sea'], ['title: By the Sea']],
    ['a headline like a section, and a byline', ['Afloat', 'By Jane Roe'], ['title: Afloat', 'authors: By Jane Roe']],
    ['a banner and a headline that might be a byline', ['Factiva', 'By Jane Roe'], ['title: By Jane Roe']],
    ['a banner, section and headline', ['Factiva', 'News', 'Pier Walker'], ['title: Pier Walker']],
    ['a banner, headline of one word', ['Factiva', 'Afloat'], ['title: Afloat']],
    ['a banner', ['Dow Jones Factiva', 'Page 1 of 3', 'The boat sails'], ['title: The boat sails']],
  ] as const)('%s', (_, above, fields) => expect(shown(factiva, over(...above))).toEqual(head(...fields)))

  test('six rows at the most, and one of them', () => {
    expect(shown(factiva, over('a one', 'a two', 'b', 'c', 'd', 'e', 'f'))).toEqual(head('title: a two'))
    expect(shown(factiva, over('Factiva'))).toEqual(head())
  })
})

describe('Factiva, below the length', () => {
  const fields = ['title: The boat sails', 'published: 14 October 2025', 'outlet: Orrin Herald']
  test.each([
    ['day, outlet, code, language, copyright', below],
    ['a time', ['14 October 2025', '06:35 GMT', ...below.slice(1)]],
    ['edition and page', [...below.slice(0, 3), 'Late Edition', '4', ...below.slice(3)]],
    ['a copyright over two rows', [...below, 'All rights reserved.']],
    ['no copyright', ['14 October 2025', 'Orrin Herald', 'ORRH', 'English']],
    [
      'no copyright, five rows of four words',
      ['14 October 2025', 'Orrin Herald', 'A', 'Late Edition - Final', 'C', 'D', 'E'],
    ],
  ])('%s', (_, rest) => expect(shown(factiva, under(...rest))).toEqual(told(...fields)))

  test.each([
    [
      'a row of five words is text',
      ['14 October 2025', 'Orrin Herald', 'Nobody knows how it sank'],
      'Nobody knows how it sank\n\n',
    ],
    ['so is a sixth row', ['14 October 2025', 'Orrin Herald', 'A', 'B', 'C', 'D', 'E', 'F'], 'F\n\n'],
    [
      'so are rights under a blank line',
      [...below, '', 'All rights reserved to the boat.'],
      'All rights reserved to the boat.\n\n',
    ],
    ['so is a row right under the copyright', [...below, 'The pier is dark.'], 'The pier is dark.\n\n'],
  ])('%s', (_, rest, more) => expect(shown(factiva, under(...rest))?.text).toBe(more + text))

  test('the day stands first or second', () => {
    expect(shown(factiva, under('Vol. 7', '14 October 2025', ...below.slice(1)))).toEqual(told(...fields))
    expect(shown(factiva, under('Vol. 7', 'No. 2', '14 October 2025', ...below.slice(1)))?.fields).toEqual([
      'title: The boat sails',
      'outlet: Vol. 7',
    ])
  })

  test('the copyright stands within twelve rows', () => {
    const behind = (count: number) =>
      shown(factiva, under(...below.slice(0, 2), ...Array<string>(count).fill('ORRH'), '(c) 2025'))?.text
    expect(behind(8)).toBe(text)
    expect(behind(9)).toContain('ORRH')
  })

  test('a copyright right under the day', () => {
    const source = rows(
      'The boat sails',
      '96 words',
      '14 October 2025',
      '(c) 2025 Orrin Media',
      '',
      'It sails.',
      '',
      code,
    )
    expect(shown(factiva, source)?.text).toBe('It sails.')
  })

  test('nothing', () => {
    expect(shown(factiva, rows('The boat sails', '96 words', code))).toEqual(
      plainly({ fields: ['title: The boat sails'], told: true }),
    )
    expect(shown(factiva, rows('The boat sails', '96 words', '14 October 2025', code))?.fields).toEqual(
      fields.slice(0, 2),
    )
  })
})

describe('Factiva, under the text', () => {
  test.each(['Orrin Media Limited', 'Orrin Media Co.', 'Beld Bay Herald', 'One Two Three Four Five Six Seven Eight'])(
    'the publisher: %s',
    (publisher) =>
      expect(shown(factiva, rows('A', '96 words', ...below, '', text, '', publisher, code))?.text).toBe(text),
  )
  test.each(['It is late.', 'it is late', 'One Two Three Four Five Six Seven Eight Nine', '“It is.”'])(
    'text: %s',
    (last) =>
      expect(shown(factiva, rows('A', '96 words', ...below, '', text, '', last, code))?.text).toBe(
        `${text}\n\n${last}`,
      ),
  )
})

test.each([
  ['no code', rows('The boat sails', '96 words', ...below, text)],
  ['no length', rows('The boat sails', ...below, text, code)],
  ['nothing over the length', rows('96 words', ...below, text, code)],
  ['the length under the code', rows('The boat sails', text, code, '96 words')],
])('%s is no Factiva', (_, source) => expect(shown(factiva, source)).toBeNull())

test('a file of Factiva is divided behind each code', () => {
  const one = over('The boat sails')
  expect(divided(factiva, `Factiva\nPage 1\n${one}\n\nPage 2\n${one}`)).toEqual([one, one])
  expect(divided(factiva, `${one}\nThe end\n${code}\n${one}\nThe end`)).toEqual([one, one])
  const bare = rows('96 words', ...below, '', text, '', code)
  expect(divided(factiva, `${code}\n${bare}\n${one}`)).toEqual([bare, one])
  expect(divided(factiva, text)).toEqual([])
})
