import { describe, expect, test } from 'vitest'
import { fingerprint } from '../../src/index.ts'
import { createRandom } from './stories.ts'

// A fingerprint, made once more in the plainest way: strings, sets, whole numbers of any size.

const low = (value: bigint): bigint => value & 0xffffffffn

/** The finaliser of MurmurHash3. */
function mixed(value: bigint): bigint {
  let hash = low(value)
  hash = low((hash ^ (hash >> 16n)) * 0x85ebca6bn)
  hash = low((hash ^ (hash >> 13n)) * 0xc2b2ae35n)
  return hash ^ (hash >> 16n)
}

const fnv = (word: string, seed: bigint, prime: bigint): bigint =>
  Array.from(word).reduce((hash, letter) => low((hash ^ BigInt(letter.charCodeAt(0))) * prime), seed)
const first = (word: string): bigint => fnv(word, 0x811c9dc5n, 0x01000193n)
const second = (word: string): bigint => fnv(word, 0x9747b28cn, 0x5bd1e995n)

const polynomial = (hashes: readonly bigint[], start: bigint, step: bigint): bigint =>
  mixed(hashes.reduce((sum, hash) => low(sum * step + hash), start))

function exactOf(words: readonly string[]): string {
  let [high, rest] = [BigInt(words.length), low(~BigInt(words.length))]
  for (const word of words) {
    high = low(high * 0x2c9277b5n + first(word))
    rest = low(rest * 0x5851f42dn) ^ second(word)
  }
  return [high, rest].map((hash) => mixed(hash).toString(16).padStart(8, '0')).join('')
}

/** `words` in small letters that fold to themselves; one in quotation marks is quoted, one with a capital specific. */
function reference(text: string) {
  const tokens = text.split(/\s+/).filter((token) => token !== '')
  const words = tokens.map((token) => token.replace(/[“”]/g, '').toLowerCase())
  let open = false
  const quoted = tokens.map((token) => {
    open ||= token.startsWith('“')
    const isQuoted = open
    if (token.endsWith('”')) open = false
    return isQuoted
  })
  const specific = tokens.map((token, at) => at > 0 && /^“?[A-Z]/.test(token) && !tokens[at - 1]!.endsWith('.'))
  const seen = new Map<number, { place: number; quoted: boolean }>()
  const size = Math.min(5, words.length)
  const places = words.length === 0 ? 0 : words.length - size + 1
  const keyOf: number[] = []
  for (let at = 0; at < places; at++) {
    const hash = Number(polynomial(words.slice(at, at + size).map(first), 0n, 0x2c1b3c6dn))
    const inside = quoted.slice(at, at + size).every(Boolean)
    const found = seen.get(hash)
    if (found) found.quoted &&= inside
    else seen.set(hash, { place: at, quoted: inside })
    keyOf.push(hash * 2 ** 21 + Number(polynomial(words.slice(at, at + size).map(second), 5n, 0x297a2d39n) >> 11n))
  }
  const count = seen.size
  const between = (value: number, least: number, most: number) => Math.min(Math.max(Math.floor(value), least), most)
  const sketch = [...seen.keys()].sort((a, b) => a - b).slice(0, between(count / 5, 128, 1024))
  const placeOf = (hash: number) => seen.get(hash)!.place
  return {
    exact: exactOf(words),
    words: words.length,
    shingles: count,
    sketch,
    keys: sketch.slice(0, between(count / 14, 28, 256)).map((hash) => keyOf[placeOf(hash)]),
    quotes: sketch.filter((hash) => seen.get(hash)!.quoted),
    specifics: sketch.filter((hash) => specific.slice(placeOf(hash), placeOf(hash) + size).some(Boolean)),
    places: sketch.map((hash) => Math.floor((placeOf(hash) * 256) / places)),
  }
}

const VOWELS = 'aeiou'
/** A word of letters that no table maps. */
const wordAt = (at: number): string => {
  let word = 'qu'
  for (let rest = at; word.length < 6 || rest > 0; rest = Math.floor(rest / 25))
    word += 'bcdfghjklmnprtvw'[rest % 16]! + VOWELS[Math.floor(rest / 16) % 5]!
  return word
}

/** Words of a vocabulary of `kinds`; of a small one, shingles come again. Now and then a capital or a quotation. */
function copyOf(count: number, kinds: number): string {
  const next = createRandom(count * 31 + kinds)
  let left = 0
  return Array.from({ length: count }, (_, at) => {
    const word = wordAt(Math.floor(next() * kinds))
    const token = next() < 0.05 ? word[0]!.toUpperCase() + word.slice(1) : word
    if (left > 0) {
      left--
      return left === 0 ? `${token}”` : token
    }
    if (next() > 0.02 || at > count - 20) return token
    left = 8
    return `“${token}`
  }).join(' ')
}

describe('a fingerprint is the one that is made in the plainest way', () => {
  test.each([
    [0, 9],
    [1, 9],
    [4, 9],
    [5, 9],
    [6, 9],
    [31, 9],
    [32, 9],
    [33, 900],
    [131, 900],
    [132, 900],
    [133, 900],
    [400, 900],
    [396, 900],
    [410, 900],
    [644, 900],
    [649, 900],
    [700, 2],
    [2000, 3],
    [3587, 900],
    [3604, 900],
    [5128, 9000],
    [6000, 9000],
  ])('%i words of %i', (count, kinds) => {
    const text = copyOf(count, kinds)
    const { version, ...made } = fingerprint(text, { parse: false })
    expect(made).toEqual(reference(text))
    expect(version).toBe('cdf2-en2')
  })

  test('a shingle that is quoted here and plain there is plain, whichever comes first', () => {
    const [once, again] = ['quabo qucedi qufogu quhaje qukilo', 'quduba quremi'] as const
    for (const text of [
      `“${once}” ${again} ${once}`,
      `${once} ${again} “${once}”`,
      `“${once}” ${again} “${once}” quzo`,
      `“${once} ${again}”`,
    ]) {
      const { version: _, ...made } = fingerprint(text, { parse: false })
      expect(made).toEqual(reference(text))
    }
  })
})
