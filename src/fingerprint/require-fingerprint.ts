import { failure, wrongType } from '../text/failure.ts'
import type { Fingerprint } from '../types/fingerprint.ts'
import { KEY_STEP, LARGEST_SKETCH, PLACES } from './constants.ts'

const EXACT = /^[0-9a-f]{16}$/

/**
 * Every hash is looked at: a merge would not end on one that is not a number.
 * @throws `wrong-type` or `wrong-value` where `value` is not a fingerprint.
 */
export function requireFingerprint(value: unknown, name: string): asserts value is Fingerprint {
  const { version, exact, sketch, keys, quotes, specifics, places } = (value ?? {}) as Partial<Fingerprint>
  const hasLists = Array.isArray(sketch) && Array.isArray(keys) && Array.isArray(quotes)
  if (typeof version !== 'string' || typeof exact !== 'string' || !hasLists || !areLists(specifics, places))
    throw wrongType(name, 'a Fingerprint', value)
  const problem = problemOf(value as Fingerprint)
  if (problem !== undefined) throw failure(RangeError, 'wrong-value', name, `${name}.${problem}`)
}

const areLists = (a: unknown, b: unknown): boolean => Array.isArray(a) && Array.isArray(b)

/** What is wrong with an object that has the fields of a fingerprint, or undefined. */
export function problemOf(fingerprint: Fingerprint): string | undefined {
  const { sketch, keys, places } = fingerprint
  if (!EXACT.test(fingerprint.exact)) return 'exact must be 16 hex digits'
  if (!isCount(fingerprint.words)) return 'words must be a whole number that is not negative'
  if (!isCount(fingerprint.shingles)) return 'shingles must be a whole number that is not negative'
  if (!areHashes(sketch)) return 'sketch must be an array of rising 32-bit integers'
  if (sketch.length > Math.min(fingerprint.shingles, LARGEST_SKETCH))
    return 'sketch must be no longer than shingles, nor than 1024'
  if (!areOfSketch(fingerprint.quotes, sketch)) return 'quotes must be rising hashes of the sketch'
  if (!areOfSketch(fingerprint.specifics, sketch)) return 'specifics must be rising hashes of the sketch'
  if (places.length !== sketch.length || !arePlaces(places)) return 'places must be 0 to 255 for each hash'
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

/** 255 & n is n for whole numbers from 0 to 255 alone. */
function arePlaces(values: readonly number[]): boolean {
  for (let row = 0; row < values.length; row++) if ((values[row]! & (PLACES - 1)) !== values[row]) return false
  return true
}

function areHashes(values: readonly unknown[]): boolean {
  let last = -1
  for (let row = 0; row < values.length; row++) {
    const value = values[row]
    if (typeof value !== 'number' || value >>> 0 !== value || value <= last) return false
    last = value
  }
  return true
}

/** `sketch` was checked. What is a whole number behind its hash, below a step, is a safe integer; nothing is divided. */
function startWith(keys: readonly unknown[], sketch: readonly number[]): boolean {
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row]
    if (typeof key !== 'number') return false
    const low = key - sketch[row]! * KEY_STEP
    if (low >>> 0 !== low || low >= KEY_STEP) return false
  }
  return true
}

/** `sketch` is rising: what is found in it in order is rising too. */
function areOfSketch(hashes: readonly number[], sketch: readonly number[]): boolean {
  let place = 0
  for (let row = 0; row < hashes.length; row++) {
    const hash = hashes[row]
    while (place < sketch.length && sketch[place] !== hash) place++
    if (place++ === sketch.length) return false
  }
  return true
}
