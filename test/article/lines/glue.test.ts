import { describe, expect, test } from 'vitest'
import { glueCuts } from '../../../src/article/lines/glue.ts'
import { textSeams } from '../../../src/article/lines/glued-text.ts'

/** The pieces of a line that stands behind `before`. */
const pieces = (line: string, { before = '', seamed = true } = {}): string[] => {
  const text = before + line
  return glueCuts(text, before.length, text.length, seamed).map(({ start, end }) => text.slice(start, end))
}
const letters = (count: number): string => 'a'.repeat(count)

describe('a date in front of a paragraph', () => {
  const rest = (length: number) => `O${letters(length - 1)}`
  test('is cut off where more than 72 characters follow', () => {
    const cut = (length: number) => pieces(`date 2025-03-16 ${rest(length)}`, { before: 'One.\n', seamed: false })
    expect(cut(73)).toEqual(['date 2025-03-16 ', rest(73)])
    expect(cut(72)).toEqual([`date 2025-03-16 ${rest(72)}`])
  })

  test('at the top of a text where more than twelve follow', () => {
    const cut = (length: number, before = '') => pieces(`date 2025-03-16 ${rest(length)}`, { before }).length
    expect(cut(13)).toBe(2)
    expect(cut(12)).toBe(1)
    // White space over it is none of the text.
    expect(cut(13, '\n'.repeat(71))).toBe(2)
    expect(cut(13, '\n'.repeat(72))).toBe(1)
    expect(cut(13, 'O')).toBe(1)
  })

  test('has its day, its zone and its time of day in the first 72 characters', () => {
    const head = 'Last updated on: Wednesday, 16 September 2025 at 14:05 GMT | '
    expect(pieces(`${head}${rest(80)}`)).toEqual([head, rest(80)])
  })

  test('stands right behind its label', () =>
    expect(pieces(`Published in Kell on 16 March 2025 ${rest(80)}`)).toHaveLength(1))

  test('goes before a sentence', () => {
    expect(pieces(`date 2025-03-16 o${letters(80)}`)).toHaveLength(1)
    expect(pieces(`date 2025-03-16 “O${letters(80)}`)).toHaveLength(2)
    expect(pieces(`date 2025-03-16 “o${letters(80)}`)).toHaveLength(1)
  })

  test.each(['Date: ', 'dated ', 'Posted on ', 'Updated: ', 'last updated – ', 'Last\u00a0updated on ', '(', ''])(
    'behind %j',
    (label) => {
      const head = `${label}2025-03-16 `
      const seamed = false
      const found = pieces(head + rest(80), { before: 'One.\n', seamed })
      expect(found).toEqual([head, rest(80)])
    },
  )
})

describe('what is glued to a title', () => {
  const title = (length: number) => `${letters(length)}By Jo RoeMarch 17, 2025`
  test('in 320 characters at most', () => {
    expect(pieces(title(297))).toEqual([letters(297), 'By Jo Roe', 'March 17, 2025'])
    expect(pieces(title(298))).toEqual([title(298)])
  })

  test('the label of a date has a number near it', () => {
    const line = (gap: number) => `By Jo RoePublished ${letters(gap)} 7`
    expect(pieces('By Jo RoePublished in Kell')).toHaveLength(1)
    expect(pieces(line(60))).toHaveLength(2)
    expect(pieces(line(61))).toHaveLength(1)
    expect(pieces('By Jo Roe on 16 May')).toHaveLength(1)
  })

  test.each([
    ['Storm cuts power!By Ann O’Hara-Lee', 'Storm cuts power!'],
    ['Storm cuts 4By Jo Roe', 'Storm cuts 4'],
    ['By Jo RoeUpdated at 7 p.m.', 'By Jo Roe'],
    ['By Jo RoePosted 3 May', 'By Jo Roe'],
    ['By Jo RoeLast updated 3 May', 'By Jo Roe'],
    ['By Jo RoeWednesday, May 7', 'By Jo Roe'],
    ['(Kell Post)Sunday 3 May', '(Kell Post)'],
    ['KELLMay 7, 2025', 'KELL'],
    ['3 hours ago14:05', '3 hours ago'],
    ['The quay at dawnPhoto: EPA', 'The quay at dawn'],
    ['The quay at dawn.Picture by Jo Roe', 'The quay at dawn.'],
    ['The quay at dawnImage caption The quay', 'The quay at dawn'],
  ])('%s', (line, first) => expect(pieces(line)).toEqual([first, line.slice(first.length)]))

  test('several labels come apart one by one, in the order of the line', () => {
    expect(pieces('ADVERTISEMENTADVERTISEMENTRail services stop', { seamed: false })).toEqual([
      'ADVERTISEMENT',
      'ADVERTISEMENT',
      'Rail services stop',
    ])
    expect(pieces('AdvertisementThe quay at dawnPhoto: EPA')).toEqual([
      'Advertisement',
      'The quay at dawn',
      'Photo: EPA',
    ])
    // Two ways to find one place.
    expect(pieces('The quay was dark.By Jo Roe and others')).toEqual(['The quay was dark.', 'By Jo Roe and others'])
  })

  test('only what has a seam or begins with a label is looked at', () =>
    expect(pieces('Storm cuts powerBy Jo Roe', { seamed: false })).toHaveLength(1))
})

describe('sentences without a space between them', () => {
  const parts = (line: string) => {
    const cuts = textSeams(line).sort((a, b) => a - b)
    return [0, ...cuts].map((cut, i) => line.slice(cut, cuts[i]))
  }
  test('in pieces of twelve characters or more', () => {
    expect(parts('Twelve long.Twelve more.So the court rose and went.')).toEqual([
      'Twelve long.',
      'Twelve more.',
      'So the court rose and went.',
    ])
    expect(parts('Eleven lon.So the court rose and went.')).toHaveLength(1)
    expect(parts('Twelve long.Eleven mor.So the court rose and went.')).toEqual([
      'Twelve long.',
      'Eleven mor.So the court rose and went.',
    ])
  })

  test('the piece is measured from the cut before it', () =>
    expect(parts('The first of all.The second of all.Not third.So the court rose and went.')).toEqual([
      'The first of all.',
      'The second of all.',
      'Not third.So the court rose and went.',
    ]))

  test('and a space behind the cut', () => {
    expect(parts('See the notes of.Kell,Orra')).toHaveLength(1)
    expect(parts('See the notes of.Kell, Orra')).toHaveLength(2)
  })

  test.each([
    ['It was over (at 9%).Then all went home.', 'It was over (at 9%).'],
    ['“It was over at 9.”“Then we went home.', '“It was over at 9.”'],
    ['It was over at 9!KELL, the town, slept.', 'It was over at 9!'],
    ['It was over at 9?I went home.', 'It was over at 9?'],
  ])('%s', (line, first) => expect(parts(line)).toEqual([first, line.slice(first.length)]))

  test('a banner and a link past it come apart where sentences do', () => {
    expect(parts('CLICK HERE TO GET THE APPThe cause is not known.It was dark, he said.')).toEqual([
      'CLICK HERE TO GET THE APP',
      'The cause is not known.',
      'It was dark, he said.',
    ])
    expect(parts('It was dark.The cause is not known.skip past newsletter promotion')).toEqual([
      'It was dark.',
      'The cause is not known.',
      'skip past newsletter promotion',
    ])
    expect(parts('CLICK HERE TO GET THE APPThe cause is not known.')).toHaveLength(1)
  })
})
