import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type { ArticleOptions, RemovalReason } from '../../src/index.ts'
import { normalizeArticle, parseArticle, stripBoilerplate } from '../../src/index.ts'
import { anyText, article } from '../arbitraries/news.ts'
import { mutatedSeed } from '../arbitraries/seeds.ts'

const input = fc.oneof(article, anyText, mutatedSeed)
const options: fc.Arbitrary<ArticleOptions> = fc.record(
  { mode: fc.constantFrom('conservative', 'balanced'), dateOrder: fc.constantFrom('mdy', 'dmy') },
  { requiredKeys: [] },
)
const reasons: RemovalReason[] = [
  'related',
  'prompt',
  'newsletter',
  'share',
  'comments',
  'advertisement',
  'legal',
  'repeat',
  'off-article',
]
const visible = (text: string) => text.replace(/\s+/gu, '')

describe('parseArticle', () => {
  test.prop([input, options])('covers every visible character with exactly one block', (text, opts) => {
    let at = 0
    for (const block of parseArticle(text, opts).blocks) {
      expect(block.start).toBeGreaterThanOrEqual(at)
      expect(block.end).toBeGreaterThan(block.start)
      expect(text.slice(at, block.start).trim()).toBe('')
      at = block.end
    }
    expect(text.slice(at).trim()).toBe('')
    expect(at).toBeLessThanOrEqual(text.length)
  })

  test.prop([input, options])('is deterministic and gives plain data', (text, opts) => {
    const first = parseArticle(text, opts)
    expect(parseArticle(text, opts)).toEqual(first)
    expect(structuredClone(first)).toEqual(first)
  })

  test.prop([input])('gives a reason and a rule for each removed block', (text) => {
    for (const block of parseArticle(text).blocks)
      if (block.kind === 'boilerplate') expect([typeof block.reason, typeof block.rule]).toEqual(['string', 'string'])
  })

  test.prop([input])('points dates and datelines into the text', (text) => {
    const { published, updated, dateline } = parseArticle(text)
    for (const span of [published, updated, dateline, dateline?.date]) {
      if (!span) continue
      expect(span.start).toBeGreaterThanOrEqual(0)
      expect(span.end).toBeGreaterThan(span.start)
      expect(span.end).toBeLessThanOrEqual(text.length)
    }
  })
})

describe('stripBoilerplate', () => {
  test.prop([input, options])('keeps slices only: kept and removed together are the visible input', (text, opts) => {
    const { text: kept, removed } = stripBoilerplate(text, opts)
    let rest = ''
    let at = 0
    for (const { start, end, text: slice } of removed) {
      expect(start).toBeGreaterThanOrEqual(at)
      expect(text.slice(start, end)).toBe(slice)
      rest += text.slice(at, start)
      at = end
    }
    expect(visible(kept)).toBe(visible(rest + text.slice(at)))
  })

  test.prop([input, options])('is idempotent', (text, opts) => {
    const once = stripBoilerplate(text, opts).text
    expect(stripBoilerplate(once, opts).text).toBe(once)
  })

  test.prop([input, fc.subarray(reasons)])('removes less when more reasons are kept', (text, keep) => {
    const all = stripBoilerplate(text).removed
    for (const removal of parseArticle(text, { keep }).blocks)
      if (removal.kind === 'boilerplate') {
        expect(keep).not.toContain(removal.reason)
        expect(all.some((other) => other.start <= removal.start && removal.end <= other.end)).toBe(true)
      }
  })
})

describe('normalizeArticle', () => {
  test.prop([input])('knows where each sentence came from', (text) => {
    const { article: parsed, sentences, text: body, edits } = normalizeArticle(text)
    for (const { start, end, text: slice, source } of sentences) {
      expect(body.slice(start, end)).toBe(slice)
      expect(source.start).toBeGreaterThanOrEqual(0)
      expect(source.end).toBeGreaterThan(source.start)
      expect(source.end).toBeLessThanOrEqual(text.length)
    }
    for (const edit of edits) expect(parsed.text.slice(edit.start, edit.end)).toBe(edit.original)
  })
})
