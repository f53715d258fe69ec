import { describe, expect, test } from 'vitest'
import { createIndex, fingerprint, normalizeArticle, parseArticle, splitSentences } from '../../src/index.ts'
import { chunkArticle, markDuplicates, withTitle } from '../../src/rag/index.ts'
import { thrownBy } from '../copydesk-error.ts'
import { reprint, wire } from './stories.ts'

const words = (text: string) => text.match(/\S+/g)?.length ?? 0
const body = parseArticle(wire).text
const sentences = splitSentences(body).map(({ text }) => text)

describe('chunkArticle', () => {
  test('puts as many whole sentences together as fit', () => {
    const chunks = chunkArticle(wire, { maxLength: 300, id: 'dam' })
    expect(chunks.map(({ id, index }) => [id, index])).toEqual([
      ['dam#0', 0],
      ['dam#1', 1],
      ['dam#2', 2],
    ])
    expect(chunks.flatMap(({ text }) => splitSentences(text).map((sentence) => sentence.text))).toEqual(sentences)
    for (const { text, title } of chunks) {
      expect(text.length).toBeLessThanOrEqual(300)
      expect(title).toBe('Dam cracks in northern Qasira')
    }
  })

  test('knows where a chunk stands in the original', () => {
    const chunks = chunkArticle(wire, { maxLength: 300 })
    expect(wire.slice(chunks[0]!.start, chunks[0]!.end)).toBe(chunks[0]!.text)
    const linked = chunks.find(({ text }) => text.includes('four gates'))!
    expect(wire.slice(linked.start, linked.end)).toMatch(/^Soldiers.*\[four gates\]\(https:\/\/example\.com\/gates\)\./)
    expect(chunks.some(({ text }) => text.includes('READ MORE'))).toBe(false)
  })

  test('a chunk over a removed passage spans it and does not hold it', () => {
    const [chunk] = chunkArticle(wire, { maxLength: 5000 })
    expect(chunk!.text).toBe(body)
    expect(wire.slice(chunk!.start, chunk!.end)).toContain('READ MORE')
  })

  test('overlap repeats the last sentences, where they fit', () => {
    const chunks = chunkArticle(wire, { maxLength: 400, overlap: 1 }).map(({ text }) => splitSentences(text))
    expect(chunks.length).toBeGreaterThan(2)
    for (const [at, chunk] of chunks.slice(1).entries()) expect(chunk[0]!.text).toBe(chunks[at]!.at(-1)!.text)
    // Room for one sentence only: none is repeated, and none is lost.
    const even = Array.from({ length: 5 }, (_, at) => `The gate number ${at} was shut at noon on Monday.`)
    expect(chunkArticle(even.join(' '), { maxLength: 60, overlap: 3 }).map(({ text }) => text)).toEqual(even)
  })

  test('measures words, or what the caller counts', () => {
    for (const { text } of chunkArticle(wire, { maxLength: 60, measure: 'words' })) expect(words(text)).toBeLessThan(61)
    const asked: string[] = []
    chunkArticle(wire, {
      maxLength: 60,
      measure: (text) => {
        asked.push(text)
        return words(text)
      },
    })
    // Linear: no text is measured again for every chunk that it might be in.
    expect(asked.join('').length).toBeLessThan(4 * body.length)
  })

  test('cuts only a sentence that is too long alone, between words, with its place', () => {
    const text = `Short one. ${'The council met again and again and '.repeat(8)}rose. Short two.`
    const chunks = chunkArticle(text, { maxLength: 100 })
    for (const chunk of chunks) {
      expect(chunk.text.length).toBeLessThanOrEqual(100)
      expect(text.slice(chunk.start, chunk.end)).toBe(chunk.text)
    }
    expect(chunks.map((chunk) => chunk.text).join(' ')).toBe(text)
  })

  test('a word longer than the limit is cut between characters', () => {
    const chunks = chunkArticle('𠮷'.repeat(10), { maxLength: 5 })
    expect(chunks.map(({ text }) => text)).toEqual(Array(5).fill('𠮷𠮷'))
  })

  test('takes what was parsed before', () => {
    const fromText = chunkArticle(wire, { maxLength: 300, id: 'x' })
    const normalized = normalizeArticle(wire, { names: { kinds: [] } })
    expect(chunkArticle(normalized, { maxLength: 300, id: 'x' })).toEqual(fromText)
    const { article } = normalized
    const fromArticle = chunkArticle(article, { maxLength: 300, id: 'x' })
    expect(fromArticle.map(({ text }) => text)).toEqual(fromText.map(({ text }) => text))
    for (const { text, start, end } of fromArticle) expect(article.text.slice(start, end)).toBe(text)
  })

  test('leaves names alone unless they are asked for', () => {
    const text = 'The mayor of Kiev spoke on Monday and left.'
    expect(chunkArticle(text)[0]!.text).toBe(text)
    expect(chunkArticle(text, { names: {} })[0]!.text).toBe(text.replace('Kiev', 'Kyiv'))
  })

  test('an article without an id goes by the hash of its text', () => {
    const [chunk] = chunkArticle(wire)
    expect(chunk!.id).toMatch(/^[0-9a-f]{24}#0$/)
    expect(chunkArticle(parseArticle(wire))[0]!.id).toBe(chunk!.id)
  })

  test('a chunk has 1,000 characters, where nothing is said', () => {
    const long = Array.from({ length: 60 }, (_, at) => `The ${at} gates of the dam were shut on Monday.`).join(' ')
    expect(chunkArticle(long)).toEqual(chunkArticle(long, { maxLength: 1000 }))
    expect(chunkArticle(long).length).toBe(Math.ceil(long.length / 1000))
  })

  test('at least half of a chunk is new, however much shall be repeated', () => {
    const long = Array.from({ length: 40 }, (_, at) => `The ${at + 10} gates were shut.`).join(' ')
    const chunks = chunkArticle(long, { maxLength: 200, overlap: 1000 })
    const words = chunks.reduce((sum, { text }) => sum + text.length, 0)
    expect(words).toBeLessThanOrEqual(2 * long.length)
    expect(words).toBeGreaterThan(1.5 * long.length)
  })

  test('nothing gives nothing', () => {
    expect(chunkArticle('')).toEqual([])
  })

  test.each([
    [() => chunkArticle(5 as never), 'input must be'],
    [() => chunkArticle(null as never), 'input must be'],
    [() => chunkArticle('x', { maxLength: 0 }), 'options.maxLength'],
    [() => chunkArticle('x', { overlap: 1.5 }), 'options.overlap'],
    [() => chunkArticle('x', { measure: 'tokens' as never }), 'options.measure'],
    [() => chunkArticle(body, { measure: (async () => 1) as never }), 'options.measure must be a function that gives'],
    [() => chunkArticle(body, { measure: () => Number.NaN }), 'options.measure must be a function that gives'],
    [() => chunkArticle('x', { id: 5 as never }), 'options.id must be a string'],
    [() => chunkArticle('x', null as never), 'options must be an object'],
    [() => markDuplicates([], { share: 80 }), 'options.share must be a number from 0 to 1'],
    [() => chunkArticle('x', { maxlength: 5 } as never), 'did you mean maxLength?'],
    [() => chunkArticle('x', { article: { modee: 1 } } as never), 'options.article has no option modee'],
  ])('wrong arguments throw one clear error (%#)', (call, message) => {
    expect(thrownBy(call).message).toContain(message)
  })
})

test('withTitle puts the title before the text', () => {
  expect(withTitle({ title: 'A', text: 'B.' })).toBe('A\n\nB.')
  expect(withTitle({ title: null, text: 'B.' })).toBe('B.')
})

describe('markDuplicates', () => {
  const chunksOf = (text: string, id: string) => chunkArticle(text, { id, maxLength: 400 })

  test('points from a reprint to the chunks of the first copy', () => {
    const marked = markDuplicates([...chunksOf(wire, 'a'), ...chunksOf(reprint, 'b')])
    const first = marked.filter(({ id }) => id.startsWith('a#'))
    const second = marked.filter(({ id }) => id.startsWith('b#'))
    expect(first.map(({ duplicateOf }) => duplicateOf)).toEqual(first.map(() => null))
    expect(second.map(({ duplicateOf }) => duplicateOf)).toEqual(first.map(({ id }) => id))
  })

  test('goes on from call to call in an index of the caller’s, which holds no duplicates', () => {
    const seen = createIndex()
    const first = markDuplicates(chunksOf(wire, 'a'), { seen })
    expect(seen.size).toBe(first.length)
    expect(markDuplicates(chunksOf(reprint, 'b'), { seen }).every(({ duplicateOf }) => duplicateOf !== null)).toBe(true)
    expect(seen.size).toBe(first.length)
  })

  test('share says how much must be there', () => {
    const [chunk] = chunkArticle(body, { id: 'a', maxLength: 5000 })
    const half = chunkArticle(
      `${sentences.slice(0, 3).join(' ')} ${Array.from({ length: 60 }, (_, at) => `w${at}`).join(' ')}.`,
      { id: 'b', maxLength: 5000 },
    )
    const marks = (share: number) => markDuplicates([chunk!, ...half], { share })[1]!.duplicateOf
    expect(marks(0.9)).toBeNull()
    expect(marks(0.2)).toBe('a#0')
  })

  test('a chunk with an earlier one inside it is no duplicate of it', () => {
    const [part] = chunkArticle(sentences.slice(0, 2).join(' '), { id: 'a' })
    const [whole] = chunkArticle(body, { id: 'b', maxLength: 5000 })
    expect(markDuplicates([part!, whole!])[1]!.duplicateOf).toBeNull()
    expect(markDuplicates([whole!, part!])[1]!.duplicateOf).toBe('b#0')
  })

  test('any share of a chunk may do', () => {
    const [chunk] = chunkArticle(body, { id: 'a', maxLength: 5000 })
    const [same] = chunkArticle(body, { id: 'b', maxLength: 5000 })
    expect(markDuplicates([chunk!, same!], { share: 0 })[1]!.duplicateOf).toBe('a#0')
    expect(markDuplicates([chunk!, same!], { share: 1 })[1]!.duplicateOf).toBe('a#0')
  })

  test('of two earlier chunks it points to the one that has more of it', () => {
    const chunk = (id: string, text: string) => chunkArticle(text, { id, maxLength: 5000 })[0]!
    const less = chunk('less', `${sentences.slice(0, 4).join(' ')} ${'The crane fell on the quay. '.repeat(3)}`)
    const seen = createIndex()
    markDuplicates([less], { seen })
    seen.add('whole', fingerprint(body, { parse: false }))
    expect(markDuplicates([chunk('new', body)], { seen, share: 0.3 })[0]!.duplicateOf).toBe('whole')
  })

  test('very short chunks are left alone', () => {
    const short = [...chunkArticle('He left.', { id: 'a' }), ...chunkArticle('He left.', { id: 'b' })]
    expect(markDuplicates(short).map(({ duplicateOf }) => duplicateOf)).toEqual([null, null])
  })

  test('two different chunks of one id are a mistake', () => {
    const other =
      'The harbour of Port Alden was shut on Sunday after a crane fell across two of its berths, the mayor said.'
    const chunks = [...chunkArticle(body, { id: 'a' }).slice(0, 1), ...chunkArticle(other, { id: 'a' })]
    expect(thrownBy(() => markDuplicates(chunks)).code).toBe('duplicate-id')
  })
})

describe('what a chunk tells of its article', () => {
  const story = '# Dam cracks\n\nBy Lena Marsh\n\nPORT ALDEN, March 16, 2025 (Reuters) - The gates were shut.'
  const known = { url: 'https://post.example/dam', published: '2025-03-16' }

  test('all that the article tells', () => {
    const [chunk] = chunkArticle(story, { article: { known } })
    expect(chunk).toMatchObject({
      title: 'Dam cracks',
      date: '2025-03-16',
      authors: ['Lena Marsh'],
      agencies: ['Reuters'],
      url: 'https://post.example/dam',
      dateline: 'PORT ALDEN',
    })
  })

  test('nothing, where nothing is asked for', () => {
    expect(chunkArticle(story, { facts: [] })[0]).toMatchObject({ title: null, date: null, authors: [], agencies: [] })
  })

  test('an article with its input is cut as its input is', () => {
    const read = { article: parseArticle(story), input: story }
    expect(chunkArticle(read)).toEqual(chunkArticle(story))
  })
})

describe('an article without a body', () => {
  const headline = '# Dam cracks in northern Qasira\n'

  test('gives its headline', () => {
    const [chunk, ...others] = chunkArticle(headline)
    expect(others).toEqual([])
    expect(chunk).toMatchObject({ text: 'Dam cracks in northern Qasira', start: 0, end: 31 })
    expect(withTitle(chunk!)).toBe('Dam cracks in northern Qasira')
  })

  test('parsed before gives it too, at the start of its text', () => {
    expect(chunkArticle(parseArticle(headline))).toMatchObject([
      { start: 0, end: 0, title: 'Dam cracks in northern Qasira' },
    ])
  })

  test('and without a headline gives nothing', () => {
    expect(chunkArticle('')).toEqual([])
  })
})
