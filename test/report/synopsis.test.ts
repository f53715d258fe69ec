import { describe, expect, test } from 'vitest'
import { findingsOf } from '../../src/report/findings.ts'
import type { Bar } from '../../src/report/text-map.ts'
import { stories } from './invented-stories.ts'

const { synopses, sheets, headline } = findingsOf(stories, {})

const printed = (row: number, column: number): string =>
  synopses[0]!.rows[row]![column]!.pieces.map(({ kind, text }) =>
    kind === 'gap' ? '[…]' : kind === 'other' ? `*${text}*` : kind === 'spelling' ? `~${text}~` : text,
  ).join('')

describe('the synopsis of the invented story', () => {
  test('has a row for each sentence of the origin, and the telling ones first', () => {
    expect(synopses).toHaveLength(1)
    expect(synopses[0]!.columns).toEqual([0, 1, 2])
    expect(synopses[0]!.rows).toHaveLength(13)
    expect(synopses[0]!.telling).toEqual([0, 1, 6, 10])
  })

  test('shows other words, other spellings and words left out; short equal runs stay plain', () => {
    expect(printed(0, 2)).toMatch(/^\*The\* freight train .* injuring 14 people, \[…\] officials said\.$/)
    expect(printed(1, 2)).toMatch(/morning, the \[…\] governor, Iryna Holub, \*said\*\.$/)
    expect(printed(10, 1)).toMatch(/^Port authorities in ~Odessa~ said 22,000 \*tons\* of wheat/)
  })

  test('says where a sentence went, and which are left out', () => {
    expect(synopses[0]!.rows[10]![2]!.moved).toBe('higher up')
    expect(synopses[0]!.rows[6]![2]!.moved).toBe(null)
    expect(printed(2, 2)).toBe('')
  })
})

describe('the sheets', () => {
  test('count what is in another article', () => {
    const cards = sheets.flatMap(({ cards }) => cards)
    expect(cards.map(({ shared }) => shared)).toEqual([228, 209, 136, 17, 0])
    expect(cards.map(({ isQuotation }) => isQuotation)).toEqual([false, false, false, true, false])
  })

  test('the maps fill what is shared, and hatch what is quoted', () => {
    const [, , edited, rewrite] = sheets.flatMap(({ cards }) => cards)
    const kinds = (lines: readonly (readonly Bar[])[]) => new Set(lines.flat().map(({ kind }) => kind))
    expect(kinds(edited!.map.lines)).toEqual(new Set(['shared', 'other']))
    expect(kinds(rewrite!.map.lines)).toEqual(new Set(['quoted', 'other']))
  })
})

describe('the finding in words', () => {
  test('names the story, who shares a quotation and who nothing', () => {
    expect(headline.heading).toBe('Five articles, three independent origins')
    expect(headline.lede.join('')).toBe(
      '123 are one AFP story: blue marks the words they share. 4 shares one quotation with them, 5 nothing.',
    )
  })

  const said = (picked: readonly number[]): string => {
    const { heading, lede } = findingsOf(
      picked.map((at) => stories[at]!),
      {},
    ).headline
    return `${heading}. ${lede.join('')}`.trim()
  }

  test.each([
    [[0, 1], 'Two articles, one origin. 12 are one AFP story: blue marks the words they share.'],
    [[3, 4], 'Two articles, two independent origins. No article was made from another. 12 share nothing.'],
    [
      [0, 3],
      'Two articles, two independent origins. No article was made from another. 1 shares one quotation with 2, 2 shares one quotation with 1.',
    ],
    [[4], 'One article, one origin.'],
  ])('of %j', (picked, expected) => {
    expect(said(picked)).toBe(expected)
  })
})
