import type { Span } from '../../types/span.ts'
import type { Tag } from './tags-in.ts'

/** A tag with what stands in it, up to its closing tag. */
export interface Element extends Span {
  readonly name: string
  /** Where the inner text begins and ends. */
  readonly from: number
  readonly to: number
}

/** The elements of some names, in order; one that is not closed is none. One that stands in another of its name closes it. */
export function elementsOf(tags: readonly Tag[], names: ReadonlySet<string>): Element[] {
  const open = new Map<string, Tag>()
  const elements: Element[] = []
  for (const one of tags) {
    if (!names.has(one.name)) continue
    const first = open.get(one.name)
    if (!one.closes) open.set(one.name, one)
    else if (first) {
      elements.push({ name: one.name, start: first.start, end: one.end, from: first.end, to: one.start })
      open.delete(one.name)
    }
  }
  return elements.sort((a, b) => a.start - b.start)
}
