import type * as copydesk from '../../src/index.ts'

export interface Program {
  readonly script: string
  readonly answer: string
}

export function programOf(script: string, texts: readonly string[], articles: readonly string[]): Program
export function expectedAnswer(modules: typeof copydesk, texts: readonly string[], articles: readonly string[]): string
export function firstDifference(expected: string, answer: string): string | undefined
