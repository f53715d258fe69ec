import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { align, compare, decodeFingerprint, encodeFingerprint, fingerprint, parseArticle } from '../../src/index.ts'

const any = fc.string({ unit: 'binary', maxLength: 400 })
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
  .map((codes) => String.fromCharCode(...codes))
const vocabulary = fc.constantFrom(
  'mill',
  'river',
  'Oster',
  'reopened',
  'colour',
  'U.S.',
  '1,000',
  '“no”',
  'don’t',
  'Kyiv',
  '12%',
  'per cent',
)
const copy = fc.array(fc.oneof(vocabulary, fc.constant('\n\n')), { maxLength: 120 }).map((words) => words.join(' '))
const text = fc.oneof(any, units, copy)

const print = (body: string) => fingerprint(body, { parse: false })

describe('fingerprint', () => {
  test.prop([text])('never throws and is well formed', (body) => {
    const { words, shingles, sketch, keys, quotes, exact } = print(body)
    expect(exact).toMatch(/^[0-9a-f]{16}$/)
    expect(shingles).toBeLessThanOrEqual(Math.max(words, 0))
    expect(sketch).toEqual([...new Set(sketch)].sort((a, b) => a - b))
    expect(sketch.length).toBe(Math.min(shingles, 128))
    expect(keys.every((key, row) => Number.isSafeInteger(key) && Math.floor(key / 2 ** 21) === sketch[row])).toBe(true)
    expect(quotes.every((hash) => sketch.includes(hash))).toBe(true)
  })

  test.prop([text])('is the same for composed and decomposed Latin, Greek and Cyrillic', (body) => {
    const covered = body
      .replace(/[^\u0000-\u024f\u0370-\u052f\u1e00-\u1fff\u2010-\u2027]/g, ' ')
      .replace(
        /[\u0340-\u0344\u0374\u037e\u0385\u0387\u1fbd-\u1fc1\u1fcd-\u1fcf\u1fdd-\u1fdf\u1fed-\u1fef\u1ffd\u1ffe]/g,
        ' ',
      )
    expect(print(covered.normalize('NFD')).exact).toBe(print(covered.normalize('NFC')).exact)
  })

  test.prop([text])('takes a string and its article alike', (body) => {
    expect(fingerprint(body)).toEqual(fingerprint(parseArticle(body)))
  })

  test.prop([text])('survives its encoding', (body) => {
    expect(decodeFingerprint(encodeFingerprint(print(body)))).toEqual(print(body))
  })

  test.prop([any])('decoding takes any string without another error than its own', (encoded) => {
    try {
      decodeFingerprint(encoded)
    } catch (error) {
      expect(error).toMatchObject({ code: 'damaged' })
    }
  })
})

describe('compare', () => {
  test.prop([text])('a text with itself is identical', (body) => {
    const one = print(body)
    // Fewer words than a shingle has tell nothing.
    if (one.words < 5) expect(compare(one, one)).toMatchObject({ verdict: 'too-short', related: false })
    else
      expect(compare(one, print(body))).toMatchObject({
        verdict: 'identical',
        similarity: 1,
        containment: 1,
        related: true,
      })
  })

  test.prop([text, text])('is symmetric', (a, b) => {
    const [ab, ba] = [compare(print(a), print(b)), compare(print(b), print(a))]
    expect(ba).toEqual({ ...ab, aInB: ab.bInA, bInA: ab.aInB })
  })

  test.prop([text, text])('shares lie between 0 and 1', (a, b) => {
    const { similarity, containment, aInB, bInA } = compare(print(a), print(b))
    for (const share of [similarity, containment, aInB, bInA]) expect(share >= 0 && share <= 1).toBe(true)
    expect(containment).toBe(Math.max(aInB, bInA))
  })
})

describe('align', () => {
  test.prop([text, text])('spans lie in the strings and shared ones do not overlap', (a, b) => {
    const { shared, changed, aInB, bInA } = align(a, b)
    let end = 0
    for (const passage of shared) {
      expect(passage.a.start).toBeGreaterThanOrEqual(end)
      expect(passage.a.end).toBeGreaterThan(passage.a.start)
      end = passage.a.end
    }
    for (const { a: left, b: right } of [...shared, ...changed]) {
      expect(left.end).toBeLessThanOrEqual(a.length)
      expect(right.end).toBeLessThanOrEqual(b.length)
    }
    for (const share of [aInB, bInA]) expect(share >= 0 && share <= 1).toBe(true)
  })
})
