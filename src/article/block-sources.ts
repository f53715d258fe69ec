import { isSpace } from '../text/span.ts'
import type { ArticleBlock } from '../types/article.ts'
import { entityAt } from './lines/inline/entity-at.ts'
import { plainText } from './lines/inline/plain-text.ts'
import { readLead } from './lines/read-lead.ts'

/** For each character of a text, where it begins and ends in the source. */
export interface Places {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/**
 * Where each character of a block's text stands in `source`, the string that was parsed. Marks and addresses lie
 * between the characters; an entity is longer than its character.
 *
 *     source: the [Foreign Ministry](https://example.org/a) said &amp; left
 *     text:   the Foreign Ministry said & left
 */
export function blockSources(source: string, block: ArticleBlock): Places {
  const starts = readAgain(source, block) ?? walk(source, block)
  return { starts, ends: starts.map((start, row) => endOf(source, start, block.end, starts[row + 1])) }
}

/** As the parser reads a line; it does not tell from the block how it did. */
function readAgain(source: string, { start, end, text }: ArticleBlock): number[] | undefined {
  for (const markdown of [true, false])
    for (const from of [readLead(source, start, end, markdown).start, start])
      for (const inLink of [false, true]) {
        const map: number[] = []
        if (plainText(source, from, end, markdown, inLink, map).text === text) return map
      }
  return undefined
}

/** A character of the text stands in the source at most so far behind the one before: an address lies between them. */
const reach = 2048

/** The text kept its marks, or its slice reads in another way alone than among its neighbours: each character in turn. */
function walk(source: string, { start, end, text }: ArticleBlock): number[] {
  // The number signs of a heading that was underlined are not printed.
  const level = source.charAt(start) === '#' ? 0 : /^#{0,2} ?/.exec(text)![0].length
  const map: number[] = new Array(level).fill(start)
  let at = start
  while (map.length < text.length) {
    const next = map.length
    const space = isSpace(text.charCodeAt(next))
    const found = space ? { at, end: at + 1, size: 1 } : nextPlace(source, at, end, text, next)
    for (let i = 0; i < found.size; i++) map.push(Math.min(found.at, end - 1))
    at = found.end
  }
  return map
}

interface Place {
  readonly at: number
  readonly end: number
  /** So many characters of the text stand there: an entity may be two. */
  readonly size: number
}

/** Where the next character of the text stands: as itself, or as an entity before that. */
function nextPlace(source: string, at: number, end: number, text: string, next: number): Place {
  const slice = source.slice(at, Math.min(end, at + reach))
  const found = slice.indexOf(text.charAt(next))
  const before = found < 0 ? slice.length : found
  for (let mark = slice.indexOf('&'); mark >= 0 && mark < before; mark = slice.indexOf('&', mark + 1)) {
    const entity = entityAt(source, at + mark, end)
    if (entity && text.startsWith(entity.text, next))
      return { at: at + mark, end: entity.end, size: entity.text.length }
  }
  const to = at + Math.max(found, 0)
  return { at: to, end: to + 1, size: 1 }
}

/** The offset behind the character at `at`. An entity ends behind its semicolon, unless the text kept it letter by letter. */
function endOf(source: string, at: number, end: number, next: number | undefined): number {
  if (source.charCodeAt(at) !== 0x26 || next === at + 1) return at + 1
  return entityAt(source, at, end)?.end ?? at + 1
}
