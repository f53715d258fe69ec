import { describe, expect, test } from 'vitest'
import { fingerprint, normalizeNames, parseArticle, splitSentences, stripBoilerplate } from '../../src/index.ts'

const MEGABYTES = 50

const paragraph =
  'KYIV (AP) — “We will not stop,” the minister, Jane Roe, said on March 3, 2025. Officials in the U.S. agreed. ' +
  'Talks with Volodymyr Zelenskyy and Sergey Lavrov go on at 5 p.m. on Tuesday, according to two people.\n\n'

const large = paragraph.repeat(Math.ceil((MEGABYTES * 1024 * 1024) / paragraph.length))

/** The limit is no measurement: a quadratic step on 50 MB would not end in days. */
describe('50 MB of news', { timeout: 600_000 }, () => {
  test('splitSentences', () => {
    const sentences = splitSentences(large)
    expect(sentences).toHaveLength(4 * (large.length / paragraph.length))
    expect(sentences.at(-1)!.end).toBe(large.trimEnd().length)
  })

  test('parseArticle', () => {
    expect(parseArticle(large).blocks.at(-1)!.end).toBe(large.trimEnd().length)
  })

  test('stripBoilerplate', () => {
    expect(stripBoilerplate(large).text.length).toBeGreaterThan(0)
  })

  test('normalizeNames', () => {
    expect(normalizeNames(large).text.length).toBeGreaterThan(0)
  })

  test('fingerprint', () => {
    expect(fingerprint(large).words).toBeGreaterThan(1_000_000)
  })
})
