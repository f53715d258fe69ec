import type { Span } from '../types/span.ts'
import type { View } from './formats/view.ts'

/** The places of the lines that lie in one of some parts of the source. Lines and parts are in order, so both are passed once. */
export function linesIn(parts: readonly Span[], lines: readonly Span[], view: View): ReadonlySet<number> {
  const inside = new Set<number>()
  let part = 0
  for (let at = 0; at < lines.length && part < parts.length; at++) {
    const { start, end } = view.toSource(lines[at]!)
    while (part < parts.length && parts[part]!.end < end) part++
    if (part < parts.length && parts[part]!.start <= start) inside.add(at)
  }
  return inside
}
