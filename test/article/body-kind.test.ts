import { describe, expect, test } from 'vitest'
import { bodyKinds } from '../../src/article/body-kind.ts'
import { pageOf, type Row } from './layout/page-of.ts'

const kinds = (...rows: readonly Row[]) => {
  const { lines, claims } = pageOf(rows)
  return bodyKinds(
    lines,
    claims.map((claim) => claim ?? null),
  )
}
const words = (count: number) => `Dam${' cracks'.repeat(count - 1)}`

describe('a line of the body is', () => {
  test.each<[string, string, Row]>([
    ['crosshead', 'a heading', '# Dam'],
    ['crosshead', 'a heading that ends a sentence', '## Dam cracks.'],
    ['crosshead', 'a heading of twenty-eight words', `# ${words(28)}`],
    ['paragraph', 'a heading of twenty-nine', `# ${words(29)}`],
    ['quote', 'a quotation', '> Dam cracks'],
    ['quote', 'an item of a quotation', '> - Dam cracks'],
    ['crosshead', 'a line between dashes', '- In the old manner -'],
    ['crosshead', 'a line between long dashes', '— In the old manner —'],
    ['paragraph', 'two letters between dashes', '—ab—'],
    ['list-item', 'an item', '- Dam cracks'],
    ['crosshead', 'like a headline', 'Dam cracks'],
    ['crosshead', 'like a headline, of fourteen words', words(14)],
    ['paragraph', 'of fifteen', words(15)],
    ['crosshead', 'a question', 'Who pays?'],
    ['crosshead', 'a cry', 'Dam cracks!'],
    ['paragraph', 'a sentence', 'Dam cracks.'],
    ['paragraph', 'a quotation of a question', '“Who pays?”'],
    ['crosshead', 'words of somebody', '“Never again”'],
    ['paragraph', 'what begins somebody’s words', '“Never again, said'],
    ['paragraph', 'a question of an interview', 'Q: Who pays?'],
    ['paragraph', 'an answer', 'A. The town'],
    ['crosshead', 'a single word', 'Dams'],
    ['paragraph', 'a small one', 'dams'],
    ['paragraph', 'small words', 'dam cracks'],
    ['crosshead', 'bold words', '**dam cracks**'],
    ['paragraph', 'bold words that end a sentence', '**dam cracks.**'],
  ])('%s: %s', (kind, _, row) => expect(kinds(40, row, 40)[1]).toBe(kind))

  test('a crosshead only over a longer line of the body', () => {
    expect(kinds(40, 'Dam cracks', 'Weir of Lund holds')[1]).toBe('crosshead')
    expect(kinds(40, 'Dam cracks', 'Weir holds')[1]).toBe('paragraph')
    expect(kinds(40, 'Dam cracks')[1]).toBe('paragraph')
    expect(kinds(40, 'Dam cracks', '{caption} Weir of Lund holds')[1]).toBe('paragraph')
    // Between them boilerplate may stand, and what is boilerplate says nothing.
    expect(kinds(40, 'Dam cracks', '{related} Weir', 40)[1]).toBe('crosshead')
    expect(kinds('Dam cracks', 40)[0]).toBe('paragraph')
    expect(kinds('**Dam cracks**', 40)[0]).toBe('crosshead')
    expect(kinds(40, '**Dam cracks**', 'Weir')[1]).toBe('crosshead')
    expect(kinds('{related} Weir', 'Dam cracks', 40)[1]).toBe('paragraph')
  })
})

test('what a line is claimed as it is', () =>
  expect(kinds('{caption} Dam', 40, '{related} Weir', '{byline} Jo Roe')).toEqual([
    'caption',
    'paragraph',
    'boilerplate',
    'byline',
  ]))
