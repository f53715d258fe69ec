import { describe, expect, test } from 'vitest'
import { isCut } from '../../../src/article/layout/is-cut.ts'
import { isParagraph } from '../../../src/article/layout/is-paragraph.ts'
import { isSentence } from '../../../src/article/layout/is-sentence.ts'
import { isText } from '../../../src/article/layout/is-text.ts'
import { pageOf, prose, type Row } from './page-of.ts'

const lineOf = (row: Row) => pageOf([row]).lines[0]!

describe('a short sentence', () => {
  test.each([
    ['three words, two of them in small letters', 'Nobody was pleased.'],
    ['a question', 'Who will pay?'],
    ['inside quotation marks', '“It was late.”'],
    ['in brackets', '(It was late.)'],
    ['whoever speaks may say you', '“You cannot swim here.”'],
    ['a turn of an interview', 'Q: Would you sell it?'],
    ['a speaker of several words', 'MARA J. ROE: We will see.'],
  ])('%s: %s', (_, text) => expect(isSentence(lineOf(text))).toBe(true))

  test.each([
    ['two words', 'Nobody was.'],
    ['no end', 'Nobody was pleased'],
    ['an end that is none', 'Loading more stories...'],
    ['an ellipsis', 'Loading more stories…'],
    ['a stop behind a space', 'Nobody was pleased .'],
    ['an owner', '© by the owners of it.'],
    ['a name', 'The Untouched Gems of Northwest Norland.'],
    ['one small word', 'Towns of Norland.'],
    ['the reader', 'Read what you like.'],
    ['the page', 'This page was moved.'],
    ['a link', '[Nobody was pleased](/a).'],
    ['a link to a part of it', 'Nobody was [pleased](/a).'],
    ['an item', '- Nobody was pleased.'],
    ['a heading', '# Nobody was pleased.'],
    ['a long label is none that speaks', 'Abcdefghij Klmnopqrstuvw: now you know it.'],
  ])('not with %s: %s', (_, text) => expect(isSentence(lineOf(text))).toBe(false))
})

describe('a line that was cut short', () => {
  test.each([
    ['three stops', 'The council will decide whether the...', true],
    ['four stops', 'The council will decide on it....', true],
    ['an ellipsis', 'The council will decide whether the…', true],
    ['behind a space', 'The council will decide whether the ...', true],
    ['a full stop', 'The council will decide.', false],
    ['two stops', 'The council will decide..', false],
    ['five stops', 'The council will decide.....', false],
    ['a row of stops alone', '...', false],
    ['in the middle', 'The council will decide ... on Monday', false],
  ])('%s', (_, text, cut) => expect(isCut(lineOf(text))).toBe(cut))

  test('no summary of another story has more than fifty words', () => {
    expect(isCut(lineOf(`${prose(50)}...`.replace('....', '...')))).toBe(true)
    expect(isCut(lineOf(prose(51).replace('.', '...')))).toBe(false)
  })
})

test('a paragraph is running text that nobody claims and nothing cut short', () => {
  const { lines, claims } = pageOf([
    9,
    '{caption} Rain fell on the roofs of the old town again.',
    prose(12).replace('.', '...'),
    8,
  ])
  const of = (is: typeof isText) => lines.map((line, at) => is(line, claims[at]))
  expect(of(isParagraph)).toEqual([true, false, false, false])
  expect(of(isText)).toEqual([true, false, false, true])
  expect(isText(lineOf('You can read all of it on our page at noon.'), undefined)).toBe(true)
  expect([isText(undefined, undefined), isParagraph(undefined, undefined)]).toEqual([false, false])
  expect(isText(lineOf(8), { at: 0, kind: 'caption' })).toBe(false)
})
