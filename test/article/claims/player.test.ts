import { describe, expect, test } from 'vitest'
import { player } from '../../../src/article/claims/player.ts'
import { claimed, read, story, text, words } from './read.ts'

const played = (...box: readonly string[]): string[] => {
  const reading = read(text(story[0], ...box, story[1]))
  const claims = player(reading)
  for (const { kind, reason, rule } of claims)
    expect([kind, reason, rule]).toEqual(['boilerplate', 'media', 'media/player'])
  return claimed(reading, claims)
}
const teaser = '4:11 Heatwave could last until Sunday'

describe('the length of a video before its headline', () => {
  test('between two paragraphs', () => expect(played(teaser)).toEqual([teaser]))
  test('of five to eighteen words, none of them an end', () => {
    expect(played(`4:11 ${words(4)}`)).toHaveLength(1)
    expect(played(`4:11 ${words(3)}`)).toEqual([])
    expect(played(`4:11 ${words(17)}`)).toHaveLength(1)
    expect(played(`4:11 ${words(18)}`)).toEqual([])
    for (const end of ['.', '!', '?', ':', '.”', '?"']) expect(played(`${teaser}${end}`)).toEqual([])
  })
  test('not an item, a time of day or a word', () => {
    expect(played(`- ${teaser}`)).toEqual([])
    expect(played('4:11 GMT heatwave could last until Sunday')).toEqual([])
    expect(played('At 4:11 heatwave could last until Sunday')).toEqual([])
  })
  test('another one within six lines makes a schedule', () => {
    const lines = (count: number) => Array.from({ length: count }, (_, i) => `Boat ${'abcdefg'[i]}`)
    const other = '5:30 The bells of Orra ring again'
    expect(played(teaser, ...lines(5), other)).toEqual([])
    expect(played(teaser, ...lines(6), other)).toEqual([teaser, other])
  })
  test('without a paragraph near it, it is none', () => {
    const reading = read(text('Bells', teaser, 'Boats'))
    expect(player(reading)).toEqual([])
  })
})

describe('the length of a podcast beside its headline', () => {
  const headline = 'The bells of Orra ring again'
  test.each(['42 min', '1 hr 12 mins', '38:20', '1:02:03', '7 minutes'])('%s', (length) => {
    expect(played('Listen', headline, length)).toEqual([headline, length])
    expect(played('Bells', headline, length)).toEqual([])
  })
  test('not a line that is no headline, or none that is a length', () => {
    expect(played('Listen', 'the bells of Orra', '42 min')).toEqual([])
    expect(played('Listen', headline, '42 bells')).toEqual([])
    expect(played('Listen', 'Bells', headline, '42 min')).toEqual([])
  })
  test('at the end of a text', () => {
    const reading = read(text(story[0], 'Listen', headline))
    expect(player(reading)).toEqual([])
  })
})

describe('the length of what a button plays', () => {
  test.each(['4 min', '0:38'])('%s right under it', (length) => {
    expect(played('Listen to this article', length)).toEqual([length])
    expect(played('The bells of Orra ring again', length)).toEqual([])
    expect(played('Read more stories', length)).toEqual([])
  })
})
