import type { Fingerprint } from '../../src/index.ts'

export interface SimulatedArticle {
  readonly id: string
  readonly fingerprint: Fingerprint
  readonly source?: string
  readonly date?: string
}

export function simulatedArticles(count: number, version: string, seed?: number): Generator<SimulatedArticle>
