import { describe, expect, test } from 'vitest'
import { firstParagraph } from '../../../src/article/claims/first-paragraph.ts'
import { isLeadIn } from '../../../src/article/claims/is-lead-in.ts'
import { phrase } from '../../../src/article/claims/phrase.ts'
import { read, story, text } from './read.ts'

const first = (...lines: readonly string[]) => firstParagraph(read(text(...lines)))
const short = 'Nobody knows for now.'

describe('the first paragraph', () => {
  test('is followed by another one within three lines', () => {
    expect(first(story[0], story[1])).toBe(0)
    expect(first(story[0], 'Bells', story[1], story[2])).toBe(0)
    expect(first(story[0], 'Bells', 'Boats', story[1], story[2])).toBe(0)
    expect(first(story[0], 'Bells', 'Boats', 'Kell', story[1], story[2])).toBe(4)
    expect(first('Bells', story[0], story[1])).toBe(1)
  })
  test('or by a short sentence', () => {
    expect(first(story[0], short, 'Bells', 'Boats', 'Kell', 'Orra', story[1], story[2])).toBe(0)
    expect(first(short, 'Bells', 'Boats', 'Kell', story[1], story[2])).toBe(4)
  })
  test('or stands under a byline and a date', () => {
    const alone = [story[0], 'Bells', 'Boats', 'Kell', 'Orra', story[1], story[2]]
    expect(first('By Jo Roe', '3 May 2025', ...alone)).toBe(2)
    expect(first('3 May 2025', '***', 'By Jo Roe', ...alone)).toBe(3)
    expect(first('By Jo Roe', ...alone)).toBe(6)
    expect(first('3 May 2025', ...alone)).toBe(6)
    expect(first('By Jo Roe', 'Bells', '3 May 2025', ...alone)).toBe(3)
    expect(first('By Jo Roe', 'Bells', 'Boats', '3 May 2025', ...alone)).toBe(9)
    expect(first('By Jo Roe', 'Share this', '***', 'Share this', '3 May 2025', ...alone)).toBe(5)
  })
  test('is the first of all where none is followed', () => {
    expect(first('Bells', story[0])).toBe(1)
    expect(first('Bells')).toBe(-1)
  })
})

describe('a phrase counts', () => {
  const gone = (...lines: readonly string[]) => {
    const reading = read(text(...lines))
    return phrase(reading).map(({ at }) => reading.lines[at]!.text)
  }
  test('by itself where it is strong', () =>
    expect(gone(story[0], 'All rights reserved', story[1])).toEqual(['All rights reserved']))
  test('where it is weak, beside what is no text or outside it', () => {
    expect(gone(story[0], 'Tags', story[1])).toEqual([])
    expect(gone(story[0], story[1], 'Tags')).toEqual(['Tags'])
    expect(gone('Tags', story[0], story[1])).toEqual(['Tags'])
    expect(gone(story[0], 'Tags', 'All rights reserved', story[1])).toHaveLength(2)
    expect(gone(story[0], 'All rights reserved', '***', 'Tags', story[1])).toHaveLength(2)
    expect(gone(story[0], '[Tags](/a)', story[1])).toEqual(['Tags'])
    expect(gone(story[0], '[Boats of Kell](/a)', 'Tags', story[1])).toEqual(['Tags'])
  })
})

describe('a phrase that opens something of the article’s own', () => {
  const leads = (weak: boolean, reason: 'related' | 'legal', at: number, ...lines: readonly string[]) => {
    const reading = read(text(...lines))
    return isLeadIn({ ...reading, phrases: [] }, at, { id: 'a/b', reason, weak })
  }
  test('a list under a colon', () => {
    expect(leads(false, 'legal', 1, story[0], 'Sold:', '- boats')).toBe(true)
    expect(leads(false, 'legal', 1, story[0], 'Sold', '- boats')).toBe(false)
    expect(leads(false, 'legal', 1, story[0], 'Sold:', 'boats')).toBe(false)
    expect(leads(false, 'legal', 1, story[0], 'Sold:', '- [boats](/a)')).toBe(false)
    expect(leads(false, 'legal', 1, story[0], 'Sold:')).toBe(false)
  })
  test('the title', () => {
    expect(leads(false, 'related', 0, 'Explained: bells', story[0])).toBe(true)
    expect(leads(false, 'related', 1, 'Bells', '# Explained: bells', story[0])).toBe(true)
    expect(leads(false, 'related', 1, 'Bells', 'Explained: bells', story[0])).toBe(false)
    expect(leads(true, 'related', 0, 'Explained: bells', story[0])).toBe(false)
    expect(leads(false, 'legal', 0, 'Explained: bells', story[0])).toBe(false)
  })
})
