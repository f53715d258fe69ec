import { describe, expect, test } from 'vitest'
import { compare, decodeFingerprint, encodeFingerprint, type Fingerprint, fingerprint } from '../../src/index.ts'
import { toBase64Url } from '../../src/text/base64url.ts'
import { checksum } from '../../src/text/bytes.ts'
import { hashString } from '../../src/text/hash.ts'
import { asText, createRandom, cut, reworded, story, word } from './stories.ts'

const print = (paragraphs: readonly string[]) => fingerprint(asText(paragraphs), { parse: false })

describe('verdicts', () => {
  const next = createRandom(3)
  const base = story(next, 16)
  const other = story(next, 16)
  const quotes = Array.from({ length: 6 }, () => `“${story(next, 1)[0]!.slice(0, -1)},” she said.`)

  test.each([
    ['itself', base, base, 'identical'],
    ['another story', base, other, 'unrelated'],
    ['a few words changed', base, reworded(next, base, 0.02), 'same-copy'],
    ['a fifth of the words changed', base, reworded(next, base, 0.1), 'edited'],
    ['the first third', base, base.slice(0, 5), 'excerpt'],
    ['a story inside another', base, [...other, ...base], 'excerpt'],
    ['the same quotations', [...base, ...quotes], [...other, ...quotes], 'shares-quotes'],
    ['the same quotations and half the copy', [...base, ...quotes], [...base.slice(0, 10), ...quotes], 'edited'],
  ] as const)('%s', (_, a, b, verdict) => {
    const comparison = compare(print(a), print(b))
    expect(comparison.verdict).toBe(verdict)
    expect(comparison.related).toBe(verdict !== 'unrelated' && verdict !== 'shares-quotes')
  })

  test('cutting paragraphs lowers similarity and keeps containment', () => {
    const whole = print(base)
    const comparison = compare(whole, print(base.filter((_, row) => row % 2 === 0)))
    expect(comparison.similarity).toBeLessThan(0.65)
    expect(comparison.containment).toBeGreaterThan(0.85)
  })

  test('hashes to ignore do not count', () => {
    const [a, b] = [print([...base, ...other]), print([...story(next, 16), ...other])]
    expect(compare(a, b).related).toBe(true)
    expect(compare(a, b, { ignore: new Set(print(other).sketch.concat(b.sketch)) }).related).toBe(false)
  })
})

describe('estimates', () => {
  /** Every shingle of five words. */
  const shingles = (paragraphs: readonly string[]): Set<string> => {
    const words = asText(paragraphs).match(/\w+/g) ?? []
    return new Set(words.slice(4).map((_, at) => words.slice(at, at + 5).join(' ')))
  }

  test('stay within the stated bound of the exact values', () => {
    const next = createRandom(11)
    let squares = 0
    const rounds = 60
    for (let round = 0; round < rounds; round++) {
      const base = story(next, 40)
      const copy = reworded(next, cut(next, base, 0.3 + 0.7 * next()), 0.1 * next())
      const [a, b] = [shingles(base), shingles(copy)]
      const shared = [...a].filter((shingle) => b.has(shingle)).length
      const jaccard = shared / (a.size + b.size - shared)
      const comparison = compare(print(base), print(copy))
      expect(Math.abs(comparison.similarity - jaccard)).toBeLessThan(4 * 0.044)
      expect(Math.abs(comparison.containment - shared / Math.min(a.size, b.size))).toBeLessThan(0.25)
      squares += (comparison.similarity - jaccard) ** 2
    }
    expect(Math.sqrt(squares / rounds)).toBeLessThan(0.044)
  })

  test('are exact for texts that the sketch holds whole', () => {
    const next = createRandom(12)
    const base = story(next, 3)
    const copy = reworded(next, base, 0.1)
    const [a, b] = [shingles(base), shingles(copy)]
    const shared = [...a].filter((shingle) => b.has(shingle)).length
    expect(compare(print(base), print(copy)).similarity).toBeCloseTo(shared / (a.size + b.size - shared), 10)
  })
})

describe('encoding', () => {
  const next = createRandom(5)
  const text = Array.from({ length: 600 }, () => word(next)).join(' ')

  test('at most 1.5 kB for 600 words, and back', () => {
    const original = fingerprint(text, { parse: false })
    const encoded = encodeFingerprint(original)
    expect(encoded.length).toBeLessThanOrEqual(1500)
    expect(encoded).toMatch(/^cdf2-en2\.[\w-]+$/)
    expect(decodeFingerprint(encoded)).toEqual(original)
  })

  test('every changed character is found', () => {
    const encoded = encodeFingerprint(fingerprint('the mill at Oster reopened after six days', { parse: false }))
    for (let at = encoded.indexOf('.') + 1; at < encoded.length; at++) {
      const changed = encoded.slice(0, at) + (encoded[at] === 'A' ? 'B' : 'A') + encoded.slice(at + 1)
      expect(() => decodeFingerprint(changed)).toThrow('damaged')
    }
  })

  test.each(['', '.', 'x', 'cdf1-en1.', 'cdf1-en1.AAAA', 'cdf1-en1.ä', '\ud800'])('%j is refused', (damaged) => {
    expect(() => decodeFingerprint(damaged)).toThrow('This text is not an encoded fingerprint, or it is damaged')
  })
})

describe('an encoded fingerprint', () => {
  const tiny: Fingerprint = {
    version: 'v1',
    exact: '01020304aabbccdd',
    words: 300,
    shingles: 9,
    sketch: [5, 200, 70_000],
    keys: [5 * 2 ** 21 + 0x10203],
    quotes: [200],
    specifics: [5, 70_000],
    places: [0, 100, 255],
  }
  const bytes = [
    ...[4, 3, 2, 1, 0xdd, 0xcc, 0xbb, 0xaa, 0xac, 0x02, 9],
    ...[3, 5, 195, 0x01, 0xa8, 0xa1, 0x04, 1, 0x03, 0x02, 0x01, 1, 1, 2, 0, 2, 0, 100, 255],
  ]
  /** With a checksum that is right, so that only what the bytes say is wrong. */
  const signed = (version: string, content: readonly number[]): string => {
    const sum = checksum(Uint8Array.from(content), 0, content.length) ^ hashString(version)
    return `${version}.${toBase64Url(Uint8Array.from([...content, ...[0, 8, 16, 24].map((bit) => (sum >>> bit) & 0xff)]))}`
  }

  test('is these bytes', () => {
    expect(encodeFingerprint(tiny)).toBe(signed('v1', bytes))
    expect(decodeFingerprint(signed('v1', bytes))).toEqual(tiny)
  })

  test('is damaged where its bytes say what no fingerprint can', () => {
    const changed = (at: number, byte: number): string =>
      signed(
        'v1',
        bytes.map((old, row) => (row === at ? byte : old)),
      )
    const damaged = [
      ...bytes.map((_, length) => signed('v1', bytes.slice(0, length))),
      signed('v1', [...bytes, 0]),
      signed('', bytes),
      // Fewer shingles than hashes, a hash twice, more keys than hashes, a row that the sketch lacks.
      changed(10, 2),
      changed(13, 0),
      changed(18, 4),
      changed(23, 3),
      changed(26, 3),
    ]
    for (const line of damaged)
      expect(() => decodeFingerprint(line)).toThrow('is not an encoded fingerprint, or it is damaged')
  })
})

describe('arguments', () => {
  const ours = fingerprint('a b c d e f', { parse: false })

  test('versions do not mix', () => {
    expect(() => compare(ours, { ...ours, version: 'cdf0' })).toThrow('cdf0')
  })

  test('wrong types throw a TypeError with the name of the argument', () => {
    expect(() => compare(ours, null as never)).toThrow('b must be a string, an Article or a Fingerprint, got null')
    expect(() => fingerprint(7 as never)).toThrow(TypeError)
    expect(() => encodeFingerprint('x' as never)).toThrow(TypeError)
    expect(() => decodeFingerprint(7 as never)).toThrow(TypeError)
  })
})
