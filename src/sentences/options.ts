import { each, type OptionsOf, oneOf, string } from '../text/options.ts'
import type { SentenceOptions } from '../types/sentences.ts'

/** The options of every verb that splits sentences. */
export const sentenceOptions = (): OptionsOf<SentenceOptions> => ({
  abbreviations: each(string),
  newlines: oneOf(['auto', 'break', 'space']),
  quotes: oneOf(['split', 'keep']),
})
