import type { Fingerprint } from './types.ts'
export function encodeFingerprint(_f: Fingerprint): string {
  throw new Error('not yet')
}
export function decodeFingerprint(_s: string): Fingerprint {
  throw new Error('not yet')
}
