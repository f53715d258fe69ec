import { describe, expect, test } from 'vitest'
import { normalizeArticle } from '../../src/index.ts'
import { linkWords } from '../../src/report/linked-words.ts'
import { movesOf } from '../../src/report/moves.ts'
import { piecesOf } from '../../src/report/pieces.ts'
import { shareOf } from '../../src/report/share.ts'
import { texts } from './invented-stories.ts'

function linked(a: string, b: string) {
  const [left, right] = [normalizeArticle(a), normalizeArticle(b)]
  const share = shareOf(left, right)
  const links = linkWords(left.article, right.article, share)
  const wordsOf = (side: 'a' | 'b', kind: string) => {
    const { text } = (side === 'a' ? left : right).article
    return links[side].filter((word) => word.kind === kind).map(({ start, end }) => text.slice(start, end))
  }
  return { links, share, wordsOf, left, right }
}

describe('words of two articles', () => {
  test('in the reprint one word is another, and names and US spellings are the same in another spelling', () => {
    const { wordsOf } = linked(texts[0]!, texts[1]!)
    expect(wordsOf('b', 'other')).toEqual(['tons'])
    expect(wordsOf('b', 'spelling')).toEqual([
      'Odessa',
      'meters',
      'meters',
      'Kiev',
      'traveling',
      'kilometers',
      'Odessa',
    ])
    expect(wordsOf('a', 'plain')).toEqual(['VARNOPIL', 'May', '6', 'AFP'])
  })

  test('each linked word leads back', () => {
    const { links } = linked(texts[0]!, texts[2]!)
    for (const [row, { to }] of links.a.entries()) if (to >= 0) expect(links.b[to]!.to).toBe(row)
    expect(links.b.filter(({ to }) => to >= 0).length).toBe(links.a.filter(({ to }) => to >= 0).length)
  })

  test('a number in words and one in figures are one word in two spellings', () => {
    const { wordsOf } = linked(
      'The council of Lower Vell counted twenty-six lamps along the old quay on Monday.',
      'The council of Lower Vell counted 26 lamps along the old quay on Monday.',
    )
    expect(wordsOf('b', 'spelling')).toEqual(['26'])
    expect(wordsOf('b', 'shared').at(-1)).toBe('Monday')
    expect(wordsOf('b', 'other')).toEqual([])
  })

  test('moved passages stand higher up or lower down', () => {
    const { share } = linked(texts[0]!, texts[2]!)
    expect([...movesOf(share).values()]).toEqual(['higher up', 'higher up'])
  })
})

describe('pieces', () => {
  test('put together are the text, whatever is marked', () => {
    for (const [a, b] of [
      [0, 1],
      [0, 2],
      [0, 3],
      [2, 4],
    ] as const) {
      const { links, left, right } = linked(texts[a]!, texts[b]!)
      for (const [{ text }, words] of [
        [left.article, links.a],
        [right.article, links.b],
      ] as const) {
        const pieces = piecesOf(text, { start: 0, end: text.length }, words)
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      }
    }
  })
})
