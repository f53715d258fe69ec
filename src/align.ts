import type { Alignment, Article } from './types.ts'
export function align(_a: string | Article, _b: string | Article): Alignment {
  throw new Error('not yet')
}
