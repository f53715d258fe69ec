import { describe, expect, test } from 'vitest'
import { isCaption } from '../../../src/article/forms/caption.ts'
import { countWords } from '../../../src/article/lines/shape/count-words.ts'

const is = (text: string) => isCaption(text, countWords(text))
/** `count` letters in words of four. */
const filler = (count: number) => 'mud, '.repeat(Math.ceil(count / 5)).slice(0, count)

describe('what makes a caption stands at an edge of the line', () => {
  const credit = ' (AP Photo/Jo Roe)'
  const opening = 'File photo: '

  test('in its last 160 characters', () => {
    // The whole of a line of 320 characters is looked at, of a longer one its edges.
    const inside = (behind: number, all: number) => {
      const cue = ', left, '
      const day = 'Monday'
      return `A${filler(all - behind - cue.length - day.length - 1)}${cue}${filler(behind)}${day}`
    }
    expect(inside(150, 320)).toHaveLength(320)
    // The cue stands where the two edges meet.
    expect([is(inside(150, 320)), is(inside(150, 321))]).toEqual([true, false])
    expect(is(`${filler(330)}${credit}`)).toBe(true)
  })

  test('in its first', () => {
    expect(is(`${opening}${filler(400)}`)).toBe(true)
    expect(is(`${filler(10)}${opening}${filler(400)}`)).toBe(false)
  })

  test('of at most 90 words', () => {
    const words = (count: number) => `${opening}${'m '.repeat(count - 2).trim()}`
    expect([countWords(words(90)), is(words(90)), is(words(91))]).toEqual([90, true, false])
  })
})

test.each([
  ['Words by Jo Roe, photographs by Al Poe', false],
  ['Photographs by Al Poe', true],
  ['Jo Roe / Staff Writer', false],
  ['© Agence France-Presse', false],
  ['(c) Agence France-Presse', false],
  ['© Marsh Radio', true],
  ['Agence France-Presse photo: Al Poe', true],
  ['The boat in May. REUTERS/Jo Roe Purchase Licensing Rights, opens new tab', true],
  ['The boat lies at the quay. Courtesy of Orrin Museum', true],
  ['The boat lies at the quay. Permission granted by Orrin Museum', true],
  ['The boat lies at the quay by courtesy of Orrin Museum', false],
  ['The boat lies at the quay. Courtesy of the museum, it did not sink.', false],
  ['The boat lies at the quay. / ORA', true],
  ['The boat lies at the quay. He had one and/or the other / ORA', false],
  ['Rain fell on Orrin again.', false],
])('%s: %s', (text, expected) => expect(is(text)).toBe(expected))
