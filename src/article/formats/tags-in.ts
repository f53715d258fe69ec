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
