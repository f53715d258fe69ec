import type { Point } from 'unist'

/** Turns offsets into unist points. */
export interface Ruler {
  /** Line and column from 1, offset from 0. Calls must come in ascending order of offset. */
  pointAt(offset: number): Point
}

/** A ruler over the lines that start at these offsets. */
export function rulerOf(starts: readonly number[]): Ruler {
  let line = 1
  let before = -1
  let next = starts[1] ?? Infinity
  return {
    pointAt(offset) {
      while (offset >= next) {
        before = next - 1
        next = starts[++line] ?? Infinity
      }
      return { line, column: offset - before, offset }
    },
  }
}

/** Lines end at `\n`, `\r\n` and `\r`, as in unist. */
export function lineStartsOf(text: string): number[] {
  const starts = [0]
  const lineEnd = /\r\n?|\n/g
  while (lineEnd.test(text)) starts.push(lineEnd.lastIndex)
  return starts
}
