import type { FingerprintIndex, IndexOptions } from './types.ts'
export function createIndex(_options?: IndexOptions): FingerprintIndex {
  throw new Error('not yet')
}
