import { anything, type OptionsOf } from '../text/options.ts'
import type { ChunkOptions } from './chunk.ts'
import type { DuplicateOptions } from './mark-duplicates.ts'

/** What an adapter hands on to `chunkArticle` and `markDuplicates`, which check the values themselves. */
export const chunkingOptions = (): OptionsOf<Omit<ChunkOptions, 'id'> & DuplicateOptions> => ({
  article: anything,
  sentences: anything,
  names: anything,
  overlap: anything,
  maxLength: anything,
  measure: anything,
  facts: anything,
  seen: anything,
  share: anything,
})
