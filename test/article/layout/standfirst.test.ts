import { describe, expect, test } from 'vitest'
import { isUnderStandfirst } from '../../../src/article/layout/bylines/is-under-standfirst.ts'
import { readStandfirst } from '../../../src/article/layout/standfirst.ts'
import { prose, type Row, sceneOf } from './page-of.ts'

const title = '# Dam cracks'
const times = (count: number, row: Row): Row[] => Array.from({ length: count }, () => row)
type Around = Parameters<typeof sceneOf>[1]
/** The places of the lines, of the notes on writers and last of the summary; the body begins at the first paragraph. */
function found(rows: readonly Row[], around: Around & { body?: number; authors?: string[] } = {}) {
  const scene = sceneOf(rows, around)
  const { body = scene.lead, authors = [] } = around
  return readStandfirst(scene, body, authors).map(({ at, kind }) => (kind === 'standfirst' ? at : `note ${at}`))
}

test('the line that sums up says so', () => {
  const scene = sceneOf([title, 'A crack in the wall was found', 40])
  expect(readStandfirst(scene, 2, [])).toEqual([
    { at: 1, kind: 'standfirst', says: { standfirst: 'A crack in the wall was found' } },
  ])
})

test('parts between bullets sum up nothing', () => {
  expect(found([title, 'A film of 103 minutes ‧ In colour ‧ Of this year', 40])).toEqual([])
  expect(found([title, 'A film of 103 minutes ‧ In colour of this year', 40])).toEqual([1])
})

test('nor does what the writer is, under the name', () => {
  const rows = ['Author', '1. Jo Roe', 'Lecturer in Old Walls and Dams, Carrow', 40]
  expect(found([title, ...rows], { authors: ['Jo Roe'] })).toEqual([])
  expect(found([title, ...rows], { authors: ['Al Poe'] })).toEqual([3])
  expect(
    found([title, 'Jo Roe', 'A Lecturer in old walls saw it before anybody else did.', 40], {
      authors: ['Jo Roe'],
      lead: 3,
    }),
  ).toEqual([2])
  expect(found([title, 'Jo Roe', 'Keepers Saw It in Old Walls', 40], { authors: ['Jo Roe'] })).toEqual([2])
})

test('the same words twice are a caption under its alternative text', () => {
  const scene = sceneOf([title, 'A crack in the old wall', 'A crack in the old wall', 'Keepers saw it in the wall', 40])
  expect(readStandfirst(scene, 4, [])).toEqual([
    { at: 1, kind: 'caption' },
    { at: 2, kind: 'caption' },
    { at: 3, kind: 'standfirst', says: { standfirst: 'Keepers saw it in the wall' } },
  ])
  expect(found([title, 'Old walls', 'Old walls', 40])).toEqual([])
})

describe('under the title', () => {
  test.each<[string, boolean, Row]>([
    ['six words like a headline', true, 'A crack in the old wall'],
    ['five words', false, 'A crack in the wall'],
    ['five words in bold', true, '**a crack in the wall**'],
    ['four words in bold', false, '**a crack in walls**'],
    ['six words that are none', false, 'a crack in the old wall'],
    ['running text', true, prose(9)],
    ['fifty words', true, prose(50)],
    ['fifty-one', false, prose(51)],
    ['a line that is half link', true, '[A crack of old](/a) in walls of B'],
    ['a line of which more is link', false, '[A crack of older](/a) in walls of B'],
    ['a link', false, '[A crack in the old wall](/a)'],
    ['an item', false, '- A crack in the old wall'],
    ['a line that a rule knows', false, '{caption} A crack in the old wall'],
    ['a question', true, 'Why did the old wall crack?'],
    ['a question in bold', false, '**Why did the old wall crack?**'],
    ['a question of an interview', false, 'Q: Why did the old wall crack?'],
    ['an answer', true, 'Q: the old wall of it cracked'],
    ['an entry of a list of events', false, '12 min ago the old wall cracked in two'],
    ['a sign-off', false, 'With inputs from Reuters, AFP and AP'],
  ])('%s: %s', (_, is, row) => expect(found([title, row, 40, 40], { lead: 2, body: 2 })).toEqual(is ? [1] : []))
  test('the first such line counts', () =>
    expect(found([title, 'Rivers', 'A crack in the old wall', 'A crack in the new wall', 40])).toEqual([2]))
  test('not behind a dateline', () =>
    expect(found([title, 'BELD, May 4 (AFP) — The wall has', 'A crack in the old wall', 40])).toEqual([]))
  test('not from the body on, nor over the title', () => {
    expect(found([title, 'A crack in the old wall', 40, 40], { body: 1 })).toEqual([])
    expect(found(['A crack in the old wall', title, 40, 40], { title: 1 })).toEqual([])
    expect(found([title, 'A crack in the old wall'], { body: 9 })).toEqual([1])
  })
  test('a note on the writer stands before it', () => {
    const note = 'Jo Roe is the one who writes on dams'
    const rows = [title, note, 'A crack in the old wall', 40]
    expect(found(rows, { authors: ['Jo Roe'] })).toEqual(['note 1', 2])
    expect(found(rows, { authors: ['Al Poe'] })).toEqual([1])
    expect(found([title, note, 40], { authors: ['Al Poe', 'Jo Roe'] })).toEqual(['note 1'])
    expect(found([title, note, 'BELD, May 4 (AFP) — The wall', 40], { authors: ['Jo Roe'] })).toEqual(['note 1'])
    expect(readStandfirst(sceneOf(rows), 3, ['Jo Roe'])[0]).toEqual({
      at: 1,
      kind: 'boilerplate',
      reason: 'author-bio',
      rule: 'author-bio/line',
    })
  })
})

describe('the first paragraph sums up', () => {
  const bold = `**${prose(20)}**`
  test('where it is bold and the next one is not', () => {
    expect(found([title, bold, 40])).toEqual([1])
    expect(found([title, bold, bold])).toEqual([])
    expect(found([title, bold])).toEqual([])
    expect(found([title, 20, 40])).toEqual([])
    expect(found([title, bold, `{caption} ${bold}`, 40])).toEqual([1])
    expect(found([title, bold, '**Rivers**', 40])).toEqual([1])
    expect(found([bold, 40], { title: -1, body: 0 })).toEqual([0])
    expect(found([title, `**${prose(50)}**`, 40])).toEqual([1])
    expect(found([title, `**${prose(51)}**`, 40])).toEqual([])
    expect(found([title, bold, 40], { lead: 1, body: 9 })).toEqual([1])
    expect(found([title, `{caption} ${bold}`, 40], { body: 1 })).toEqual([])
  })
  test('before a dateline with a day or an agency', () => {
    const dated = `BELD, May 4 (AFP) — ${prose(20)}`
    expect(found([title, 20, dated, 40])).toEqual([1])
    expect(found([title, 20, `BELD (AFP) — ${prose(20)}`, 40])).toEqual([1])
    expect(found([title, 20, `BELD, May 4, 2025 — ${prose(20)}`, 40])).toEqual([1])
    expect(found([title, 20, `BELD — ${prose(20)}`, 40])).toEqual([])
    expect(found([title, 20, dated])).toEqual([1])
    expect(found([title, 20, dated, dated])).toEqual([])
    expect(found([title, dated, dated, 40])).toEqual([])
    expect(found([title, 20, 40, dated])).toEqual([])
  })
})

describe('a byline or date stands under a standfirst', () => {
  const under = (rows: readonly Row[], at: number, lead = 1) => isUnderStandfirst(sceneOf(rows, { lead }), at)
  test('where one paragraph stands before it and two behind', () => {
    expect(under([title, 20, 'By Jo Roe', 40, 40], 2)).toBe(true)
    expect(under([title, 20, 'By Jo Roe', 40], 2)).toBe(false)
    expect(under([title, 20, 20, 'By Jo Roe', 40, 40], 3)).toBe(false)
    expect(under([title, 'Rivers', 'By Jo Roe', 40, 40], 2)).toBe(false)
    expect(under([title, 20, `{caption} ${prose(20)}`, 'By Jo Roe', 40, 40], 3)).toBe(true)
    expect(under([title, 20, 'By Jo Roe', 40, `{caption} ${prose(20)}`], 2)).toBe(false)
    expect(under([title, 20, 'By Jo Roe', 'Rivers', 40, 'Towns', 40, 40], 2)).toBe(true)
    expect(under([title, 20, 'By Jo Roe', 'Rivers', 40], 2)).toBe(false)
    expect(under([title, 20, 'Rivers', 20, 'By Jo Roe', 40, 40], 4)).toBe(false)
  })
  test('neither before it nor behind it the line itself counts, a sentence though it is', () => {
    expect(under([title, 20, 9, 40, 40], 2)).toBe(true)
    expect(under([title, 20, 9, 40], 2)).toBe(false)
    expect(under([title, 'Rivers', 9, 40, 40], 2)).toBe(false)
  })
  test('within four lines, and behind it', () => {
    expect(under([title, 20, ...times(3, 'Rivers'), 'By Jo Roe', 40, 40], 5)).toBe(true)
    expect(under([title, 20, ...times(4, 'Rivers'), 'By Jo Roe', 40, 40], 6)).toBe(false)
    expect(under([title, 20, 'By Jo Roe', 40, 40], 1)).toBe(false)
    expect(under([title, 'By Jo Roe', 20, 40, 40], 1, 2)).toBe(false)
  })
  test('not where a dateline opens that paragraph: it is the first', () =>
    expect(under([title, `BELD (AFP) — ${prose(20)}`, 'By Jo Roe', 40, 40], 2)).toBe(false))
})
