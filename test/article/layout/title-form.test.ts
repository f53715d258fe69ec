import { describe, expect, test } from 'vitest'
import { scoreForm } from '../../../src/article/layout/title/score-form.ts'
import { pageOf } from './page-of.ts'

const score = (text: string, first = false) => scoreForm(pageOf([text]).lines[0]!, first)
const words = (count: number) => `Dam${' holds'.repeat(count - 1)}`

describe('the form of a line speaks for its being the title, in points', () => {
  test.each([
    [0, 'five words without a mark', 'Dam in Beld cracks today'],
    [4, 'a heading', '# Dam in Beld cracks today'],
    [0, 'a heading of the second level', '## Dam in Beld cracks today'],
    [-0.7, 'of the third', '### Dam in Beld cracks today'],
    [-1.3, 'of the fourth', '#### Dam in Beld cracks today'],
    [-1.3, 'of the fifth', '##### Dam in Beld cracks today'],
    [-1.3, 'of the last', '###### Dam in Beld cracks today'],
    [-2, 'four words', 'Dam in Beld cracks'],
    [0, 'eighteen words', words(18)],
    [-1, 'nineteen', words(19)],
    [-1, 'twenty-four', words(24)],
    [-3, 'twenty-five', words(25)],
    [-1, 'a colon at its end', 'Dam in Beld cracks today:'],
    [-1, 'a comma, in quotation marks', '“Dam in Beld cracks today,”'],
    [-1, 'a semicolon', 'Dam in Beld cracks today;'],
    [-1, 'an ellipsis', 'Dam in Beld cracks today…'],
    [0, 'a colon inside', 'Dam: in Beld it cracks'],
    [0, 'a question', 'Why does the dam crack?'],
    [-3, 'a full stop', 'Dam in Beld cracks today.'],
    [-3, 'in quotation marks too', '“Dam in Beld cracks today.”'],
    [0, 'an initial at its end', 'The dam is mine: Jane R.'],
    [-2.3, 'an arrow', 'News › Dam in Beld cracks'],
    [-2.3, 'a slash between spaces', 'News / Dam in Beld cracks'],
    [-2.3, 'two bars', 'News | Dams | Beld cracks now'],
    [0, 'one bar', 'Dam in Beld | The Gazette'],
    [0, 'a slash in a word', 'The dam and/or the weir'],
    [20, 'a label that says so', 'Title: Dam in Beld cracks'],
    [20, 'another one', 'headline: Dam in Beld cracks'],
    [-4, 'a rank', '#1 Dam in Beld cracks'],
    [-0.4, 'capitals', 'DAM IN BELD CRACKS TODAY'],
    [-2.4, 'four words in capitals', 'DAM IN BELD CRACKS'],
    [-4.9, 'a section in capitals', 'DAMS IN BELD'],
    [-0.6, 'two lines glued', 'Dam leavesNine in Beld homeless'],
    [-2.6, 'three words, glued', 'Dam leavesNine homeless'],
    [-2, 'a name of two words with a capital inside', 'Jo McRoe'],
    [0, 'letters with accents', 'The naïve dam cracks today'],
    [-2.2, 'a link', '[Dam in Beld cracks today](/dam)'],
    [0, 'six tenths of a link', '[Dam in the wide](/dam) seas ends'],
    [-2.6, 'an item', '- Dam in Beld cracks today'],
    [-2, 'bold type', '**Dam in Beld cracks today**'],
  ])('%d: %s', (points, _, text) => expect(score(text)).toBeCloseTo(points, 5))

  test('a first line may be short', () => {
    expect(score('Dam cracks', true)).toBe(0)
    expect(score(words(25), true)).toBe(-3)
  })
})
