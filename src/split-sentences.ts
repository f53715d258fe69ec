import type { Sentence, SentenceOptions } from './types.ts'
export function splitSentences(_text: string, _options?: SentenceOptions): Sentence[] {
  throw new Error('not yet')
}
