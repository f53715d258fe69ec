import { isSpace } from '../text/span.ts'
import type { ArticleBlock } from '../types/article.ts'
import { entityAt, plainText } from './lines/inline.ts'
import { readLead } from './lines/lead.ts'

/**
 * For each character of a block's text, the offset in `source` (the string that was parsed) that it came from. Marks
 * and addresses lie between the characters.
 *
 *     source: the [Foreign Ministry](https://example.org/a) said &amp; left
 *     text:   the Foreign Ministry said & left
 */
export function blockSources(source: string, block: ArticleBlock): readonly number[] {
  const { start, end, text } = block
  for (const markdown of [true, false])
    for (const from of [readLead(source, start, end, markdown).start, start])
      for (const inLink of [false, true]) {
        const map: number[] = []
        if (plainText(source, from, end, markdown, inLink, map).text === text) return map
      }
  return walk(source, block)
}

/** A character of the text stands in the source at most so far behind the one before: an address lies between them. */
const reach = 2048

/** The text kept its marks, or its slice reads in another way alone than among its neighbours: each character in turn. */
function walk(source: string, { start, end, text }: ArticleBlock): number[] {
  const map: number[] = []
  // The number signs of a heading that was underlined are not printed.
  const level = source.charAt(start) === '#' ? 0 : /^#{0,2} ?/.exec(text)![0].length
  let at = start
  for (let i = 0; i < text.length; i++) {
    const space = isSpace(text.charCodeAt(i))
    const found = space || i < level ? at : nextPlace(source, at, end, text.charAt(i))
    map.push(Math.min(found, end - 1))
    if (i < level) continue
    at = found + 1
    while (space && at < end && isSpace(source.charCodeAt(at))) at++
  }
  return map
}

function nextPlace(source: string, at: number, end: number, character: string): number {
  const found = source.slice(at, Math.min(end, at + reach)).indexOf(character)
  return found < 0 ? at : at + found
}

/** The offset behind the character that stands at `at`: an entity is longer than its character. */
export function endOf(source: string, at: number, end: number): number {
  return (source.charCodeAt(at) === 0x26 && entityAt(source, at, end)?.end) || at + 1
}
