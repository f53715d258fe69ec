import { describe, expect, test } from 'vitest'
import { credit } from '../../../src/article/claims/credit.ts'
import { creditAt } from '../../../src/article/claims/credit-at.ts'
import { knownAuthor } from '../../../src/article/claims/known-author.ts'
import { signature } from '../../../src/article/claims/signature.ts'
import type { LaidOut } from '../../../src/article/reading.ts'
import type { ArticleOptions } from '../../../src/types/article.ts'
import { read, story, text, words } from './read.ts'

/** A story whose paragraphs are the lines from 1 on, some lines behind it, and one above. */
function laidOut(behind: readonly string[], above = 'Bell found', options: ArticleOptions = {}): LaidOut {
  const reading = read(text(above, ...story, ...behind), options)
  const own = { from: 0, to: reading.lines.length, lead: 1, last: 4, head: [] }
  return { ...reading, noise: [], layout: { ...reading.layout, ...own } }
}
const says = (at: number, reading: LaidOut) =>
  creditAt(reading, at).map(({ at, kind, says }) => ({ at, kind, ...says }))

describe('a line that credits somebody', () => {
  test('an agency behind the text', () => {
    expect(says(5, laidOut(['AFP']))).toEqual([{ at: 5, kind: 'credit', agencies: ['AFP'], reporters: [] }])
    expect(says(5, laidOut(['Boats']))).toEqual([])
  })
  test('within six lines', () => {
    const boats = (count: number) => Array.from({ length: count }, (_, i) => `Boat ${i}`)
    expect(says(10, laidOut([...boats(5), 'AFP']))).toHaveLength(1)
    expect(says(11, laidOut([...boats(6), 'AFP']))).toEqual([])
  })
  test('above it an agency or a label, no sentence about one', () => {
    for (const above of ['AFP', '(Reuters)', 'Source: AFP', 'Editor: Lin Mei'])
      expect(says(0, laidOut([], above)), above).toHaveLength(1)
    expect(says(0, laidOut([], 'Kell Post'))).toEqual([])
  })
  test('those who reported it', () => {
    const [line] = says(5, laidOut(['(Reporting by Mara Quill and Lin Mei; Editing by Jo Roe)']))
    expect(line).toMatchObject({ reporters: ['Mara Quill', 'Lin Mei'] })
    expect(says(5, laidOut(['Reporting by Mara Quill.']))[0]).toMatchObject({ reporters: ['Mara Quill'] })
    expect(says(5, laidOut(['Editing by Jo Roe']))[0]).toMatchObject({ reporters: [] })
  })
  test('where it was taken from, on the line or under it', () => {
    const url = 'https://post.example/bell'
    expect(says(5, laidOut([`Source: ${url}`]))).toEqual([{ at: 5, kind: 'source', url }])
    expect(says(5, laidOut(['Original url:', url])).at(-1)).toEqual({ at: 6, kind: 'source', url })
    expect(says(5, laidOut(['Original url:', `${url} of Kell`]))).toHaveLength(1)
    expect(says(5, laidOut(['Original url:']))).toHaveLength(1)
  })
})

describe('the credits of a text', () => {
  const at = (reading: LaidOut) => credit(reading).map(({ at }) => at)
  test('are those of the article’s lines that no rule claims', () => {
    const reading = laidOut(['Editing by Jo Roe', 'Reporting by Lin Mei'])
    expect(at(reading)).toEqual([5, 6])
    expect(at({ ...reading, layout: { ...reading.layout, to: 6 } })).toEqual([5])
    expect(at({ ...reading, layout: { ...reading.layout, from: 6 } })).toEqual([6])
    const noise = [...Array(5), { at: 5, kind: 'boilerplate' }] as const
    expect(at({ ...reading, noise })).toEqual([6])
  })

  test('behind the end mark of a press release stand its notes', () => {
    expect(at(laidOut(['-ends-', 'Call Jo Roe', 'at Kell']))).toEqual(expect.arrayContaining([5, 6, 7]))
    expect(at(laidOut(['Call Jo Roe', 'at Kell']))).toEqual([])
  })
  test('fewer than half as many words as before it', () => {
    const release = (before: number, after: number) => {
      const reading = read(text(`${words(before)}.`, '-ends-', `${words(after)}.`))
      const layout = { ...reading.layout, from: 0, to: 3, lead: 0, last: 2, head: [] }
      return credit({ ...reading, noise: [], layout }).map(({ at }) => at)
    }
    expect(release(40, 19)).toContain(2)
    expect(release(40, 20)).not.toContain(2)
  })
  test('behind the text whom to call is enough', () => {
    expect(at(laidOut(['Media contact: Jo Roe', 'at Kell']))).toEqual(expect.arrayContaining([5, 6]))
    const among = laidOut(['Media contact: Jo Roe', story[0]])
    expect(at({ ...among, layout: { ...among.layout, last: 6 } })).not.toContain(6)
  })
})

describe('the name of an author alone behind the text', () => {
  const at = (behind: readonly string[], options: ArticleOptions, authors = ['Mara Quill']) => {
    const reading = laidOut(behind, 'Bell found', options)
    return knownAuthor({ ...reading, container: { ...reading.container, authors } })
  }
  test('where the caller knows something of the article', () => {
    expect(at(['MARA QUILL'], { known: { title: 'Bell' } })).toEqual([{ at: 5, kind: 'byline' }])
    expect(at(['MARA QUILL'], {})).toEqual([])
    expect(at(['Lin Mei'], { known: { title: 'Bell' } })).toEqual([])
  })
  test('or the author of the byline', () => {
    const reading = laidOut(['Lin Mei'], 'Bell', { known: { title: 'Bell' } })
    const head = [{ at: 0, kind: 'byline', says: { authors: ['Lin Mei'] } }] as const
    expect(knownAuthor({ ...reading, layout: { ...reading.layout, head } })).toEqual([{ at: 5, kind: 'byline' }])
    expect(knownAuthor({ ...reading, layout: { ...reading.layout, head, last: -1 } })).toEqual([])
    expect(knownAuthor({ ...reading, layout: { ...reading.layout, head, to: 5 } })).toEqual([])
  })
  test('within six lines', () => {
    const boats = (count: number) => Array.from({ length: count }, (_, i) => `Boat ${i}`)
    const known = { known: { title: 'Bell' } }
    expect(at([...boats(5), 'Mara Quill'], known)).toEqual([{ at: 10, kind: 'byline' }])
    expect(at([...boats(6), 'Mara Quill'], known)).toEqual([])
  })
})

test('what looks like a picture’s credit behind the text signs it', () => {
  const at = (reading: LaidOut, captions: readonly boolean[]) =>
    signature({ ...reading, captions }).map(({ at, kind }) => [at, kind])
  const reading = laidOut(['(AFP)', '– (Reuters)', 'Photo: AFP'])
  const all = reading.lines.map(() => true)
  expect(at(reading, all)).toEqual([
    [5, 'credit'],
    [6, 'credit'],
  ])
  expect(at(reading, [])).toEqual([])
  expect(at({ ...reading, layout: { ...reading.layout, last: 5 } }, all)).toEqual([[6, 'credit']])
})
