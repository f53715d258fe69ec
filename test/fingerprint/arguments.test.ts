import { describe, expect, test } from 'vitest'
import { align, compare, createIndex, encodeFingerprint, fingerprint, origins, parseArticle } from '../../src/index.ts'
import { thrownBy } from '../copydesk-error.ts'
import { asText, createRandom, story } from './stories.ts'

const body = asText(story(createRandom(11)))
const f = fingerprint(body, { parse: false })
const withMeta = (meta: unknown) => () => createIndex().add('a', f, meta as never)
const withQuery = (options: unknown) => () => createIndex().query(f, options as never)
const withPrint = (change: object) => () => compare({ ...f, exact: '0000000000000001', ...change } as never, f)

describe('calls that plain JavaScript gets wrong', () => {
  test.each<[message: string, run: () => unknown]>([
    ['a.sketch must be an array of rising 32-bit integers', withPrint({ sketch: ['a'] })],
    ['a.sketch must be', withPrint({ sketch: [3, 3] })],
    ['a.sketch must be', withPrint({ sketch: [2, 1] })],
    ['a.sketch must be', withPrint({ sketch: [Number.NaN] })],
    ['a.sketch must be', withPrint({ sketch: [-1] })],
    ['a.sketch must be', withPrint({ sketch: [0.5] })],
    ['a.sketch must be', withPrint({ sketch: [2 ** 32] })],
    ['a.sketch must be', withPrint({ sketch: [1, undefined, 3] })],
    ['a.sketch must be', withPrint({ sketch: [1n] })],
    ['a.quotes must be', withPrint({ quotes: [null] })],
    ['a.keys must be', withPrint({ keys: ['a'] })],
    [
      'a.keys must be no longer than the sketch',
      withPrint({ sketch: [1], quotes: [], specifics: [], places: [0], keys: [1, 2] }),
    ],
    [
      'a.keys must be safe integers that start',
      withPrint({ sketch: [1], quotes: [], specifics: [], places: [0], keys: [1] }),
    ],
    ...[2 ** 21 - 1, 2 ** 22, 2 ** 21 + 0.5, Number.NaN, 1n].map((key): [string, () => unknown] => [
      'a.keys must be safe integers that start',
      withPrint({ sketch: [1], quotes: [], specifics: [], places: [0], keys: [key] }),
    ]),
    ['a.quotes must be rising hashes of the sketch', withPrint({ sketch: [1, 3], quotes: [2] })],
    ['a.specifics must be rising hashes of the sketch', withPrint({ specifics: [0.5] })],
    ['a.places must be 0 to 255 for each hash', withPrint({ places: [] })],
    ['a.places must be 0 to 255 for each hash', withPrint({ places: f.sketch.map(() => 256) })],
    ['a.sketch must be no longer than shingles', withPrint({ shingles: f.sketch.length - 1 })],
    ['a.words must be', withPrint({ words: '7' })],
    ['a.shingles must be', withPrint({ shingles: undefined })],
    ['a.exact must be 16 hex digits', withPrint({ exact: 'x' })],
    ['a must be a Fingerprint', withPrint({ sketch: {} })],
    ['b.sketch must be', () => compare(f, { ...f, sketch: ['a'] } as never)],
    ['fingerprint.words must be', () => encodeFingerprint({ ...f, words: -1 })],
    ['options.ignore must be a Set, got an array', () => compare(f, f, { ignore: [1] as never })],
    ['options.ignore must be a Set, got null', () => compare(f, f, { ignore: null as never })],

    ['options.parse must be a boolean, got string', () => fingerprint('x', { parse: 'no' as never })],
    ['options.article must be an object', () => fingerprint('x', { article: 5 as never })],
    ['input.text must be a string, got undefined', () => fingerprint({ blocks: [] } as never)],
    ['input.blocks must be an array', () => fingerprint({ text: '' } as never)],
    ['input.blocks[0].kind must be a string', () => fingerprint({ text: '', blocks: [null] } as never)],
    ['input.blocks[0].text must', () => fingerprint({ text: '', blocks: [{ kind: 'paragraph' }] } as never)],
    ['input must be a string or an Article, got an array', () => fingerprint([] as never)],
    ['a.text must be a string, got undefined', () => align({ blocks: [] } as never, 'x')],
    ['b.blocks must be an array, got undefined', () => align('x', { text: 'x' } as never)],

    ['inputs[0].text must be a string, got undefined', () => origins([{ blocks: [] }] as never)],
    ['inputs[1].sketch must be', () => origins([f, { ...f, sketch: ['a'] }] as never)],
    ['options.article must be an object', () => origins(['x'], { article: 5 as never })],
    ['inputs[0].date must be a string', () => origins([{ input: 'x', date: 5 as never }])],
    ['inputs[0].source must be a string, got number', () => origins([{ input: 'x', source: 5 as never }])],
    ['inputs[0] has no option sourse; did you mean source?', () => origins([{ input: 'x', sourse: 'AP' } as never])],
    ['options has no option sources', () => origins(['x'], { sources: ['AP'] } as never)],

    ['options.windowDays must be a number, got string', () => createIndex({ windowDays: 'x' as never })],
    ['options.windowDays must', () => createIndex({ windowDays: -1 })],
    ['options.windowDays must', () => createIndex({ windowDays: Number.NaN })],
    ['input.sketch must be', () => createIndex().add('a', { ...f, sketch: ['a'] } as never)],
    ['input.sketch must be', () => createIndex().query({ ...f, sketch: ['a'] } as never)],
    ['meta.source must be a string, got number', withMeta({ source: 5 })],
    ['meta.date must be a string, got Date', withMeta({ date: new Date(0) })],
    ['options.date must', withQuery({ date: 20250316 })],
    ['options.source must', withQuery({ source: 5 })],
    ['options.limit must be a whole number from 0, got -1', withQuery({ limit: -1 })],
    ['options.limit must', withQuery({ limit: 'a' })],
    ['options.limit must', withQuery({ limit: Number.NaN })],
    ['options.limit must be a whole number', withQuery({ limit: 1.5 })],
    ['input must be a string, an Article or a Fingerprint', () => createIndex().add('a', 7 as never)],
    ['id must be a string, got number', () => createIndex().has(7 as never)],
    ['id must be the id of an article in the index, got "x"', () => createIndex().matches('x')],
    ['id must be the id of an article in the index, got "x"', () => createIndex().clusterOf('x')],
    ['date must be an ISO date or date-time, got "soon"', () => createIndex().dropBefore('soon')],
    ['options must be an object', () => createIndex().pairs(5 as never)],
    ['options must be an object', () => createIndex().clusters(5 as never)],
    ['options.unrelated must be a boolean', () => createIndex().pairs({ unrelated: 1 as never })],
  ])('%s', (message, run) => {
    expect(thrownBy(run).message).toContain(message)
  })
})

describe('calls that are right', () => {
  const article = parseArticle(body)
  const least = { ...f, sketch: [0], keys: [0], quotes: [0], specifics: [], places: [0] }

  test.each<[name: string, run: () => unknown]>([
    ['the least key of a hash', () => compare({ ...least, sketch: [1], quotes: [], keys: [2 ** 21] }, f)],
    ['its largest', () => compare({ ...least, sketch: [0xffffffff], quotes: [], keys: [2 ** 53 - 1] }, f)],
    ['the least hash', () => compare(least, { ...least, exact: '0000000000000001' })],
    ['a set to ignore', () => compare(f, f, { ignore: new Set(f.sketch) })],
    ['options left undefined', () => compare(f, f, { ignore: undefined } as never)],
    ['fingerprint without words', () => compare(fingerprint(''), fingerprint('One.'))],
    ['an Article of text and blocks', () => origins([{ text: article.text, blocks: article.blocks }] as never)],
    [
      'dates and sources with gaps',
      () =>
        origins([
          { input: 'x', date: null, source: undefined },
          { input: 'y', date: '2025-03-16' },
        ]),
    ],
    ['an Article whose date is none', () => origins([{ ...article, published: { iso: 'soon' } } as never])],
    ['a date that is none', withMeta({ date: '' })],
    ['a date of another shape', withMeta({ date: '16-MAR-1987 08:00:00.00' })],
    ['no date and no source', withMeta({ date: null, source: null } as never)],
    ['a day', withMeta({ date: '2025-03-16' })],
    ['a minute', withMeta({ date: '2025-03-16T08:00' })],
    ['a second with an offset', withMeta({ date: '2025-03-16T08:00:00.125+05:30' })],
    ['a time as databases print it', withMeta({ date: '2025-03-16 08:00:00+00' })],
    ['the end of a window at 0', () => createIndex({ windowDays: 0 })],
    ['no window', () => createIndex({ windowDays: Number.POSITIVE_INFINITY })],
    ['every match', withQuery({ limit: Number.POSITIVE_INFINITY })],
    ['no match', withQuery({ limit: 0 })],
  ])('%s', (_, run) => {
    expect(run).not.toThrow()
  })

  test('pairs can be gone through twice, and show what was added since', () => {
    const index = createIndex()
    index.add('a', f)
    index.add('b', f)
    const pairs = index.pairs()
    expect([...pairs]).toHaveLength(1)
    expect([...pairs]).toHaveLength(1)
    index.add('c', f)
    expect([...pairs]).toHaveLength(3)
  })
})
