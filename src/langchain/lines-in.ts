import type { Chunk } from '../rag/index.ts'

/** The first and the last line of a chunk, from 1, as LangChain counts them. */
export interface ChunkLines {
  readonly from: number
  readonly to: number
}

/** Counts the lines of a text once, for all of its chunks. */
export function linesIn(text: string): (chunk: Pick<Chunk, 'start' | 'end'>) => ChunkLines {
  const ends: number[] = []
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(at)
  const lineAt = (offset: number) => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (ends[middle]! < offset) low = middle + 1
      else high = middle
    }
    return low + 1
  }
  return ({ start, end }) => ({ from: lineAt(start), to: lineAt(end) })
}
