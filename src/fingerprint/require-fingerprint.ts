import { describe } from '../text/argument.ts'
import type { Fingerprint } from '../types.ts'

const EXACT = /^[0-9a-f]{16}$/

/** @throws {TypeError} where `value` is no fingerprint. Every hash is looked at: a merge would not end on one that is no number. */
export function requireFingerprint(value: unknown, name: string): asserts value is Fingerprint {
  const { version, exact, words, shingles, sketch, keys, quotes } = (value ?? {}) as Partial<Fingerprint>
  if (typeof version !== 'string' || typeof exact !== 'string' || ![sketch, keys, quotes].every(Array.isArray))
    throw new TypeError(`${name} must be a Fingerprint, got ${describe(value)}`)
  if (!EXACT.test(exact)) throw wrong(`${name}.exact`, '16 hex digits')
  if (!isCount(words)) throw wrong(`${name}.words`, 'a whole number that is not negative')
  if (!isCount(shingles)) throw wrong(`${name}.shingles`, 'a whole number that is not negative')
  if (!areHashes(sketch!)) throw wrong(`${name}.sketch`, 'an array of rising 32-bit integers')
  if (!areHashes(quotes!)) throw wrong(`${name}.quotes`, 'an array of rising 32-bit integers')
  if (!keys!.every(isCount)) throw wrong(`${name}.keys`, 'an array of safe integers that are not negative')
  if (keys!.length > sketch!.length) throw wrong(`${name}.keys`, 'no longer than the sketch')
}

/** @throws {Error} where the two cannot be compared. */
export function requireSameVersion(a: string, b: string): void {
  if (a !== b)
    throw new Error(`Fingerprints of different versions cannot be compared: ${a} and ${b}. Make both with one version.`)
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0
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

function wrong(name: string, wanted: string): TypeError {
  return new TypeError(`${name} must be ${wanted}`)
}
