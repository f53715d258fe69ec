import type { Span } from '../../types/span.ts'

/** A tag of SGML, XML or HTML. */
export interface Tag extends Span {
  /** Lower case. */
  readonly name: string
  readonly closes: boolean
}

/** A tag is at most this long; what is longer is text. */
const tag = /<(\/?)([A-Z][\w:-]{0,40})(?:\s[^<>]{0,2000})?\/?>/gi

/** The tags from `start` to before `end`, in order. */
export function tagsIn(text: string, { start, end }: Span): Tag[] {
  const tags: Tag[] = []
  tag.lastIndex = start
  for (let found = tag.exec(text); found && found.index < end; found = tag.exec(text))
    tags.push({
      name: found[2]!.toLowerCase(),
      closes: found[1] === '/',
      start: found.index,
      end: found.index + found[0].length,
    })
  return tags
}

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
