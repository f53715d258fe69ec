import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../../src/index.ts'

const title = 'Ferry to Kell sails again'
const body = [
  'The ferry to Kell sailed again on Monday after engineers repaired the harbour wall, the council said.',
  'Hundreds of passengers had waited four days for the crossing, sleeping in the two hotels of the town.',
]
const [first, second, third] = [
  'Tram war reaches the hill',
  'Dam crack forces thousands out',
  'Mill to be sold for one pound',
]
const read = (...rows: readonly string[]) => {
  const { blocks, standfirst } = parseArticle([title, 'By Mara Quill', ...rows, ...body].join('\n\n'))
  const gone = blocks.filter(({ kind }) => kind === 'boilerplate').map(({ text }) => text)
  return { standfirst, gone }
}

describe('a list of other stories between title and text', () => {
  test.each([
    [['Related articles', first, second]],
    [['More on this story', first, second, third]],
    [['list 1 of 2', first, 'list 2 of 2', second]],
    [['Related articles', 'Image caption The pier', first, '* * *', second]],
  ])('goes, and none of its headlines is the standfirst: %j', (rows) => {
    const { standfirst, gone } = read(...rows)
    expect(standfirst).toBeNull()
    expect(gone).toEqual(rows.filter((row) => !row.startsWith('Image') && !row.startsWith('*')))
  })
  test('one headline may be the standfirst', () => {
    const { standfirst, gone } = read('Recommended', 'A new wall keeps the sand away')
    expect(standfirst).toBe('A new wall keeps the sand away')
    expect(gone).toEqual(['Recommended'])
  })
  test.each([
    ['without a label over them', [first, second]],
    ['with a section between', ['Recommended', 'Bay of Kell', first]],
    ['with a writer between', ['Recommended', first, 'By Ada Moss', second]],
    ['with a label of another kind', ['Related articles', 'Share', first, second]],
  ])('it is none %s', (_, rows) => {
    expect(read(...rows).gone).not.toContain(first)
  })
})

test('a question that opens the text is not listed', () => {
  const asked = 'So why a ferry?'
  const { gone } = read('Most read', first, second, asked)
  expect(gone).toEqual(['Most read', first, second])
})
