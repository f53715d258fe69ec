import type { Span } from '../../types/span.ts'
import type { Slice } from './container.ts'

/** The text that is read, and the way back from it. */
export interface View {
  readonly text: string
  /** A span of `text`, not empty, as a span of the source. */
  readonly toSource: (span: Span) => Span
}

/** Puts slices of the source together. */
export function viewOf(source: string, slices: readonly Slice[]): View {
  const starts: number[] = []
  const pieces: string[] = []
  let length = 0
  for (const [i, { start, end, before }] of slices.entries()) {
    if (i > 0 || before.trim() !== '') {
      pieces.push(before)
      length += before.length
    }
    starts.push(length)
    pieces.push(source.slice(start, end))
    length += end - start
  }
  /** The last slice that begins at or before an offset. */
  const sliceAt = (offset: number) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  return {
    text: pieces.join(''),
    toSource: ({ start, end }) => {
      let first = sliceAt(start)
      // What divides two slices belongs to the second.
      if (start - starts[first]! >= slices[first]!.end - slices[first]!.start) first++
      const last = sliceAt(end - 1)
      const from = slices[first]!.start + Math.max(0, start - starts[first]!)
      return { start: from, end: Math.min(slices[last]!.end, slices[last]!.start + end - starts[last]!) }
    },
  }
}
