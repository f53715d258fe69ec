import type { CompareOptions, Comparison, Fingerprint } from './types.ts'
export function compare(_a: Fingerprint, _b: Fingerprint, _options?: CompareOptions): Comparison {
  throw new Error('not yet')
}
