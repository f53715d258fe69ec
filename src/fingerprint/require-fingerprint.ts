import { failure, wrongType } from '../text/failure.ts'
import type { Fingerprint } from '../types/comparison.ts'
import { KEY_BITS, LARGEST_SKETCH, PLACES } from './constants.ts'

const EXACT = /^[0-9a-f]{16}$/

/**
 * Every hash is looked at: a merge would not end on one that is not a number.
 * @throws `wrong-type` or `wrong-value` where `value` is not a fingerprint.
 */
export function requireFingerprint(value: unknown, name: string): asserts value is Fingerprint {
  const { version, exact, sketch, keys, quotes, specifics, places } = (value ?? {}) as Partial<Fingerprint>
  const hasLists = [sketch, keys, quotes, specifics, places].every(Array.isArray)
  if (typeof version !== 'string' || typeof exact !== 'string' || !hasLists)
    throw wrongType(name, 'a Fingerprint', value)
  const problem = problemOf(value as Fingerprint)
  if (problem !== undefined) throw failure(RangeError, 'wrong-value', name, `${name}.${problem}`)
}

/** What is wrong with an object that has the fields of a fingerprint, or undefined. */
export function problemOf({ exact, words, shingles, sketch, keys, ...of }: Fingerprint): string | undefined {
  if (!EXACT.test(exact)) return 'exact must be 16 hex digits'
  if (!isCount(words)) return 'words must be a whole number that is not negative'
  if (!isCount(shingles)) return 'shingles must be a whole number that is not negative'
  if (!areHashes(sketch)) return 'sketch must be an array of rising 32-bit integers'
  if (sketch.length > Math.min(shingles, LARGEST_SKETCH)) return 'sketch must be no longer than shingles, nor than 1024'
  for (const name of ['quotes', 'specifics'] as const)
    if (!areHashes(of[name]) || !areOfSketch(of[name], sketch)) return `${name} must be rising hashes of the sketch`
  if (of.places.length !== sketch.length || !of.places.every(isPlace)) return 'places must be 0 to 255 for each hash'
  if (keys.length > sketch.length) return 'keys must be no longer than the sketch'
  if (!startWith(keys, sketch)) return 'keys must be safe integers that start with the hashes of the sketch'
  return undefined
}

/** @throws `version-mismatch` where the two cannot be compared. */
export function requireSameVersion(a: string, b: string): void {
  if (a !== b)
    throw failure(
      Error,
      'version-mismatch',
      null,
      `Fingerprints of different versions cannot be compared: ${a} and ${b}. Make both with one version.`,
    )
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

const isPlace = (value: unknown): boolean => isCount(value) && (value as number) < PLACES

function areHashes(values: readonly unknown[]): boolean {
  let last = -1
  for (let row = 0; row < values.length; row++) {
    const value = values[row]
    if (typeof value !== 'number' || value >>> 0 !== value || value <= last) return false
    last = value
  }
  return true
}

/** `sketch` was checked. What rounds down to it and is whole is a safe integer. */
function startWith(keys: readonly unknown[], sketch: readonly number[]): boolean {
  const step = 2 ** KEY_BITS
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row]
    if (typeof key !== 'number' || Math.floor(key) !== key || Math.floor(key / step) !== sketch[row]) return false
  }
  return true
}

/** Both are rising. */
function areOfSketch(quotes: readonly number[], sketch: readonly number[]): boolean {
  let place = 0
  for (let row = 0; row < quotes.length; row++) {
    while (place < sketch.length && sketch[place] !== quotes[row]) place++
    if (place === sketch.length) return false
  }
  return true
}
