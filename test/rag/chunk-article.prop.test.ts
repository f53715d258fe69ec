import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { normalizeArticle } from '../../src/index.ts'
import { chunkArticle } from '../../src/rag/index.ts'
import { article } from '../arbitraries/news.ts'

const options = fc.record({ maxLength: fc.integer({ min: 1, max: 400 }), overlap: fc.integer({ min: 0, max: 3 }) })

test.prop([article, options])('no chunk is too long, and none stands still', (text, { maxLength, overlap }) => {
  const chunks = chunkArticle(text, { maxLength, overlap })
  for (const { text, start, end, index } of chunks) {
    expect(text.length <= maxLength || [...text].length === 1).toBe(true)
    expect(text).toBe(text.trim())
    expect(start).toBeLessThan(end)
    if (index > 0) {
      expect(start).toBeGreaterThanOrEqual(chunks[index - 1]!.start)
      expect(end).toBeGreaterThanOrEqual(chunks[index - 1]!.end)
    }
  }
})

test.prop([article, options])('every sentence that fits is whole in some chunk', (text, { maxLength, overlap }) => {
  const chunks = chunkArticle(text, { maxLength, overlap })
  for (const sentence of normalizeArticle(text, { names: { kinds: [] } }).sentences)
    if (sentence.text.length <= maxLength)
      expect(
        chunks.some(
          (chunk) =>
            chunk.start <= sentence.source.start &&
            sentence.source.end <= chunk.end &&
            chunk.text.includes(sentence.text),
        ),
      ).toBe(true)
})

test.prop([article, options])('without overlap the chunks are the body', (text, { maxLength }) => {
  const squeezed = (value: string) => value.replace(/\s+/g, '')
  const body = normalizeArticle(text, { names: { kinds: [] } }).sentences.map((sentence) => sentence.text)
  expect(
    squeezed(
      chunkArticle(text, { maxLength })
        .map((chunk) => chunk.text)
        .join(''),
    ),
  ).toBe(squeezed(body.join('')))
})
