import { describe, expect, test } from 'vitest'
import { chooseTitle } from '../../../src/article/layout/title/choose-title.ts'
import { headsUnder } from '../../../src/article/layout/title/heads-under.ts'
import { scoreHeads } from '../../../src/article/layout/title/score-heads.ts'
import { scoreLine } from '../../../src/article/layout/title/score-line.ts'
import { surveyTitle } from '../../../src/article/layout/title/survey-title.ts'
import { pageOf, prose, type Row } from './page-of.ts'

type Around = NonNullable<Parameters<typeof pageOf>[1]> & { page?: boolean; top?: number; lead?: number }
/** A text whose title is looked for; the lead is its first paragraph. */
function placeOf(rows: readonly Row[], { page = false, top = 0, lead, ...around }: Around = {}) {
  const { reading, lines, isOpen } = pageOf(rows, around)
  const first = lines.findIndex((line, at) => line.prose && isOpen(at))
  return surveyTitle(reading, isOpen, page, top, lead ?? (first < 0 ? lines.length : first))
}
const times = (count: number, row: Row): Row[] => Array.from({ length: count }, () => row)
const dam = 'Dam in Beld cracks today'

describe('what a line says and where it stands, in points', () => {
  const score = (rows: readonly Row[], at = 0, around?: Around) => scoreLine(placeOf(rows, around), at)
  /** A title among the first lines, two before the text. */
  const plain = 0.5 - 0.07

  test.each<[number, string, Row[], Around]>([
    [0, 'nothing else', [dam, '{share} Share', 40], {}],
    [
      3.4,
      'all its longer words stand in the first paragraphs',
      [dam, '{share} Share', `Beld cracks ${prose(40)} Today.`],
      {},
    ],
    [3.4 / 3, 'one of three does', [dam, '{share} Share', `It cracks ${prose(40)}`], {}],
    [0, 'its only longer word says nothing', ['The dam it all cracks', '{share} Share', `It cracks ${prose(40)}`], {}],
    [0, 'nor what stands far behind', [dam, '{share} Share', ...times(14, 40), `It cracks ${prose(40)}`], {}],
    [0, 'nor late in a long paragraph', [dam, '{share} Share', `${prose(130)} It cracks.`], {}],
    [0, 'nor what is no running text', [dam, '{share} Share', 40, 'It cracks'], {}],
    [
      3,
      'all of them stand in the address',
      [dam, '{share} Share', 40],
      { form: { url: 'https://a.example/beld-cracks-today' } },
    ],
    [2, 'two of three do', [dam, '{share} Share', 40], { form: { url: 'http://a.example/beld/cracks?today#today' } }],
    [
      0,
      'not in the name of the site',
      [dam, '{share} Share', 40],
      { form: { url: 'https://beld-cracks-today.example/' } },
    ],
    [20, 'the caller says so', [dam, '{share} Share', 40], { form: { title: 'DAM IN BELD CRACKS TODAY!' } }],
    [
      20,
      'the form says so, with the name of the site',
      [dam, '{share} Share', 40],
      { form: { title: `${dam} | Gazette` } },
    ],
    [0.8, 'it stands elsewhere too', [dam, '{share} Share', 40, dam], {}],
    [
      0.8,
      'up to sixteen lines behind the first paragraph',
      [dam, '{share} Share', 40, ...times(14, 'Rivers'), dam],
      {},
    ],
    [0, 'not further away', [dam, '{share} Share', 40, ...times(15, 'Rivers'), dam], {}],
    [-2, 'a path of sections to the next line', [dam, '{share} Share', '{share} cracks today', 40].toSpliced(1, 1), {}],
    [0, 'not to a single word', [dam, '{share} today', 40], {}],
    [0.6, 'a line of seven words comes next', [dam, 'a wall of it gave way now', 40], {}],
    [0, 'of six', [dam, 'a wall of it gave way', 40], {}],
    [0, 'one that a rule knows', [dam, '{share} a wall of it gave way now', 40], {}],
    [0, 'one with a link', [dam, 'a wall of it gave [way](/w) now', 40], {}],
    [2.5, 'more blank lines than usual stand before it', [`\n\n${dam}`, '{share} Share', 40], {}],
  ])('%d: %s', (points, _, rows, around) => {
    const above = rows[0] === dam || typeof rows[0] === 'number' ? [] : ['{share} Share']
    expect(score([...above, ...rows], above.length, around)).toBeCloseTo(plain + points, 5)
  })

  test('each line before the first paragraph costs a little, up to forty, each behind it more', () => {
    const far = (count: number) => score([dam, ...times(count - 1, '{share} Share'), 40])
    expect(far(10)).toBeCloseTo(0.5 - 0.35, 5)
    expect(far(40)).toBeCloseTo(0.5 - 1.4, 5)
    expect(far(50)).toBeCloseTo(0.5 - 1.4, 5)
    expect(score([40, dam], 1)).toBeCloseTo(0.5 - 1.9, 5)
    expect(score([dam, 'Rivers', 40], 0, { lead: 0 })).toBeCloseTo(0.5 - 0.95, 5)
  })
  test('the first three lines have something for them', () => {
    const at = (count: number) => score([...times(count, '{share} Share'), dam, '{share} Share', 40], count)
    expect(at(2) - at(3)).toBeCloseTo(0.5, 5)
  })
  test('a paragraph under it says less than a summary', () =>
    expect(score([dam, 40])).toBeCloseTo(0.5 - 0.035 + 0.6 - 0.5, 5))
  test('capitals over a line without', () => {
    const loud = 'DAM IN BELD CRACKS'
    const base = score([loud, '{share} SHARE', 40])
    expect(score([loud, '{share} Share', 40]) - base).toBeCloseTo(1, 5)
    expect(score(['DAM IN BELD', '{share} Share', 40]) - score(['DAM IN BELD', '{share} SHARE', 40])).toBeCloseTo(0, 5)
    expect(score([dam, '{share} Share', 40])).toBeCloseTo(plain, 5)
    expect(score([loud])).toBeCloseTo(0.5 - 0.035 - 0.4, 5)
  })
  test('the first line begins with it, as the title in a document’s head', () => {
    expect(score([`${dam} and more`, dam, 40], 1) - score([`${dam}s and more`, dam, 40], 1)).toBeCloseTo(1.4, 5)
  })
  test('of two words only the form counts and the first paragraphs', () => {
    const two = (title: string) => score([title, '{share} Share', 40, title])
    expect(two('Beld cracks')).toBeCloseTo(plain, 5)
    expect(two('Beld cracks apart')).toBeCloseTo(plain, 5)
    expect(two('Beld cracks apart now')).toBeCloseTo(plain + 0.8, 5)
    expect(score(['Beld cracks and more', 'Beld cracks', '{share} Share', 40], 1)).toBeCloseTo(plain - 2, 5)
  })
  test('where marks tell headings, blank lines say nothing', () => {
    expect(score(['{share} Share', `\n\n${dam}`, '{share} Share', '# Rivers', 40], 1)).toBeCloseTo(0.5 - 0.105, 5)
    expect(score(['{share} Share', '\n\nDams now', '{share} Share', 40], 1)).toBeCloseTo(plain - 2 + 2.5, 5)
    // A button of one word stands so too.
    expect(score(['{share} Share', '\n\nDams', '{share} Share', 40], 1)).toBeCloseTo(plain - 2, 5)
    // Where all lines stand apart, none does.
    expect(score(['{share} Share', `\n\n${dam}`, '\n\n{share} Share', `\n\n${prose(40)}`], 1)).toBeCloseTo(plain, 5)
  })
  test('so many blank lines are usual as stand before most lines that any stand before', () => {
    const apart = (breaks: number, ...others: number[]) =>
      score(
        [
          '{share} Share',
          `${'\n'.repeat(breaks)}${dam}`,
          '{share} Share',
          ...others.map((count) => `${'\n'.repeat(count)}{share} Share`),
          40,
        ],
        1,
      ) - score(['{share} Share', dam, '{share} Share', ...others.map(() => '{share} Share'), 40], 1)
    expect(apart(8, 8, 8, 8)).toBeCloseTo(0, 5)
    expect(apart(8, 7, 7, 7)).toBeCloseTo(2.5, 5)
    // Nine and more are the same.
    expect(apart(8, 10, 11, 12)).toBeCloseTo(0, 5)
    expect(apart(8, 7, 7, 7, 10, 11, 12)).toBeCloseTo(0, 5)
    expect(apart(9, 10, 11, 12)).toBeCloseTo(2.5, 5)
    // Of two that are met as often the lower number.
    expect(apart(3, 2, 2)).toBeCloseTo(2.5, 5)
    expect(apart(2, 2)).toBeCloseTo(2.5, 5)
  })
})

describe('what a line shares with others, in points', () => {
  const score = (rows: readonly Row[], at = 0, around?: Around) => scoreLine(placeOf(rows, around), at)
  const worth = (rows: readonly Row[], at = 0) =>
    score(rows, at) - score([...rows.slice(0, at), dam, '{share} Share', 40], at)
  test('two longer words do, one does not', () => {
    expect(worth(['The Beld it all cracks', '{share} Share', `Beld cracks ${prose(40)}`])).toBeCloseTo(3.4, 5)
    expect(worth(['The it all now cracks', '{share} Share', `It cracks ${prose(40)}`])).toBeCloseTo(0, 5)
  })
  test.each([1, 2, 3])('it leads to a section %d lines on', (step) => {
    const rows = [dam, ...times(3, '{share} Share'), 40].with(step, 'cracks today')
    expect(score(rows) - score(rows.with(step, 'cracks now'))).toBeCloseTo(-2, 5)
  })
  test('words of fourteen lines of text, and of so many of their letters', () => {
    expect(worth([dam, '{share} Share', ...times(13, 40), `Beld cracks ${prose(40)} Today.`])).toBeCloseTo(3.4, 5)
    expect(worth([dam, '{share} Share', `${prose(100)} Beld cracks today.`])).toBeCloseTo(3.4, 5)
    expect(worth([dam, '{share} Share', `Cracks ${prose(130)}`])).toBeCloseTo(3.4 / 3, 5)
  })
  test('of at most thirty-two words it is looked for elsewhere', () => {
    const twice = (count: number) => {
      const long = `Dam${' cracks'.repeat(count - 1)}`
      return score([`# ${long}`, '{share} Share', 40, long]) - score([`# ${long}`, '{share} Share', 40, `Weir ${long}`])
    }
    expect(twice(32)).toBeCloseTo(0.8, 5)
    expect(twice(33)).toBeCloseTo(0, 5)
    const opens = (count: number) => {
      const rest = ' and'.repeat(count - 5)
      return score([`${dam}${rest}`, dam, 40], 1) - score([`${dam}s${rest}`, dam, 40], 1)
    }
    expect(opens(32) - opens(33)).toBeCloseTo(1.4, 5)
  })
  test('not four lines on', () => {
    const rows = [dam, ...times(3, '{share} Share'), 'cracks today', 40]
    expect(score(rows) - score(rows.with(4, 'cracks now'))).toBeCloseTo(0, 5)
    expect(score([dam, dam, 40]) - score([dam, 'Weir in Lund cracks today', 40])).toBeCloseTo(0.8, 5)
  })
  test('of a title that is told two words are looked for too', () => {
    const around = { form: { title: 'Beld cracks' } }
    const first = (row: Row) => score([row, 'Beld cracks', '{share} Share', 40], 1, around)
    expect(first('Beld cracks and more') - first('Beld breaks and more')).toBeCloseTo(1.4, 5)
    const twice = (row: Row) => score(['Beld cracks', '{share} Share', 40, row], 0, around)
    expect(twice('Beld cracks') - twice('Beld breaks')).toBeCloseTo(0, 5)
  })
  test('three words are looked for at the head, four elsewhere', () => {
    const first = (row: Row) => score([row, 'Beld dam cracks', '{share} Share', 40], 1)
    expect(first('Beld dam cracks and more') - first('Beld dam breaks and more')).toBeCloseTo(1.4, 5)
    const twice = (row: Row) => score(['Beld dam cracks', '{share} Share', 40, row])
    expect(twice('Beld dam cracks') - twice('Beld dam breaks')).toBeCloseTo(0, 5)
  })
})

describe('bylines and dates around a line, in points', () => {
  const score = (rows: readonly Row[], at: number, around?: Around) => {
    const place = placeOf(rows, around)
    return scoreHeads(place, at, headsUnder(place, at))
  }
  const [by, day] = ['By Jo Roe', '4 May 2025']
  const share = (count: number) => times(count, '{share} Share')
  test.each<[number, string, Row[], number]>([
    [0, 'none', [dam, 40], 0],
    [2.1, 'a byline under it', [dam, by, 40], 0],
    [2.1, 'four lines under it', [dam, ...share(3), by, 40], 0],
    [0, 'five lines under it', [dam, ...share(4), by, 40], 0],
    [1.7, 'a date under it', [dam, day, 40], 0],
    [3.8, 'both', [dam, by, day, 40], 0],
    [0.8, 'a date five lines under it', [dam, ...share(4), day, 40], 0],
    [0.8, 'a date eight lines under it', [dam, ...share(7), day, 40], 0],
    [0, 'a date nine lines under it', [dam, ...share(8), day, 40], 0],
    [1, 'a date over it', [day, dam, 40], 1],
    [1, 'two lines over it', [day, ...share(1), dam, 40], 2],
    [0, 'three lines over it', [day, ...share(2), dam, 40], 3],
    [1.7, 'dates over and under it', [day, dam, day, 40], 1],
    [-1.9, 'a byline over it', [by, dam, 40], 1],
    [-1.9, 'three lines over it', [by, ...share(2), dam, 40], 3],
    [0, 'four lines over it', [by, ...share(3), dam, 40], 4],
    [0, 'a date over a heading says nothing', [day, `# ${dam}`, 40], 1],
  ])('%d: %s', (points, _, rows, at) => expect(score(rows, at)).toBeCloseTo(points, 5))
  test('on a page a date over a line says nothing', () => expect(score([day, dam, 40], 1, { page: true })).toBe(0))
  test('of two paragraphs a byline behind signs the text', () => {
    expect(score([prose(20), prose(30), by], 0)).toBe(0)
    expect(score([prose(20), prose(30), by], 0, { page: true })).toBeCloseTo(2.1, 5)
    expect(score([prose(20), 'Rivers', by], 0)).toBeCloseTo(2.1, 5)
    expect(score([dam, prose(30), by], 0)).toBeCloseTo(2.1, 5)
    expect(score([`# ${prose(20)}`, prose(30), by], 0)).toBeCloseTo(2.1, 5)
  })
  test('nothing counts far from the head', () => {
    expect(score([by, ...share(2), dam, 40], 3, { top: 3 })).toBeCloseTo(-1.9, 5)
    expect(score([by, ...share(2), dam, 40], 3, { top: 4 })).toBe(0)
  })
})

const title = (rows: readonly Row[], around?: Around) => chooseTitle(placeOf(rows, around))

describe('the title is', () => {
  test.each<[string, number, Row[], Around?]>([
    ['the first line over the text', 0, [dam, 40]],
    ['the heading', 1, ['Rivers and dams of the north', `# ${dam}`, 40]],
    ['none where the text begins', -1, [40, 40]],
    ['none in an empty text', -1, []],
    ['not a line that a rule knows', -1, [`{share} ${dam}`, 40]],
    ['not before the head begins', 1, [`# ${dam}`, '# Rivers and dams of the north', 40], { top: 1 }],
    [
      'up to seven lines behind the first paragraph',
      7,
      [40, ...times(6, '{share} Share'), `# ${dam}`],
      { form: { title: dam } },
    ],
    ['not further behind', -1, [40, ...times(7, '{share} Share'), `# ${dam}`], { form: { title: dam } }],
    ['of at most thirty-two words', 0, [`# Dam${' cracks'.repeat(31)}`, 40]],
    ['not of more', -1, [`# Dam${' cracks'.repeat(32)}`, 40]],
    ['without a mark of at most twenty-four', 0, [`Dam${' cracks'.repeat(23)}`, 'By Jo Roe', 40]],
    ['without a mark not of more', -1, [`Dam${' cracks'.repeat(24)}`, 'By Jo Roe', 40]],
    [
      'not of more whatever speaks for it',
      -1,
      [`Dam${' cracks'.repeat(24)}`, 'By Jo Roe', '4 May 2025', `It cracks ${prose(40)}`],
    ],
    ['of so many words', 0, [`Dam${' cracks'.repeat(23)}`, 'By Jo Roe', '4 May 2025', `It cracks ${prose(40)}`]],
    ['on a page one of more', 0, [`Dam${' cracks'.repeat(24)}`, 'By Jo Roe', 40], { page: true }],
  ])('%s', (_, at, rows, around) => expect(title(rows, around)).toBe(at))

  test('the one of the caller, even where little speaks for it', () => {
    expect(title(['Rivers', 'By Jo Roe', 40, dam], { form: { title: 'Rivers' } })).toBe(0)
    expect(title(['- Rivers', `# ${dam}`, 40], { form: { title: 'Rivers' } })).toBe(0)
    expect(title([...times(4, 'Towns'), 'Rivers', 40], { form: { title: 'Rivers' } })).toBe(4)
  })
  test('where it is told, none that says something else', () => {
    const form = { title: 'Weir at Lund holds firm' }
    expect(title([dam, 'By Jo Roe', 40], { form })).toBe(-1)
    expect(title([`# ${dam}`, 40], { form })).toBe(0)
    expect(title(['Weir at Lund gives waters', 'By Jo Roe', 40], { form })).toBe(-1)
    expect(title(['Weir near Lund holds', 'By Jo Roe', 40], { form })).toBe(0)
  })
})

describe('outside a page', () => {
  test('the first line that may be a title is one, unless far more speaks for another', () => {
    expect(title([dam, 'Weir at Lund holds firm', 'By Jo Roe', 40])).toBe(0)
    expect(title([dam, '{share} Share', '# Weir at Lund holds', 40])).toBe(2)
    const url = 'https://a.example/weir-lund'
    expect(title([dam, '{share} Share', 'Weir at Lund now', 'By Jo Roe', 40], { form: { url } })).toBe(0)
    expect(title([dam, '{share} Share', 'Weir at Lund it is', 'By Jo Roe', 40], { form: { url } })).toBe(2)
  })
  test('it has more for it than two fifths of a point', () => {
    expect(title([dam, ...times(1, '{share} Share'), 40])).toBe(0)
    expect(title([dam, ...times(2, '{share} Share'), 40])).toBe(-1)
  })
  test('a line without a mark stands among the first three, or has a byline or a date under it', () => {
    const lines = (count: number) => times(count, 'Rivers and')
    const url = 'https://a.example/dam-beld-cracks-today'
    expect(title([...lines(2), dam, 40], { form: { url } })).toBe(2)
    expect(title([...lines(3), dam, 40], { form: { url } })).toBe(-1)
    expect(title([...lines(3), `## ${dam}`, 40], { form: { url } })).toBe(3)
    expect(title([...lines(3), dam, 'By Jo Roe', 40], { form: { url } })).toBe(3)
    expect(title([...lines(3), dam, '4 May 2025', 40], { form: { url } })).toBe(3)
    // Lines that a rule knows, or of the head, are not counted, nor those far above.
    expect(title([...times(3, '{share} Share'), dam, 40], { form: { url } })).toBe(3)
    expect(title(['Rivers and', '5 May 2025', 'Towns and', dam, 40], { form: { url } })).toBe(3)
    expect(title([...lines(3), ...times(8, '{share} Share'), dam, 40], { form: { url } })).toBe(11)
    expect(title([...lines(3), ...times(7, '{share} Share'), dam, 40], { form: { url } })).toBe(10)
  })
  test('a word or two over a whole headline are its kicker', () => {
    expect(title(['Obituary', 'Keeper of the Beld dam dies', 'By Jo Roe', 40])).toBe(1)
    expect(title(['Obituary', '{share} Share', 'Keeper of the Beld dam dies', 40])).toBe(2)
    expect(title(['Obituary', 'Keeper of the dam', 40])).toBe(0)
    expect(title(['Obituary', 'Keeper of dams', 'Keeper of the Beld dam dies', 'By Jo Roe', 40])).toBe(2)
    expect(title(['Obituary', 'keeper of the Beld dam dies', 40])).toBe(0)
    expect(title(['Obituary', 'By Jo Roe of the Gazette', 40])).toBe(0)
    expect(title(['Obituary', 'Did the keeper of Beld die?', 40])).toBe(0)
    // Behind a byline it is the text's.
    expect(title(['Obituary', 'By Jo Roe', 'Keeper of the Beld dam dies', 40])).toBe(0)
    expect(title(['Obituary', 'By Jo Roe', 'Two', 'Keeper of the Beld dam dies', 40])).toBe(0)
  })
  test('no paragraph behind the first one', () => {
    const form = { url: 'https://a.example/rain-fell-again' }
    expect(title([40, prose(12), 'By Jo Roe', 40], { form })).toBe(-1)
    expect(title([40, 'Rain that fell again on the dam', 'By Jo Roe', 40], { form })).toBe(1)
    expect(title(['Rivers', prose(12), 'By Jo Roe', 40], { form, lead: 1 })).toBe(1)
  })
})

describe('on a page', () => {
  const page = true
  test('any line will do that has something for it', () => {
    expect(title(['Dams of Beld', '{share} Share', 40], { page })).toBe(-1)
    expect(title(['Dams of Beld now', 40], { page })).toBe(-1)
    expect(title(['Dams of Beld now', 'Dam '.repeat(33).trim(), 40], { page })).toBe(0)
    expect(title(['Dams of Beld now', '4 May 2025', 40], { page })).toBe(0)
    expect(title([dam, ...times(20, '{share} Share'), 40], { page })).toBe(0)
  })
  test('a summary right under the title must say far more', () => {
    const url = 'https://a.example/wall-gave-cracks'
    const under = 'A wall gave way and it cracks'
    expect(title([dam, under, 40], { page, form: { url: 'https://a.example/wall' } })).toBe(0)
    expect(title([dam, under, 40], { page, form: { url } })).toBe(1)
  })
  test('without a byline or a date it stands before the text, unless it is a heading or stands apart', () => {
    const form = { url: 'https://a.example/dam-beld-cracks-today' }
    expect(title([40, dam], { page, form })).toBe(-1)
    expect(title([40, `# ${dam}`], { page, form })).toBe(1)
    expect(title([40, dam, 'By Jo Roe'], { page, form })).toBe(1)
    expect(title(['Rivers', `\n\n${dam}?`, 40], { page, form, lead: 1 })).toBe(1)
    expect(title(['Rivers', `${dam}?`, 40], { page, form, lead: 1 })).toBe(-1)
    expect(title(['Rivers', 'Towns', `\n\n${dam}?`, 40], { page, form, lead: 1 })).toBe(-1)
  })
  test('of two lines apart the better one is, of equals the first', () => {
    expect(title(['Weir at Lund now it', '{share} Share', dam, 'By Jo Roe', 40], { page })).toBe(2)
    expect(title([`# ${dam}`, '{share} Share', 'Weir at Lund now it', 'By Jo Roe', 40], { page })).toBe(0)
    expect(title(['- Weir at Lund now it', `# ${dam}`, 40], { page })).toBe(1)
  })
  test('no line without words, where none is the title', () => expect(title(['—', 'By Jo Roe', 40], { page })).toBe(-1))
  test('a word or two may stand over a headline: they may be the title still', () =>
    expect(title(['# Obituary', 'Keeper of the Beld dam dies', 40], { page })).toBe(0))
  test('of a title that is shown twice the one counts over the byline', () => {
    expect(
      title([`# ${dam}`, 40, ...times(5, 'Rivers'), dam, 'By Jo Roe', ...times(4, 'Rivers')], { page, lead: 1 }),
    ).toBe(7)
    expect(
      title([`# ${dam}`, 40, ...times(6, 'Rivers'), dam, 'By Jo Roe', ...times(4, 'Rivers')], { page, lead: 1 }),
    ).toBe(8)
    expect(
      title([`# ${dam}`, 40, ...times(7, 'Rivers'), dam, 'By Jo Roe', ...times(4, 'Rivers')], { page, lead: 1 }),
    ).toBe(0)
    expect(title([`# ${dam}`, '{share} Share', ...times(5, 'Rivers'), dam, 'By Jo Roe', 40], { page })).toBe(7)
    expect(title([`# ${dam}`, '{share} Share', ...times(5, 'Rivers'), dam, 40], { page })).toBe(0)
    expect(title([`# ${dam}`, ...times(5, 'Rivers'), `{related} ${dam}`, 'By Jo Roe', 40], { page })).toBe(0)
    expect(title([`# ${dam}`, ...times(5, 'Rivers'), dam, 'By Jo Roe', 40])).toBe(0)
  })
})

describe('no title is', () => {
  test('a name and what one is, of seven words', () => {
    const url = 'https://a.example/amara-diallo-deputy-senior-content-director'
    expect(title(['Amara Diallo Deputy Senior Staff Content Director', 40], { form: { url } })).toBe(-1)
    expect(title(['Amara Diallo staff writer', '# Dam', 40], { form: { url } })).toBe(1)
  })
  const form = { url: 'https://a.example/beld-amara-diallo-deputy-content-director-ferry-courier' }
  test.each<[string, Row]>([
    ['a line without letters', '# 1 2 3 4 5'],
    ['a question of an interview', '# Q: Why did the dam crack'],
    ['an answer', '# A: The dam did not crack'],
    ['a byline', '# By Jo Roe of the Gazette'],
    ['a date', '# 4 May 2025'],
    ['an age', '# 3 hours ago'],
    ['the name of an outlet', '# The Ferry Courier'],
    ['a name and what one is', 'Amara Diallo Deputy Content Director'],
    ['a dateline', '# BELD (AFP) — The dam cracks'],
    ['a sign-off', '# With inputs from AFP'],
  ])('%s', (_, row) => expect(title([row, 40], { form })).toBe(-1))
  test.each<[string, Row]>([
    ['what begins with a letter', '# Q and A on the dam'],
    ['a heading that names somebody and what she is', '# Amara Diallo Deputy Content Director'],
    ['a role without a name', 'The Deputy Content Director'],
    ['a name without a role', 'The Dam of Amara Diallo'],
    ['a sentence on somebody', 'Amara Diallo is made Director'],
    ['a longer line', 'Amara Diallo Deputy Content Director Ferry And Dam'],
  ])('but %s may be one', (_, row) => expect(title([row, 40], { form })).toBe(0))
})
