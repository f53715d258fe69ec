import type { Chunk } from './chunk.ts'

/** The text to embed: the title, a blank line and the chunk; the chunk alone where it has no title or is the title. */
export function withTitle({ title, text }: Pick<Chunk, 'title' | 'text'>): string {
  return title === null || title === text ? text : `${title}\n\n${text}`
}
