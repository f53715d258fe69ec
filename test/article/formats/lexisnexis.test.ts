import { describe, expect, test } from 'vitest'
import { lexisNexis } from '../../../src/article/formats/lexisnexis.ts'
import { libraryHead } from '../../../src/article/formats/library-head.ts'
import { sheetOf } from '../../../src/article/formats/sheet/sheet-of.ts'
import { divided, fieldShown, plainly, shown } from './shown.ts'

const rows = (...all: readonly string[]) => all.join('\n')
const text = 'The boat sails.'
const length = 'LENGTH: 96 words'

describe('a head of LexisNexis, told by its place', () => {
  const read = (...all: readonly string[]) => {
    const sheet = sheetOf(rows(...all))
    return libraryHead(sheet, 0, sheet.rows.length).map((field) => fieldShown(sheet.text, field))
  }
  const day = 'October 14, 2025 Tuesday'
  const published = `published: ${day}`
  test.each([
    ['nothing', [], []],
    ['a headline alone', ['The boat sails'], ['title: The boat sails']],
    ['a headline alone, the first of two rows', ['The boat sails', 'It is late'], ['title: The boat sails']],
    ['a day alone', [day], [published]],
    [
      'headline, outlet, day',
      ['The boat sails', 'Orrin Herald', day],
      [published, 'outlet: Orrin Herald', 'title: The boat sails'],
    ],
    [
      'outlet, day, headline',
      ['Orrin Herald', day, '', 'The boat sails'],
      [published, 'outlet: Orrin Herald', 'title: The boat sails'],
    ],
    [
      'the last of two days',
      ['May 4, 2025', 'Orrin Herald', day],
      [published, 'outlet: Orrin Herald', 'title: May 4, 2025'],
    ],
    [
      'a headline of two rows over the outlet',
      ['The boat', 'sails', '', 'Orrin Herald', day],
      [published, 'outlet: Orrin Herald', 'title: The boat sails [The boat\nsails]'],
    ],
    [
      'a headline of two rows under the day',
      [day, '', 'The boat', 'sails', '', 'By Jane Roe'],
      [published, 'title: The boat sails [The boat\nsails]'],
    ],
    [
      'a row over the headline',
      ['Page 1', '', 'The boat sails', '', 'Orrin Herald', day],
      [published, 'outlet: Orrin Herald', 'title: The boat sails'],
    ],
    [
      'a counter over the headline',
      ['1 of 2 DOCUMENTS', 'The boat sails', 'Orrin Herald', day],
      [published, 'outlet: Orrin Herald', 'title: The boat sails'],
    ],
    [
      'a notice over it',
      ['Copyright 2025 Orrin Media', 'Orrin Herald', day, '', 'The boat sails'],
      [published, 'outlet: Orrin Herald', 'title: The boat sails'],
    ],
    [
      'a notice in the midst of it',
      [day, '', 'The boat', 'All Rights Reserved', 'sails'],
      [published, 'title: The boat'],
    ],
    [
      'an edition right under the day',
      [day, 'one two three four five six', '', 'The boat sails'],
      [published, 'title: The boat sails'],
    ],
    [
      'a headline right under the day',
      [day, 'one two three four five six seven'],
      [published, 'title: one two three four five six seven'],
    ],
    [
      'an edition under a blank line',
      [day, '', 'Late Edition - Final', '', 'The boat sails'],
      [published, 'title: The boat sails'],
    ],
    ['an edition that is named alone', [day, '', 'Final', '', 'The boat sails'], [published, 'title: The boat sails']],
    [
      'an edition two rows under the day',
      [day, '', 'The boat sails', '', 'Final Edition'],
      [published, 'title: The boat sails'],
    ],
    [
      'a headline about an edition',
      [day, '', 'Final edition of the paper is out again'],
      [published, 'title: Final edition of the paper is out again'],
    ],
    ['a label', ['HEADLINE: The boat sails', 'BYLINE: Jane Roe'], ['title: The boat sails', 'authors: Jane Roe']],
    [
      'an unknown label among known ones',
      ['SECTION: A', '', 'Desk: City', '', 'The boat sails'],
      ['title: The boat sails'],
    ],
    [
      'a row like a label over known ones',
      ['Orrin Herald', day, '', 'Ferry: it sails', '', 'SECTION: A'],
      [published, 'outlet: Orrin Herald', 'title: Ferry: it sails'],
    ],
    [
      'a headline about an edition, under one',
      [day, 'Late Edition', '', 'Final edition sells out'],
      [published, 'title: Final edition sells out'],
    ],
    ['an unknown label over them is a headline', ['Ferry: it sails', '', 'SECTION: A'], ['title: Ferry: it sails']],
  ])('%s', (_, all, fields) => expect(read(...all)).toEqual(fields))

  test('is that of the rows asked for', () => {
    const sheet = sheetOf(rows('Over it', 'The boat', 'sails', '', 'Orrin Herald', day, 'under it'))
    expect(libraryHead(sheet, 1, 5).map((field) => fieldShown(sheet.text, field))).toEqual([
      published,
      'outlet: Orrin Herald',
      'title: The boat sails [The boat\nsails]',
    ])
  })
})

describe('LexisNexis', () => {
  const told = (more: object) => plainly({ fields: ['title: The boat sails'], text, told: true, ...more })
  test.each([
    ['BODY alone', rows(length, '', 'HEADLINE: The boat sails', '', 'BODY:', text)],
    ['BODY beside the text', rows(length, '', 'HEADLINE: The boat sails', '', `BODY: ${text}`)],
    ['a head that its last label ends', rows('The boat sails', '', 'SECTION: A', '', length, '', text)],
    ['a label with its value below', rows(length, '', 'HEADLINE:', 'The boat sails', '', 'BODY:', '', text)],
    [
      'a foot',
      rows(
        length,
        '',
        'HEADLINE: The boat sails',
        '',
        'BODY:',
        text,
        '',
        'LOAD-DATE: October 15, 2025',
        '',
        'LANGUAGE: ENGLISH',
      ),
    ],
    ['no sign but the foot’s', rows('HEADLINE: The boat sails', '', text, '', 'LOAD-DATE: October 15, 2025')],
  ])('%s', (_, source) => expect(shown(lexisNexis, source)).toEqual(told({})))

  test('has captions in its foot', () => {
    const source = rows(
      length,
      'HEADLINE: The boat sails',
      'BODY:',
      text,
      'GRAPHIC: The pier',
      'at night.',
      '',
      'LOAD-DATE: May 4',
    )
    expect(shown(lexisNexis, source)).toEqual(told({ parts: ['caption: The pier\nat night.'] }))
    const none = rows(length, 'HEADLINE: The boat sails', 'BODY:', text, 'GRAPHIC:', 'LOAD-DATE: May 4')
    expect(shown(lexisNexis, none)).toEqual(told({}))
  })

  test('a paragraph ends the head, not one over a label', () => {
    const nine = 'one two three four five six seven eight nine'
    const source = (row: string, ...more: readonly string[]) => rows('The boat sails', '', length, '', row, '', ...more)
    expect(shown(lexisNexis, source(`${nine} ten`, text, '', 'TYPE: brief'))?.text).toBe(`${nine} ten\n\n${text}`)
    expect(shown(lexisNexis, source(`${nine} ten`, text, 'SERIES: B', '', text))?.text).toBe(
      `${nine} ten\n\n${text} SERIES: B\n\n${text}`,
    )
    expect(shown(lexisNexis, source(`${nine} ten`, 'SERIES: B', '', text))?.text).toBe(text)
    expect(shown(lexisNexis, source(nine, text, '', 'SERIES: B', '', text))?.text).toBe(text)
    expect(shown(lexisNexis, rows(`${nine} ten`, '', 'Orrin', '', length, '', text))?.text).toBe(text)
  })

  test('a headline of many words ends no head', () => {
    const long = 'The boat that was to be sold in the spring'
    expect(
      shown(lexisNexis, rows(length, 'HEADLINE: The boat', long, 'at last', '', 'SERIES: B', '', text))?.text,
    ).toBe(text)
  })

  test('a paragraph under one label ends it', () => {
    const long = 'The boat that was to be sold in the spring sails.'
    expect(shown(lexisNexis, rows(length, '', long, text, '', 'SERIES: B', '', text))?.text).toContain(long)
  })

  test('what stands over the head in capitals is no foot', () => {
    expect(shown(lexisNexis, rows('LANGUAGE: ENGLISH', '', 'HEADLINE: The boat sails', '', length, '', text))).toEqual(
      told({}),
    )
  })

  test('the foot ends the head', () => {
    const source = rows('HEADLINE: The boat sails', '', 'LOAD-DATE: May 4', '', 'SERIES: B', '', text)
    expect(shown(lexisNexis, source)).toEqual(told({ text: '' }))
  })

  test.each([
    ['no label of its head', rows('The boat sails', text, 'LOAD-DATE: May 4')],
    ['no sign', rows('HEADLINE: The boat sails', 'BODY:', text)],
  ])('%s: none', (_, source) => expect(shown(lexisNexis, source)).toBeNull())

  test('a file is divided at its counters', () => {
    const one = (at: number) => rows(`${at} of 2 DOCUMENTS`, length, '', text)
    expect(divided(lexisNexis, `Cover\n${one(1)}\n\n${one(2)}\n`)).toEqual([one(1), one(2)])
    expect(divided(lexisNexis, `${one(1)}\n1 of 3\nAll of it`)).toEqual([one(1)])
    expect(divided(lexisNexis, `1 of 2\n${one(2)}`)).toEqual([one(2)])
    expect(divided(lexisNexis, text)).toEqual([])
  })
})
