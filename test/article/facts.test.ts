import { describe, expect, test } from 'vitest'
import { factsOf } from '../../src/article/facts.ts'
import { ownerOf } from '../../src/article/owner-of.ts'
import { partsOf } from '../../src/article/parts.ts'
import type { Claim, LaidOut } from '../../src/article/reading.ts'
import type { Said } from '../../src/article/said.ts'
import { parseArticle } from '../../src/parse-article.ts'
import { pageOf, prose, type Row } from './layout/page-of.ts'

type Around = NonNullable<Parameters<typeof pageOf>[1]>
const claim = (at: number, says: Said): Claim => ({ at, kind: 'metadata', says })

describe('of all that is told', () => {
  const facts = (rows: readonly Row[], claims: readonly Claim[], head: readonly Claim[] = [], around: Around = {}) =>
    factsOf(pageOf(rows, around).reading, {
      claims: [...claims, null],
      head,
      parts: [],
      lost: [],
      page: false,
      warnings: [],
    })
  const [first, second] = [
    claim(0, { title: 'Dam cracks', authors: ['Jo Roe'] }),
    claim(1, { title: 'Weir', authors: ['Al Poe', 'Jo Roe'] }),
  ]
  test('the first counts, and lists grow', () => {
    expect(facts([40, 40], [first, second])).toMatchObject({ title: 'Dam cracks', authors: ['Jo Roe', 'Al Poe'] })
    expect(facts([40, 40], [claim(0, { title: null }), second])).toMatchObject({ title: 'Weir' })
  })
  test('what the head says counts before other lines', () =>
    expect(facts([40, 40], [first, second], [second])).toMatchObject({ title: 'Weir', authors: ['Al Poe', 'Jo Roe'] }))
  test('what the form says counts before lines, and what the caller knows before all', () => {
    const form = { title: 'Form', authors: ['Bo Lee'], url: 'https://a.example/f', outlet: 'Gazette' }
    expect(facts([40], [first], [], { form })).toMatchObject({ ...form, authors: ['Bo Lee', 'Jo Roe'] })
    const known = { title: 'Known', authors: ['Ida Orr'] }
    expect(facts([40], [first], [], { form, options: { known } })).toMatchObject(known)
    expect(facts([40], [first], [], { options: { known: { title: '', authors: [] } } })).toMatchObject({
      title: 'Dam cracks',
      authors: ['Jo Roe'],
    })
  })
  test('those who reported it are its authors where nobody else is', () => {
    const reported = claim(0, { reporters: ['Bo Lee'] })
    expect(facts([40], [reported]).authors).toEqual(['Bo Lee'])
    expect(facts([40, 40], [reported, second]).authors).toEqual(['Al Poe', 'Jo Roe'])
  })
  test('the caller knows a date, in a form that can be read', () => {
    const options = { known: { published: '2025-05-04', updated: '6 June 2025' } }
    expect(facts([40], [], [], { options })).toMatchObject({
      published: { iso: '2025-05-04', start: 0, end: 0 },
      updated: { iso: '2025-06-06' },
    })
    const late = (count: number) =>
      facts([40], [], [], { options: { known: { published: `${'x'.repeat(count)} 2025-05-04` } } })
    expect(late(89).published?.iso).toBe('2025-05-04')
    expect(late(90).published).toBeNull()
    expect(facts([40], [], [], { options: { known: { published: 'soon' } } }).published).toBeNull()
  })
})

describe('a date that another part tells', () => {
  const read = (text: string, url?: string) => parseArticle(text, url === undefined ? {} : { known: { url } })
  const story = `# Dam cracks\n\nBy Jo Roe\n\n${prose(40)}\n\n${prose(30)}`
  test('is the day in the address that the caller knows', () => {
    expect(read(story, 'https://a.example/2025/05/04/dam').published).toMatchObject({
      iso: '2025-05-04',
      start: 0,
      end: 0,
    })
    expect(read(story, 'https://a.example/dam').published).toBeNull()
  })
  test('or that stands in the text, with its place', () => {
    const url = 'https://a.example/2025/05/04/dam'
    const text = `Title: Dam cracks\n\nURL Source: ${url}\n\nMarkdown Content:\n${story}`
    const { published } = read(text)
    expect(published).toMatchObject({ iso: '2025-05-04' })
    expect(text.slice(published!.start!, published!.end!)).toContain('2025/05/04')
  })
  test('is the update where that is the only one', () => {
    const { published, updated } = read(story.replace('By Jo Roe', 'By Jo Roe\n\nUpdated 4 May 2025'))
    expect([published?.iso, updated?.iso]).toEqual(['2025-05-04', '2025-05-04'])
    const both = read(story.replace('By Jo Roe', 'By Jo Roe\n\nPublished 3 May 2025\n\nUpdated 4 May 2025'))
    expect([both.published?.iso, both.updated?.iso]).toEqual(['2025-05-03', '2025-05-04'])
    expect(
      read(story.replace('By Jo Roe', 'By Jo Roe\n\nUpdated 6 May 2025'), 'https://a.example/2025/05/04/dam').published
        ?.iso,
    ).toBe('2025-05-04')
  })
  test('gives a dateline its year', () => {
    const dated = story.replace('By Jo Roe\n\n', 'By Jo Roe\n\n3 May 2025\n\nBELD, May 2 (AFP) — ')
    expect(read(dated).dateline).toMatchObject({ place: 'BELD', agency: 'AFP', date: { iso: '2025-05-02' } })
    expect(read(dated.replace('3 May 2025\n\n', '')).dateline).toMatchObject({ place: 'BELD', date: null })
    expect(read(dated.replace('May 2 ', 'May 2, 2024 ')).dateline).toMatchObject({ date: { iso: '2024-05-02' } })
  })
})

describe('parts of a paragraph', () => {
  function parts(rows: readonly Row[], layout: Partial<LaidOut['layout']> = {}) {
    const { reading, lines, claims } = pageOf(rows)
    const last = lines.findLastIndex((line, at) => line.prose && !claims[at])
    const laid = { ...reading, layout: { last, dateline: -1, ...layout } } as unknown as LaidOut
    return partsOf(
      laid,
      claims.map((one) => one ?? null),
    ).map(({ at, kind, start, end, says }) => [at, kind, reading.source.slice(start, end), ...(says.agencies ?? [])])
  }
  const signed = `${prose(20)} (AFP)`
  test('a sign-off ends the last one', () => {
    expect(parts([40, signed])).toEqual([[1, 'credit', '(AFP)', 'AFP']])
    expect(parts([signed, 40])).toEqual([])
    expect(parts([40, `{caption} ${signed}`], { last: 1 })).toEqual([])
    expect(parts([40, prose(20)])).toEqual([])
    expect(parts([signed], { last: -1 })).toEqual([])
  })
  test('or a line up to three behind it, of five words', () => {
    expect(parts([40, 'Rivers', 'Towns', 'It rained so. (AFP)'], { last: 0 })).toEqual([])
    expect(parts([40, 'Rivers', 'Towns', 'It rained on so. (AFP)'], { last: 0 })).toEqual([
      [3, 'credit', '(AFP)', 'AFP'],
    ])
    expect(parts([40, 'Rivers', 'Towns', 'Weirs', 'It rained on so. (AFP)'], { last: 0 })).toEqual([])
    expect(parts([signed, 'It rained on so. (dpa)'], { last: 0 })).toEqual([[1, 'credit', '(dpa)', 'DPA']])
  })
  test('a mark shows where a news service cut the text', () => {
    expect(parts([40, `${prose(20)} [+2453 chars]`])).toEqual([[1, 'boilerplate', ' [+2453 chars]']])
    expect(parts([`${prose(20)} [+2453 chars]`, '{related} Rivers', '![](/a.jpg)'])).toHaveLength(1)
    expect(parts([`${prose(20)} [+2453 chars]`, 'Rivers'])).toEqual([])
    expect(parts([`{caption} ${prose(20)} [+2453 chars]`])).toEqual([])
  })
  test('a dateline opens one', () => {
    const dated = `BELD, May 4, 2025 (AFP) — ${prose(20)}`
    expect(parts([dated, 40], { dateline: 0 })).toEqual([[0, 'dateline', 'BELD, May 4, 2025 (AFP) —', 'AFP']])
    expect(parts([`BELD — ${prose(20)}`, 40], { dateline: 0 })).toEqual([[0, 'dateline', 'BELD —']])
    expect(parts([`{caption} ${dated}`, 40], { dateline: 0 })).toEqual([])
    expect(parts([40, 40], { dateline: 0 })).toEqual([])
    const { reading } = pageOf([40, dated])
    const laid = { ...reading, layout: { last: -1, dateline: 1 } } as unknown as LaidOut
    const [part] = partsOf(laid, [null, null])
    const date = part?.says.dateline?.date
    expect(reading.source.slice(date!.start!, date!.end!)).toBe('May 4, 2025')
  })
})

describe('who owns a text', () => {
  const owner = (text: string, reason: Claim['reason'] = 'legal', from = 0) => {
    const { reading } = pageOf([text])
    return ownerOf({ ...reading, layout: { from } } as unknown as LaidOut, { at: 0, kind: 'boilerplate', reason })
  }
  test('is an agency that a copyright line names', () => {
    expect(owner('Copyright 2025 The Associated Press. All rights reserved.')).toEqual({ agencies: ['AP'] })
    expect(owner('(c) 2025 AFP')).toEqual({ agencies: ['AFP'] })
    expect(owner('Copyright 2025 The Gazette. All rights reserved.')).toBeNull()
    expect(owner('Copyright 2025 AFP', 'share')).toBeNull()
    expect(owner('Copyright 2025 AFP', 'legal', 1)).toBeNull()
  })
})
