/** The straight quotation marks of a block, counted up to a place; each mark of the text is looked up once. */
export interface QuoteCount {
  /** Where the block begins. */
  block: number
  /** The first mark that is not yet counted. */
  next: number
  count: number
}

/** Whether a quotation in straight marks is open at `at`, which lies behind each place asked about before. */
export function isQuoting(text: string, at: number, quotes: QuoteCount): boolean {
  while (quotes.next < at) {
    if (quotes.next >= quotes.block && text[quotes.next] === '"') quotes.count++
    const next = text.indexOf('"', quotes.next + 1)
    quotes.next = next < 0 ? text.length : next
  }
  return quotes.count % 2 === 1
}
