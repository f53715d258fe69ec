import type { Chunk } from './chunk.ts'

/** The text to embed: the title, a blank line and the chunk; the chunk alone where the article has no title. */
export function withTitle({ title, text }: Pick<Chunk, 'title' | 'text'>): string {
  return title === null ? text : `${title}\n\n${text}`
}
