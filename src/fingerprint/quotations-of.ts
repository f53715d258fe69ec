import type { Paragraph } from './body-paragraphs.ts'
import type { Quotation } from './fold.ts'
import { opensQuotation } from './quotation.ts'

/** A line that hands over to a text which is printed word for word below it. */
const INTRODUCTION =
  /\b(?:wrote|writes|written|said|says|read|reads|stated|posted|tweeted|ruled|statement|letter|text|message|post):$/i
/** How much of a line's end is looked at. */
const INTRODUCTION_LENGTH = 40
/** A statement without marks runs to the last paragraph that speaks in the first person, of so many. */
const LONGEST_STATEMENT = 8
const FIRST_PERSON = /\b(?:I|we|our|ours|us|my|mine|me)\b/i
const MARKS = /["\u201c\u201d\u201e\u00ab]/

/** How far the quotations of each paragraph of a text reach. */
export function quotationsOf(paragraphs: readonly Paragraph[]): Quotation[] {
  const quotations = paragraphs.map(({ isQuote }, row): Quotation => {
    if (isQuote) return 'whole'
    return opensQuotation(paragraphs[row + 1]?.text ?? '') ? 'open' : 'marked'
  })
  for (let row = 0; row < paragraphs.length - 1; row++) {
    const { text } = paragraphs[row]!
    if (!text.endsWith(':') || !INTRODUCTION.test(text.slice(-INTRODUCTION_LENGTH))) continue
    const end = statementEnd(paragraphs, row + 1)
    quotations.fill('whole', row + 1, end)
    row = Math.max(row, end - 1)
  }
  return quotations
}

/** The paragraph behind a statement whose marks are lost, or `from` where the one there carries marks. */
function statementEnd(paragraphs: readonly Paragraph[], from: number): number {
  if (MARKS.test(paragraphs[from]!.text)) return from
  let end = from + 1
  const last = Math.min(paragraphs.length, from + LONGEST_STATEMENT)
  for (let row = end; row < last && !MARKS.test(paragraphs[row]!.text); row++)
    if (FIRST_PERSON.test(paragraphs[row]!.text)) end = row + 1
  return end
}
