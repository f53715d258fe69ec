import { describe, expect, test } from 'vitest'
import { proQuest } from '../../../src/article/formats/proquest.ts'
import { divided, plainly, shown } from './shown.ts'

const rows = (...all: readonly string[]) => all.join('\n')
const text = 'The boat sails.'
const id = 'ProQuest document ID: 9'
const foot = rows('Subject: Ferries', 'Pages: 4', id)
const told = (...fields: readonly string[]) => plainly({ fields, text, told: true })

describe('ProQuest', () => {
  test.each([
    ['text beside its label', rows('The boat sails', `Full text: ${text}`, foot)],
    ['text below its label', rows('The boat sails', 'Full text:', text, foot)],
    ['a row under the headline', rows('The boat sails', 'Late news', `Full text: ${text}`, foot)],
    ['no colon', rows('The boat sails', 'FULL TEXT', text, foot)],
    [
      'a counter and a link over the headline',
      rows('Document 1 of 2', 'ProQuest document link', 'The boat sails', `Full text: ${text}`, foot),
    ],
    ['a foot of two labels at the end', rows('The boat sails', `Full text: ${text}`, 'Pages: 4', id)],
  ])('%s', (_, source) => expect(shown(proQuest, source)).toEqual(told('title: The boat sails')))

  test('labels over the text and under it, those under it first', () => {
    const source = rows(
      'The boat sails',
      'Author: Roe, Jane',
      'Publication info: Orrin 14 Oct 2025',
      `Full text: ${text}`,
      'Title: A boat',
      'Publication title: Orrin Herald',
      'Publication date: Oct 14, 2025',
      id,
    )
    expect(shown(proQuest, source)).toEqual(
      told(
        'title: A boat',
        'outlet: Orrin Herald',
        'published: Oct 14, 2025',
        'authors: Roe, Jane',
        'title: The boat sails',
        'published: Publication info: Orrin 14 Oct 2025',
      ),
    )
  })

  test('the publication info at the top', () => {
    expect(shown(proQuest, rows('Publication info: Orrin 14 Oct 2025', `Full text: ${text}`, foot))).toEqual(
      told('published: Publication info: Orrin 14 Oct 2025'),
    )
  })

  test('no text', () => {
    expect(shown(proQuest, rows('The boat sails', 'Subject: Ferries', id))).toEqual(
      plainly({ fields: ['title: The boat sails'], told: true }),
    )
  })

  test('two labels in the text end nothing, three within six rows do', () => {
    const source = (...last: readonly string[]) =>
      shown(
        proQuest,
        rows(
          'The boat sails',
          `Full text: ${text}`,
          '',
          'Subject: it is.',
          ...last,
          'Nobody',
          'was',
          'on',
          'it.',
          'a',
          'b',
          'c',
          foot,
        ),
      )?.text
    expect(source('Pages: 4')).toContain('Nobody')
    expect(source('Pages: 4', 'Nobody', 'was', 'there', 'Section: A')).toBe(text)
    expect(source('Pages: 4', 'Nobody', 'was', 'there', 'then', 'Section: A')).toContain('Nobody')
  })

  test('another text is none', () => {
    expect(shown(proQuest, rows('The boat sails', `Full text: ${text}`, 'Subject: Ferries'))).toBeNull()
  })

  test('a file is divided at rules and counters', () => {
    const one = rows('The boat sails', `Full text: ${text}`, foot)
    const line = '_'.repeat(30)
    expect(divided(proQuest, rows(line, one, line, 'Report', line, one))).toEqual([one, one])
    expect(divided(proQuest, rows('Document 1 of 2', one, 'Document 2 of 2', one))).toEqual([
      rows('Document 1 of 2', one),
      rows('Document 2 of 2', one),
    ])
    expect(divided(proQuest, rows(`Full text: ${text}`, line, 'Full text', 'no more'))).toEqual([`Full text: ${text}`])
    expect(divided(proQuest, rows('The end', line))).toEqual([])
  })
})
