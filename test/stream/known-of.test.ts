import { describe, expect, test } from 'vitest'
import { knownOf } from '../../src/stream/known-of.ts'

describe('what a record says of its article', () => {
  test('is read under the usual names', () => {
    const record = {
      title: 'Ferry sails',
      url: 'https://post.example/ferry',
      date: '2025-03-16',
      updated: '2025-03-17',
      outlet: 'Harker Bugle',
      author: 'Jane Roe and Ann Lund',
      text: 'The ferry sailed.',
    }
    expect(knownOf(record)).toEqual({
      title: 'Ferry sails',
      url: 'https://post.example/ferry',
      published: '2025-03-16',
      updated: '2025-03-17',
      outlet: 'Harker Bugle',
      authors: ['Jane Roe', 'Ann Lund'],
    })
  })

  test('what is no text, or blank, is not given', () => {
    expect(knownOf({ title: 5, url: ' \n', date: null, author: '', outlet: ['Bugle'] })).toEqual({})
  })

  test('what every object has is not the record’s own', () => {
    const record = Object.create({ title: 'Inherited' })
    expect(knownOf(record)).toEqual({})
  })

  test('authors may be a list, and stand under either name', () => {
    expect(knownOf({ author: ['Jane Roe', 'Ann Lund', 7] })).toEqual({ authors: ['Jane Roe', 'Ann Lund'] })
    expect(knownOf({ authors: ['Jane Roe'] })).toEqual({ authors: ['Jane Roe'] })
    expect(knownOf({ author: 'Bo Hale', authors: ['Jane Roe'] })).toEqual({ authors: ['Bo Hale'] })
  })

  test('a field that the caller names is the only one', () => {
    const names = { title: 'headline', url: 'link', date: 'day', author: 'writer' }
    const record = {
      headline: 'Ferry sails',
      title: 'Other',
      writer: 'Jane Roe',
      authors: ['Ann Lund'],
      day: '2025-03-16',
    }
    expect(knownOf(record, names)).toEqual({ title: 'Ferry sails', published: '2025-03-16', authors: ['Jane Roe'] })
    expect(knownOf({ authors: ['Ann Lund'] }, names)).toEqual({})
  })
})
