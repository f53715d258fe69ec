import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../src/split-sentences.ts'

const countOf = (text: string, abbreviations?: readonly string[]): number =>
  splitSentences(text, { ...(abbreviations && { abbreviations: [...abbreviations] }) }).length

const small = (count: number): string => 'k'.repeat(count)
const large = (count: number): string => 'K'.repeat(count)

/** Each text by a length: how many sentences it has at the last that counts, and at one more. */
describe('how far the splitter looks', () => {
  test.each<[string, (size: number) => string, number, number, number]>([
    ['a dateline', (n) => `${large(n)}. /TASS/ Talks began.`, 50, 1, 2],
    ['what counts an item', (n) => `${'•'.repeat(n)}12. Call it.`, 4, 1, 2],
    ['a number that may count a glued item', (n) => `${'1'.repeat(n)}.The desk left.`, 6, 1, 2],
    ['opening marks', (n) => `He left. ${'('.repeat(n)}harker stayed.`, 8, 1, 2],
    ['an address before a lost space', (n) => `x@${small(n)}.The man left.`, 83, 1, 2],
    ['an address behind a lost space', (n) => `They left.T${small(n)}@x`, 58, 1, 2],
    ['an i before', (n) => `K i ${small(n)}. he left.`, 198, 2, 1],
    ['an i behind', (n) => `Kell. he left ${small(n)} i am.`, 187, 2, 1],
    ['a phrase that says when', (n) => `At ${large(n)} 5 a.m. Harker left.`, 34, 1, 2],
    ['the words of a speaker', (n) => `“Is it over?” ${'Lena '.repeat(n)}asked.`, 15, 1, 2],
    ['a small word before a company', (n) => `He ran ${large(n)} Co. Ogden said so.`, 74, 2, 1],
    ['a ticker', (n) => `It bought Harker Inc. ${large(n)}, +1.20% said so.`, 8, 1, 2],
    ['a label', (n) => `He ran Pell Co. ${large(n)}: 7%.`, 39, 2, 1],
  ])('%s', (_, textOf, most, near, far) => {
    expect([countOf(textOf(most)), countOf(textOf(most + 1))]).toEqual([near, far])
  })

  test('an abbreviation of the caller', () => {
    const textOf = (size: number) => countOf(`See ${small(size)}. Harker left.`, [small(size)])
    expect([textOf(24), textOf(25)]).toEqual([1, 2])
  })

  test.each(['It left HARRISBURG, Pa. (The Associated Press) - Voters left.', 'See Ex. A with it.'])('%s', (text) => {
    expect(countOf(text)).toBe(1)
  })
})

/** "|" where a line break ends a sentence. */
const endsOf = (text: string): string =>
  splitSentences(text)
    .map((sentence) => sentence.text)
    .join('|')

describe('how wide a paragraph is', () => {
  const wide = (width: number) => [`The ${small(width - 4)}`, 'Harker went on', 'and so did I'] as const

  test('lines beyond the widest column are no wrapped prose', () => {
    expect(endsOf(wide(132).join('\n'))).toBe(wide(132).join('\n'))
    expect(endsOf(wide(133).join('\n'))).toBe(`${wide(133)[0]}|${wide(133).slice(1).join('\n')}`)
  })

  test('lines below the narrowest one neither', () => {
    expect(endsOf(wide(30).join('\n'))).toBe(wide(30).join('\n'))
    expect(endsOf(wide(29).join('\n'))).toBe(`${wide(29)[0]}|${wide(29).slice(1).join('\n')}`)
  })

  test('a later paragraph may be wider by so much', () => {
    const first = ['The council of Harker went to the', 'town and to the old bridge'].join('\n')
    const second = (width: number) => [`Then ${small(width - 5)}`, 'Harker went'] as const
    expect(endsOf(`${first}\n\n${second(45).join('\n')}`)).toBe(`${first}|${second(45).join('\n')}`)
    expect(endsOf(`${first}\n\n${second(46).join('\n')}`)).toBe(`${first}|${second(46).join('|')}`)
  })

  test('a line goes on where the next word had no room', () => {
    const text = (word: string) => [
      'The council of Harker met the crew',
      'and went to the old bridge at',
      `${word} on Monday`,
    ]
    expect(endsOf(text('Harker').join('\n'))).toBe(text('Harker').join('\n'))
    expect(endsOf(text('Pell').join('\n'))).toBe(`${text('Pell').slice(0, 2).join('\n')}|Pell on Monday`)
  })

  test('a long address alone in a line is no measure', () => {
    const lines = ['The council of Harker met the crew', 'Harker went to it', `Https://${small(60)}`, 'and so on']
    expect(endsOf(lines.join('\n'))).toBe(lines.join('\n'))
  })

  test.each([
    ['a comma at its end', 'The Council of Harker and the Mayor,\nBo Lund'],
    ['an unfinished word', 'The Council of Harker and Mayors of\nHarker Bay'],
    ['a headline', 'The Council of Harker Asks Mayors Now|Harker Bay'],
    ['a quarter of small words', 'Harker asks its Mayors about Pell Bay Now\nBo Lund Said.'],
    ['a sixth', 'Harker asks Lund Mayors Bo Pell|Ann Lund Said.'],
  ])('a line goes on by %s', (_, expected) => {
    expect(endsOf(expected.replace('|', '\n'))).toBe(expected)
  })
})

test('a quotation in single marks that is not closed joins nothing', () => {
  const keep = (text: string) => splitSentences(text, { quotes: 'keep' }).map((sentence) => sentence.text)
  expect(keep('She said ‘We go. We stay. They left.')).toHaveLength(3)
  expect(keep('She said “We go. We stay. They left.')).toHaveLength(1)
  expect(keep('One left. She said “We go. We stay.” They left.')).toHaveLength(3)
  expect(keep('One left. Two left.')).toHaveLength(2)
})
