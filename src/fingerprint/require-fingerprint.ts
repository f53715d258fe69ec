import { describe } from '../text/argument.ts'
import type { Fingerprint } from '../types.ts'

/** @throws {TypeError} where `value` is no fingerprint. */
export function requireFingerprint(value: unknown, name: string): asserts value is Fingerprint {
  const { version, exact, sketch, keys, quotes } = (value ?? {}) as Partial<Fingerprint>
  if (typeof version === 'string' && typeof exact === 'string' && [sketch, keys, quotes].every(Array.isArray)) return
  throw new TypeError(`${name} must be a Fingerprint, got ${describe(value)}`)
}

/** @throws {Error} where the two cannot be compared. */
export function requireSameVersion(a: string, b: string): void {
  if (a !== b)
    throw new Error(`Fingerprints of different versions cannot be compared: ${a} and ${b}. Make both with one version.`)
}
