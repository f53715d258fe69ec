import { expect, test } from 'vitest'
import { wordHash } from '../../src/names/word-hash.ts'

const hashOf = (word: string): number => wordHash(word, 0, word.length)

test('capitals count as small letters', () => {
  expect(hashOf('KELL')).toBe(hashOf('kell'))
  expect(hashOf('Kell')).toBe(hashOf('kell'))
})

test('other letters, more of them and another order give another hash', () => {
  const words = ['kell', 'kelk', 'kelll', 'lkel', 'bell', 'ell']
  expect(new Set(words.map(hashOf)).size).toBe(words.length)
})

test('what stands around the word does not count', () => {
  expect(wordHash('the Kell ferry', 4, 8)).toBe(hashOf('kell'))
})

test('the hash of a long word is a small integer too', () => {
  const hash = hashOf('z'.repeat(60))
  expect(hash).toBeGreaterThanOrEqual(0)
  expect(hash).toBeLessThan(2 ** 30)
})
