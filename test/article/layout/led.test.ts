import { describe, expect, test } from 'vitest'
import { announces } from '../../../src/article/layout/extent/announces.ts'
import { ledBy } from '../../../src/article/layout/extent/led-by.ts'
import { pageOf, prose, type Row } from './page-of.ts'

const led = (...rows: readonly Row[]) => {
  const { lines, claims } = pageOf(rows)
  return ledBy(lines, claims, 0)
}
const times = (count: number, row: Row): Row[] => Array.from({ length: count }, () => row)
const lead = 'Her books include:'

describe('a sentence that announces a list', () => {
  const line = (text: string) => announces(pageOf([text]).lines[0]!)
  test('has three to forty words and a colon at its end', () => {
    expect(line(lead)).toBe(true)
    expect(line('Her books:')).toBe(false)
    expect(line('Her books include')).toBe(false)
    expect(line(prose(40).replace('.', ':'))).toBe(true)
    expect(line(prose(41).replace('.', ':'))).toBe(false)
  })
  test('has no link', () => expect(line('Her [books](/b) include:')).toBe(false))
  test.each([
    'Follow us on:',
    'Be the first to know:',
    'Posted in the following:',
    'Topics in this story:',
    'Tag it with this:',
  ])('is not the page’s: %s', (text) => expect(line(text)).toBe(false))
  test('may begin like a word of the page', () => expect(line('Tagging them showed three things:')).toBe(true))
})

describe('lines that are announced', () => {
  test('items, one or many', () => {
    expect(led(lead, '- Bells of the north')).toBe(1)
    expect(led(lead, ...times(20, '- Bells of the north'), 9)).toBe(20)
    expect(led(lead, '- Bells', 'Bells of the south')).toBe(1)
    expect(led(lead, '{related} - Bells')).toBe(0)
    const { lines, claims } = pageOf(['Rivers', lead, '- Bells', '- Gongs'])
    expect(ledBy(lines, claims, 1)).toBe(2)
  })
  test('two to twelve short lines', () => {
    expect(led(lead, ...times(2, 'Bells of old'))).toBe(2)
    expect(led(lead, 'Old bells', 'New bells')).toBe(2)
    expect(led(lead, 'Bells of old')).toBe(0)
    expect(led(lead, 9, 'Bells of old', 'Bells of new', 9)).toBe(0)
    expect(led(lead, ...times(12, 'Bells of old'), 9)).toBe(12)
    expect(led(lead, ...times(13, 'Bells of old'), 9)).toBe(0)
  })
  test.each<[string, Row]>([
    ['a paragraph', 9],
    ['a heading', '# Bells'],
    ['a link', '[Bells of old](/b)'],
    ['a line without words', '* * *'],
    ['a line that a rule knows', '{related} Bells of old'],
  ])('as far as %s', (_, row) => {
    expect(led(lead, 'Bells of old', 'Bells of new', row, 'Bells of now')).toBe(2)
    expect(led(lead, '- Bells of old', '- Bells of new', row)).toBe(2)
  })
  test.each<[string, Row]>([
    ['an item', '- Bells of now'],
    ['a single word', 'Bells'],
  ])('not where %s stands behind short ones', (_, row) =>
    expect(led(lead, 'Bells of old', 'Bells of new', row)).toBe(0),
  )
  test('by an open line alone', () => {
    expect(led(`{caption} ${lead}`, '- Bells')).toBe(0)
    expect(led('Her books', '- Bells')).toBe(0)
    expect(led(lead)).toBe(0)
    expect(ledBy([], [], 0)).toBe(0)
  })
})
