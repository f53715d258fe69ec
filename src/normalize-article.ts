import type { NormalizedArticle, NormalizeOptions } from './types.ts'
export function normalizeArticle(_text: string, _options?: NormalizeOptions): NormalizedArticle {
  throw new Error('not yet')
}
