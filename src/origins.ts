import type { Article, Fingerprint, Origins, OriginsOptions } from './types.ts'
export function origins(_inputs: readonly (string | Article | Fingerprint)[], _options?: OriginsOptions): Origins {
  throw new Error('not yet')
}
