import { type DefaultTreeAdapterMap, Parser } from 'parse5'

/** No page of people has more marks of emphasis, font and link open at once. */
const mostOpen = 16
/** So many marks may be opened again on one page; a page that wants more has one at a time. */
const mostAgain = 50_000

/**
 * Parses a page by the standard, but for one thing: the standard opens every mark that was left open again in each
 * paragraph, which makes the tree of a broken page grow with the square of its length. Here the oldest are forgotten.
 */
export function parseCapped(html: string): DefaultTreeAdapterMap['document'] {
  const parser = new Parser<DefaultTreeAdapterMap>()
  const reconstruct = parser._reconstructActiveFormattingElements.bind(parser)
  let again = 0
  parser._reconstructActiveFormattingElements = () => {
    const depth = parser.openElements.depth
    forgetOldest(parser, again > mostAgain ? 1 : mostOpen)
    reconstruct()
    again += parser.openElements.depth - depth
  }
  parser.tokenizer.write(html, true)
  return parser.document
}

function forgetOldest({ activeFormattingElements: marks }: Parser<DefaultTreeAdapterMap>, most: number): void {
  let entry = marks.newest
  for (let open = 0; open < most && entry !== null; open++) entry = 'element' in entry ? entry.older : null
  while (entry !== null && 'element' in entry) {
    const { older } = entry
    marks.removeEntry(entry)
    entry = older
  }
}
