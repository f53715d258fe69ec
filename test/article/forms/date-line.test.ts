import { describe, expect, test } from 'vitest'
import { readDateLine } from '../../../src/article/forms/date-line.ts'
import { countWords } from '../../../src/article/lines/shape/count-words.ts'

const read = (line: string, words = countWords(line)) => {
  const found = readDateLine(line, words, {})
  return (
    found && {
      ...{ published: found.published?.iso, updated: found.updated?.iso, bare: found.bare ?? false },
      ...{ authors: found.byline?.authors, agencies: found.byline?.agencies },
    }
  )
}
const day = '2025-03-03'
const bare = { published: day, bare: true }
const signed = (...authors: readonly string[]) => ({ published: day, bare: false, authors, agencies: [] })
const labelled = { published: day, bare: false }

describe('a line with a date', () => {
  test.each([
    // ── dates, labels, weekdays and counters ──
    ['March 3, 2025', bare],
    ['Published March 3, 2025', bare],
    ['Monday, March 3, 2025 3 min read', bare],
    ['Updated March 3, 2025', { updated: day, bare: true }],
    ['Modified: March 3, 2025', { updated: day, bare: true }],
    ['Updated five times, March 3, 2025', { updated: day, bare: false }],
    ['Published March 3, 2025 | Updated March 4, 2025', { ...bare, updated: '2025-03-04' }],
    ['Updated: March 4, 2025, March 3, 2025', { ...bare, updated: '2025-03-04' }],
    ['Updated March 4, 2025, updated March 5, 2025', { updated: '2025-03-04', bare: true }],
    ['March 3, 2025, March 4, 2025', bare],
    ['Published - March 3, 2025 - NEW KELL', bare],
    // ── sources ──
    ['Source: Xinhua | March 3, 2025', { ...bare, authors: [], agencies: ['Xinhua'] }],
    ['Editor: Lin Mei | March 3, 2025', bare],
    ['Editor: AFP | March 3, 2025', bare],
    // ── writers ──
    ['Jane Roe, March 3, 2025', signed('Jane Roe')],
    ['By Jane Roe March 3, 2025', signed('Jane Roe')],
    ['March 3, 2025 by Jane Roe in roads', signed('Jane Roe')],
    ['Gazette | Jane Roe | March 3, 2025', signed('Jane Roe')],
    ['roads 5 | Jane Roe | March 3, 2025', signed('Jane Roe')],
    ['Jane Roe | roads 5 | March 3, 2025', signed('Jane Roe')],
    ['Jane Roe | Al Poe | March 3, 2025', signed('Jane Roe', 'Al Poe')],
    ['roads 5 | AFP | Jane Roe | March 3, 2025', signed('Jane Roe')],
    ['March 3, 2025 Jane Roe 0 dams, rivers', signed('Jane Roe')],
    ['AFP, March 3, 2025', { ...labelled, authors: [], agencies: ['AFP'] }],
    // ── a few words beside it ──
    ['roads, bridges, ferries, March 3, 2025', labelled],
    ['Source: AFP | roads | March 3, 2025', { ...labelled, authors: [], agencies: ['AFP'] }],
    ['Blog Home Dams & Rivers Water • March 3, 2025', labelled],
    ['Posted on March 3, 2025 in roads, bridges, ferries, dams and rivers', labelled],
    ['By Jo on March 3, 2025 | 18 comments. This post may hold links to shops of ours.', bare],
    ['By Jo on March 3, 2025 again', labelled],
    ['roads, March 3, 2025 5:30 p.m.', { ...labelled, published: '2025-03-03T17:30' }],
  ])('%s', (line, found) => {
    const none = { published: undefined, updated: undefined, authors: undefined, agencies: undefined }
    expect(read(line)).toEqual({ ...none, ...found })
  })

  test.each([
    'No date here',
    'March 3, 2025 Issue',
    '— Jo Roe (@joroe) March 3, 2025',
    'He died on March 3, 2025.',
    'roads, bridges, ferries, dams, March 3, 2025',
    'roads, bridges, ferries, dams • March 3, 2025',
    'Blog Home Dams & Rivers Water Lakes Quays • March 3, 2025',
    'Blog Home Dams & Rivers Water • March 3, 2025 again',
    'Blog Home Dams Rivers Quays March 3, 2025',
  ])('%s is none', (line) => expect(read(line)).toBeNull())

  test('has 34 words and 260 characters at most', () => {
    expect(read('March 3, 2025', 34)).not.toBeNull()
    expect(read('March 3, 2025', 35)).toBeNull()
    expect(read(`March 3, 2025${' '.repeat(247)}`, 3)).not.toBeNull()
    expect(read(`March 3, 2025${' '.repeat(248)}`, 3)).toBeNull()
  })

  test('credits the caller’s agencies', () => {
    const own = new Map([['kell wire', 'Kell Wire']])
    const agencies = (line: string) => readDateLine(line, 5, { agencies: own })?.byline?.agencies
    expect(agencies('Source: Kell Wire | March 3, 2025')).toEqual(['Kell Wire'])
    expect(agencies('Kell Wire, March 3, 2025')).toEqual(['Kell Wire'])
  })
})
