import { describe, expect, test } from 'vitest'
import { transcript } from '../../../src/article/formats/transcript.ts'
import { plainly, shown } from './shown.ts'

const rows = (...all: readonly string[]) => all.join('\n')
const said = rows('ANA SALT, HOST: It sails.', 'TARR: When?')
const text = 'ANA SALT, HOST: It sails.\n\nTARR: When?'
const day = 'October 14, 2025'
const told = (more: object = {}) => plainly({ text, told: true, ...more })
const read = (...all: readonly string[]) => shown(transcript, rows(...all))
const title = 'title: The boat sails'
const published = `published: ${day}`

describe('over the first speaker', () => {
  test.each([
    ['nothing', [], []],
    ['a headline', ['The boat sails'], [title]],
    ['headline and day', ['The boat sails', day], [title, published]],
    ['day and headline', [day, 'The boat sails'], [published]],
    ['the name of the show in capitals, headline, day', ['BAY TONIGHT', 'The boat sails', day], [title, published]],
    ['the name of the show and the day', ['BAY TONIGHT', day], ['title: BAY TONIGHT', published]],
    ['the name of the show, day, headline', ['BAY TONIGHT', day, 'The boat sails'], ['title: BAY TONIGHT', published]],
    ['the name of the show and a headline', ['BAY TONIGHT', 'The boat sails'], ['title: BAY TONIGHT']],
    ['a headline and its deck', ['The boat sails', 'It is late', day], [title, published]],
    [
      'a day on the air',
      ['The boat sails', 'Aired May 4, 2025 - 20:00 ET'],
      [title, 'published: Aired May 4, 2025 - 20:00 ET'],
    ],
    [
      'labels',
      ['Show: Bay Tonight', 'Network: Bay Radio', `Date: ${day}`, 'Guest: Lee Tarr', '', 'The boat sails'],
      ['outlet: Bay Radio', published, title],
    ],
    ['two days', ['The boat sails', day, 'Aired May 4, 2025'], [title, published]],
    ['notes and stamps', ['Heard on Bay Morning', '[20:00:12]', 'Listen · 3:10', 'The boat sails'], [title]],
  ] as const)('%s', (_, head, fields) => expect(read(...head, '', said)).toEqual(told({ fields })))

  test('a sentence is text', () => {
    const sentence = 'The boat of the night sails again, says Ana Salt.'
    expect(read('The boat sails', day, sentence, 'Short row.', said)).toEqual(
      told({ fields: [title, published], text: `${sentence}\n\n${text}` }),
    )
    expect(read(sentence, said)).toEqual(told({ fields: [`title: ${sentence}`] }))
    expect(read('The boat sails', `${day} and so it goes on and on, again.`, said)?.text).toBe(text)
  })

  test('a note on the rush is legal', () => {
    expect(read('THIS IS A RUSH TRANSCRIPT.', 'The boat sails', said)).toEqual(
      told({ fields: [title], parts: ['legal: THIS IS A RUSH TRANSCRIPT.'] }),
    )
  })

  test('no words of the first speaker', () => {
    expect(read('ANA SALT, HOST: The rush transcript is late.', 'TARR: When?')?.parts).toEqual([])
  })

  test('twenty rows at the most', () => {
    const head = (count: number) => Array<string>(count).fill('The boat sails')
    expect(read(...head(20), said)).toEqual(told({ fields: [title] }))
    expect(read(...head(21), said)).toBeNull()
  })
})

describe('what is said', () => {
  test('stays, without notes and stamps', () => {
    expect(
      read(said, '(BEGIN VIDEOTAPE)', '[20:01:10]', 'It is late.', 'SALT: Now.', 'END', 'Copyright 2025 Bay Radio'),
    ).toEqual(
      told({ text: `${text}\n\nIt is late.\n\nSALT: Now.`, parts: ['legal: END', 'legal: Copyright 2025 Bay Radio'] }),
    )
  })
})

describe('a transcript has two speakers and a sign', () => {
  test.each([
    ['a role', rows('ANA SALT, BAY ANCHOR: It sails.', 'TARR: When?'), true],
    ['a note on the rush', rows('Rush transcript', 'SALT: It sails.', 'TARR: When?'), true],
    ['the hour on the air', rows('Aired May 4', 'SALT: It sails.', 'TARR: When?'), true],
    ['the same one twice', rows('ANA SALT, HOST: It sails.', 'SALT: Now.'), true],
    ['one speaker', rows('ANA SALT, HOST: It sails.', 'Now.'), false],
    ['no sign', rows('SALT: It sails.', 'TARR: When?'), false],
    ['no speaker', rows('Aired May 4', 'It sails.'), false],
  ])('%s', (_, source, is) => expect(shown(transcript, source) !== null).toBe(is))
})
