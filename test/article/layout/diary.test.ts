import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../../src/index.ts'

const lead =
  'The levee at Carrow held for ninety years. It took four days to fail, and nobody can say that there were no signs.'
const entries = [
  ['March 4, 2025', 'A fisherman saw water where no water should be, and told the lock keeper, who wrote it down.'],
  ['March 5, 2025', 'The lock keeper telephoned the county, and the county telephoned the state, which has no levees.'],
  ['March 6, 2025', 'An engineer came by train and walked the whole length of it with a lamp in the rain and wind.'],
] as const
const read = (head: readonly string[], days: number, ...behind: readonly string[]) => {
  const blocks = ['# How the levee failed', 'By Tam Orde', ...head, lead, ...entries.slice(0, days).flat(), ...behind]
  const { published, standfirst, text } = parseArticle(blocks.join('\n\n'))
  return { published: published?.iso ?? null, standfirst, kept: text.split('\n\n') }
}

describe('days that head the parts of a text', () => {
  test('two of them, where the article has a date of its own', () =>
    expect(read(['March 20, 2025'], 2)).toEqual({
      published: '2025-03-20',
      standfirst: null,
      kept: [lead, ...entries.slice(0, 2).flat()],
    }))

  test('three, where it has none', () =>
    expect(read([], 3)).toEqual({ published: null, standfirst: null, kept: [lead, ...entries.flat()] }))

  test('one of them over a line that is no paragraph', () =>
    expect(read(['March 20, 2025'], 2, 'March 7, 2025', 'At noon it broke.').kept.slice(-2)).toEqual([
      'March 7, 2025',
      'At noon it broke.',
    ]))
})

test('under a standfirst one day is the article’s own, two are when it was published and changed', () => {
  expect(read([], 1, entries[1][1])).toMatchObject({ published: '2025-03-04', standfirst: lead })
  expect(read(['March 4, 2025'], 0, 'Updated March 5, 2025', ...entries.map(([, said]) => said))).toMatchObject({
    published: '2025-03-04',
  })
})
