import type { Point } from 'unist'

/** Turns offsets into unist points. */
export interface Ruler {
  /** Line and column from 1, offset from 0. Calls must come in ascending order of offset. */
  pointAt(offset: number): Point
}

/** A ruler over the lines that start at these offsets. */
export function rulerOf(starts: readonly number[]): Ruler {
  let line = 0
  return {
    pointAt(offset) {
      while (line + 1 < starts.length && starts[line + 1]! <= offset) line++
      return { line: line + 1, column: offset - starts[line]! + 1, offset }
    },
  }
}

/** Lines end at `\n`, `\r\n` and `\r`, as in unist. */
export function lineStartsOf(text: string): number[] {
  const starts = [0]
  for (const lineEnd of text.matchAll(/\r\n|\n|\r/g)) starts.push(lineEnd.index + lineEnd[0].length)
  return starts
}
