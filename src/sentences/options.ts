import type { OptionsOf } from '../text/options.ts'
import type { SentenceOptions } from '../types/sentences.ts'

/** The options of every verb that splits sentences. */
export const sentenceOptions: OptionsOf<SentenceOptions> = {
  abbreviations: { each: 'string' },
  newlines: ['auto', 'break', 'space'],
  quotes: ['split', 'keep'],
}
