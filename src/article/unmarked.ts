import { inlineMark } from './lines/inline/inline-mark.ts'
import { plainText } from './lines/inline/plain-text.ts'

/** Words as a reader sees them, and where each character stood in the text that was given. */
interface Unmarked {
  readonly text: string
  /** Nothing where each character stands where it stood. */
  readonly places: readonly number[] | null
}

/**
 * A body that keeps its Markdown holds an entity as it was written, a plain one what the entity stands for, and an article
 * does not say which it is. Read twice, both come to the same: `&amp;lt;` is rare, and `&amp;amp;lt;` is not to be met.
 */
const READINGS = 2

/** What opens a block quotation, a list item or a heading. The number of an item is printed: it stays. */
const LEAD = /^(?:(?:>+|[*+-]|#{1,6})\s+)+/

/**
 * The text of a block without its inline marks: emphasis, the addresses of links, images, tags, entities. So the plain
 * article and the one whose body keeps its Markdown have the same words.
 */
export function unmarked(text: string): Unmarked {
  let read: Unmarked = { text, places: null }
  for (let reading = 0; reading < READINGS && hasMark(read.text); reading++) {
    const places: number[] = []
    // A link's text may have begun on the line before.
    const plain = plainText(read.text, 0, read.text.length, true, true, places)
    const before = read.places
    read = { text: plain.text, places: before ? places.map((at) => before[at]!) : places }
  }
  const lead = LEAD.exec(read.text)?.[0].length ?? 0
  if (lead === 0) return read
  const places = read.places ?? Array.from({ length: read.text.length }, (_, at) => at)
  return { text: read.text.slice(lead), places: places.slice(lead) }
}

/** The expression is shared and keeps its place. */
const hasMark = (text: string): boolean => {
  inlineMark.lastIndex = 0
  return inlineMark.test(text)
}
