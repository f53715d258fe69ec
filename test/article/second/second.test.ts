import { describe, expect, test } from 'vitest'
import type { LaidOut } from '../../../src/article/reading.ts'
import { linkLines } from '../../../src/article/second/link-lines.ts'
import { repeats } from '../../../src/article/second/repeats.ts'
import { restoreLastWords } from '../../../src/article/second/restore-last-words.ts'
import { restoreText } from '../../../src/article/second/restore-text.ts'
import { runs } from '../../../src/article/second/runs.ts'
import type { Second } from '../../../src/article/second/second.ts'
import { pageOf, prose, type Row } from '../layout/page-of.ts'

type Layout = Partial<LaidOut['layout']>
/** What is made of lines, of which braces say what they were before; the places of lines that go, and of those that come back. */
function see(second: Second, rows: readonly Row[], layout: Layout = {}) {
  const { reading, lines, claims } = pageOf(rows)
  const laid = { page: true, from: 0, to: lines.length, lead: 0, givenBack: 0, ...layout }
  const before = claims.map((claim) => claim ?? null)
  const seen = second({ ...reading, layout: laid } as unknown as LaidOut, before)
  const gone = seen.claims.flatMap((claim, at) => (claim && !before[at] ? [at] : []))
  const back = seen.claims.flatMap((claim, at) => (before[at] && !claim ? [at] : []))
  return { ...seen, gone, back }
}
const times = (count: number, row: Row): Row[] => Array.from({ length: count }, () => row)
const link = '[Bakers strike](/b)'

describe('a run of links between the paragraphs of a page', () => {
  const gone = (rows: readonly Row[], layout?: Layout) => see(runs, rows, layout).gone
  test('has three lines', () => {
    const { claims } = see(runs, [40, link, link, link, 40])
    expect(claims.map((claim) => claim && [claim.at, claim.kind, claim.reason, claim.rule])).toEqual([
      null,
      ...[1, 2, 3].map((at) => [at, 'boilerplate', 'related', 'related/link-run']),
      null,
    ])
    expect(gone([40, link, link, 40])).toEqual([])
    expect(gone([40, link, link, link])).toEqual([1, 2, 3])
    expect(gone([40, link, link, link], { to: 3 })).toEqual([])
    expect(gone([link, link, link, 40], { from: 1 })).toEqual([])
    expect(gone([40, link, link, link, 40], { page: false })).toEqual([])
  })
  test.each<[string, boolean, Row]>([
    ['a line that is seven tenths link', false, '[Abcdefg](/a) xx'],
    ['more than that', true, '[Abcdefgh](/a) xx'],
    ['a link of twenty-six words', true, `[Dam${' cracks'.repeat(25)}](/a)`],
    ['a longer one', false, `[Dam${' cracks'.repeat(26)}](/a)`],
    ['a line cut short', true, 'Bakers will strike...'],
    ['two words cut short', false, 'Bakers strike...'],
    ['a label', false, 'Bakers strike'],
  ])('%s: %s', (_, is, row) => expect(gone([40, ...times(3, row), 40])).toEqual(is ? [1, 2, 3] : []))
  test('may have captions and boxes among its lines', () => {
    for (const between of ['{caption} The bell', '{related} Rivers', '{metadata} —'])
      expect(gone([40, link, between, link, link, 40])).toEqual([1, 3, 4])
    for (const between of [40, '{byline} Jo Roe', 'Rivers'])
      expect(gone([40, link, between, link, link, 40])).toEqual([])
    expect(gone([40, link, link, link, 40, link, link, 40])).toEqual([1, 2, 3])
  })
  test('before the text may be headlines without a link', () => {
    const bare = 'Bakers of Lund strike'
    expect(gone([bare, bare, bare, 40], { lead: 3 })).toEqual([0, 1, 2])
    expect(gone([bare, bare, bare, 40], { lead: 2 })).toEqual([])
    for (const row of ['# Bakers strike', '- Bakers strike', '**Bakers strike**', 'bakers strike', '4 bakers strike'])
      expect(gone([row, row, row, 40], { lead: 3 })).toEqual([])
  })
})

describe('a headline that is a link, alone between two paragraphs', () => {
  const row = '[Bakers of Lund strike](/b)'
  const gone = (...rows: readonly Row[]) => see(linkLines, rows).gone
  test('leads to another story', () => {
    const { claims } = see(linkLines, [40, row, 40])
    expect(claims[1]).toMatchObject({ at: 1, kind: 'boilerplate', reason: 'related', rule: 'related/link-line' })
    expect([claims[0], claims[2]]).toEqual([null, null])
  })
  test.each<[string, Row]>([
    ['three words', '[Bakers now strike](/b)'],
    ['a heading', `# ${row}`],
    ['an item', `- ${row}`],
    ['a line that is less link', '[Bakers of Lund strike](/b) now'],
    ['a sentence', '[Bakers of Lund strike.](/b)'],
    ['no headline', '[bakers of Lund strike](/b)'],
  ])('%s does not', (_, other) => expect(gone(40, other, 40)).toEqual([]))
  test('a mark may stand behind it', () =>
    expect(gone(40, '[Bakers of Lund strike for a week](/b) »', 40)).toEqual([1]))
  test.each<[string, Row, Row]>([
    ['over no paragraph', 40, 'Rivers'],
    ['under no paragraph', 'Rivers', 40],
    ['over one that a rule knows', 40, `{caption} ${prose(40)}`],
    ['under one that a rule knows', `{caption} ${prose(40)}`, 40],
  ])('not %s', (_, above, under) => expect(gone(above, row, under)).toEqual([]))
  test('what a rule knows stays what it is', () =>
    expect(see(linkLines, [40, `{caption} ${row}`, 40]).claims[1]).toMatchObject({ kind: 'caption' }))
})

describe('a line that says again what stood shortly before', () => {
  const gone = (...rows: readonly Row[]) => see(repeats, rows).gone
  const said = 'Rain fell on the roofs of the town'
  test('goes, from eight words on', () => {
    expect(see(repeats, [said, said]).claims).toEqual([
      null,
      { at: 1, kind: 'boilerplate', reason: 'repeat', rule: 'repeat/near' },
    ])
    expect(gone('Rain fell on the roofs of it', 'Rain fell on the roofs of it')).toEqual([])
    expect(gone(said, said.toUpperCase())).toEqual([1])
  })
  test('within four lines that stay', () => {
    expect(gone(said, ...times(3, 'Rivers'), said)).toEqual([4])
    expect(gone(said, ...times(4, 'Rivers'), said)).toEqual([])
    expect(gone(said, ...times(9, '{related} Rivers'), said)).toEqual([10])
    expect(gone(said, ...times(4, 'Rivers'), said, 'Rivers', said)).toEqual([7])
    expect(gone(said, said, said, 'Rivers', 'Rivers', 'Rivers', said)).toEqual([1, 2, 6])
  })
  test('not where it goes on in another way', () => {
    const long = `${prose(12)} And then`
    expect(gone(`${long} it stopped`, `${long} it went on`)).toEqual([])
    expect(gone(`${long} it stopped`, `${long} it stopped`)).toEqual([1])
  })
  test('nor what signs each of several posts, nor what a rule knows', () => {
    const post = '— Jo Roe (@joroe) wrote it on May 3, 2025'
    expect(gone(post, post)).toEqual([])
    expect(gone(`{caption} ${said}`, said)).toEqual([])
    expect(see(repeats, [said, `{caption} ${said}`]).claims[1]).toMatchObject({ kind: 'caption' })
    expect(gone(`{related} ${said}`, said)).toEqual([])
  })
})

describe('last words that may be the copy’s own', () => {
  const back = (...rows: readonly Row[]) => see(restoreLastWords, rows).back
  const shy = '{legal~} All rights reserved'
  test('stay where nothing shows a page', () => expect(back(40, shy)).toEqual([1]))
  test.each(['boilerplate', 'byline', 'date', 'title', 'related'])('go beside this: %s', (kind) =>
    expect(back(`{${kind}} Rivers`, 40, shy)).toEqual([]),
  )
  test.each(['caption', 'credit', 'legal~'])('stay beside this: %s', (kind) =>
    expect(back(`{${kind}} Rivers`, 40, shy)).toContain(2),
  )
  test('beside a share line a copyright goes, and a request of the newsroom stays', () => {
    expect(back('{share} Share', 40, shy)).toEqual([])
    expect(back('{share} Share', 40, '{prompt~} Write to us')).toEqual([2])
    expect(back('{share} Share', '{related} Rivers', 40, '{prompt~} Write to us')).toEqual([])
  })
})

describe('running text that would be too much of a text to go', () => {
  const [page, text] = [{ page: true }, { page: false }]
  test('comes back, with a warning, outside a page', () => {
    const { back, warnings } = see(restoreText, [64, `{comments} ${prose(36)}`], text)
    expect(back).toEqual([1])
    expect(warnings).toEqual([
      {
        code: 'too-much-removed',
        message: 'Rules would have removed 36 % of the running text; the least certain removals were undone.',
      },
    ])
    expect(see(restoreText, [65, `{comments} ${prose(35)}`], text)).toMatchObject({ back: [] })
    expect(see(restoreText, [65, `{comments} ${prose(35)}`], text).warnings).toBeUndefined()
  })
  test('has forty words', () => {
    expect(see(restoreText, [20, `{comments} ${prose(20)}`], text).back).toEqual([1])
    expect(see(restoreText, [20, `{comments} ${prose(19)}`], text).back).toEqual([])
  })
  test.each([
    ['related', true],
    ['off-article', true],
    ['newsletter', false],
    ['caption', false],
  ])('%s: %s', (reason, is) =>
    expect(see(restoreText, [30, `{${reason}} ${prose(40)}`], text).back).toEqual(is ? [1] : []),
  )
  test('what goes by its own words is not counted, nor what is no running text', () => {
    expect(see(restoreText, [64, `{newsletter} ${prose(90)}`, `{comments} ${prose(34)}`], text).back).toEqual([])
    expect(see(restoreText, [64, '{comments} Reply', `{comments} ${prose(36)}`], text).back).toEqual([2])
    expect(
      see(restoreText, [64, ...times(30, '{comments} Reply to it'), `{comments} ${prose(34)}`], text).back,
    ).toEqual([])
    expect(see(restoreText, [64, `{caption} ${prose(9)}`, `{comments} ${prose(36)}`], text).back).toEqual([])
    // Beside it nothing comes back that its own words took away.
    expect(see(restoreText, [30, `{newsletter} ${prose(9)}`, `{comments} ${prose(36)}`], text).back).toEqual([2])
  })
  test('stays away on a page, which has its own warning', () => {
    expect(see(restoreText, [20, `{comments} ${prose(80)}`], page)).toMatchObject({ back: [], warnings: [] })
    expect(see(restoreText, [40], { ...page, givenBack: 0.4 }).warnings).toMatchObject([
      { message: expect.stringContaining(' 40 % ') },
    ])
  })
})
