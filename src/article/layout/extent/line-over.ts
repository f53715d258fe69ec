import type { Line } from '../../lines/line.ts'

/** Such a line among the three above a paragraph that are none. */
export function lineOver(lines: readonly Line[], at: number, is: (line: Line, i: number) => boolean): Line | null {
  for (let i = at - 1; i >= 0 && i >= at - 3 && !lines[i]!.prose; i--) if (is(lines[i]!, i)) return lines[i]!
  return null
}
