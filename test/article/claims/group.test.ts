import { describe, expect, test } from 'vitest'
import { claimOf } from '../../../src/article/claims/claim-of.ts'
import { group } from '../../../src/article/claims/group.ts'
import { read, story, words } from './read.ts'

/** The members of the box of a label that stands on the line `at`, in a text of blocks divided by blank lines. */
function members(blocks: readonly string[], label: string, reason = 'related', taken = ''): string[] {
  const reading = read(blocks.join('\n\n'))
  const { lines } = reading
  const claimOn = (words: string, reason: string) =>
    claimOf(
      { id: `${reason}/test`, reason: reason as 'related' },
      lines.findIndex(({ text }) => text === words),
    )
  const found = [claimOn(label, reason), ...(taken ? [claimOn(taken, 'legal')] : [])]
  return group(reading, found).map(({ at, kind, reason: own, rule }) => {
    expect([kind, own, rule]).toEqual(['boilerplate', reason, `${reason}/test`])
    return lines[at]!.text
  })
}
const inStory = (box: string, label = 'Offers', reason?: string, taken?: string) =>
  members([story[0], story[1], box, story[2]], label, reason, taken)

describe('short lines right under a label are its box', () => {
  test('up to the next blank line', () =>
    expect(inStory('Offers\nBoats of Kell\nBells of Orra')).toEqual(['Boats of Kell', 'Bells of Orra']))

  test.each(['related', 'advertisement', 'navigation', 'share'])('of %s', (reason) =>
    expect(inStory('Offers\nBoats', 'Offers', reason)).toEqual(['Boats']),
  )
  test('of a prompt with a colon, of nothing else', () => {
    expect(inStory('Offers:\nBoats', 'Offers:', 'prompt')).toEqual(['Boats'])
    expect(inStory('Offers\nBoats', 'Offers', 'prompt')).toEqual([])
    expect(inStory('Offers:\nBoats', 'Offers:', 'legal')).toEqual([])
  })

  test('the label has nine words at most, and is no paragraph', () => {
    expect(inStory(`${words(9)}\nBoats`, words(9))).toEqual(['Boats'])
    expect(inStory(`${words(10)}\nBoats`, words(10))).toEqual([])
    expect(inStory(`${words(9)}.\nBoats`, `${words(9)}.`)).toEqual([])
  })

  test('a line has sixteen words, the box eight lines', () => {
    expect(inStory(`Offers\n${words(16)}`)).toHaveLength(1)
    expect(inStory(`Offers\n${words(17)}`)).toEqual([])
    expect(inStory(`Offers\nBoats\n${words(17)}`)).toEqual([])
    const lines = (count: number) => Array.from({ length: count }, (_, i) => `Boat ${i}`).join('\n')
    expect(inStory(`Offers\n${lines(8)}`)).toHaveLength(8)
    expect(inStory(`Offers\n${lines(9)}`)).toEqual([])
  })

  test('none of them runs on, is a heading or a sentence', () => {
    expect(inStory(`Offers\nBoats\n${words(9)}.`)).toEqual([])
    expect(inStory('Offers\nBoats\n## Bells')).toEqual([])
    expect(inStory('Offers\nBoats\nNot everybody was pleased.')).toEqual([])
  })

  test('the label begins its block', () => {
    expect(inStory('Bells\nOffers\nBoats')).toEqual([])
    expect(members(['Offers\nBoats', story[0], story[1]], 'Offers')).toEqual(['Boats'])
  })

  test('over the text they are buttons of two words', () => {
    const above = (line: string) => members([`Offers\n${line}`, story[0], story[1]], 'Offers')
    expect(above('Boats today')).toHaveLength(1)
    expect(above('Boats of today')).toEqual([])
  })

  test('what is claimed already is not claimed again', () =>
    expect(inStory('Offers\nBoats\nBells', 'Offers', 'related', 'Boats')).toEqual(['Bells']))
})

describe('a link under the label, behind a blank line', () => {
  const under = (line: string) => members([story[0], story[1], 'Offers', line, story[2]], 'Offers')
  test('of two to twenty-six words', () => {
    expect(under(`[${words(2)}](/a)`)).toHaveLength(1)
    expect(under(`[${words(1)}](/a)`)).toEqual([])
    expect(under(`[${words(26)}](/a)`)).toHaveLength(1)
    expect(under(`[${words(27)}](/a)`)).toEqual([])
  })
  test('nine tenths of the line', () => {
    expect(under('[Boats of Kel](/a) a')).toEqual([])
    expect(under('[Boats of the Kell and Orra](/a) .')).toHaveLength(1)
    expect(under('Boats of Kell')).toEqual([])
  })
  test('not over the text, nor at its end', () => {
    expect(members(['Offers', '[Boats of Kell](/a)', story[0], story[1]], 'Offers')).toEqual([])
    expect(members([story[0], story[1], 'Offers'], 'Offers')).toEqual([])
  })
})
