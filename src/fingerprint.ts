import type { Article, Fingerprint, FingerprintOptions } from './types.ts'
export function fingerprint(_input: string | Article, _options?: FingerprintOptions): Fingerprint {
  throw new Error('not yet')
}
