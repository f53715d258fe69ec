export type { Chunk, ChunkOptions } from './chunk.ts'
export { chunkArticle } from './chunk-article.ts'
export { type DuplicateOptions, markDuplicates } from './mark-duplicates.ts'
export { withTitle } from './with-title.ts'
