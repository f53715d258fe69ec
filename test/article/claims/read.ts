import { factsOfFields } from '../../../src/article/formats/facts-of-fields.ts'
import { look } from '../../../src/article/look.ts'
import { readText } from '../../../src/article/read-text.ts'
import type { Claim, LaidOut } from '../../../src/article/reading.ts'
import type { ArticleOptions } from '../../../src/types/article.ts'

/** Lines of Markdown, each a paragraph of its own; `''` in front of one joins it to the one before. */
export const text = (...lines: readonly string[]): string => lines.join('\n\n')

/** What is found in a text before any claim is weighed against another. */
export function read(source: string, options: ArticleOptions = {}): LaidOut {
  const how = {}
  const form = { format: 'markdown', told: false, markdown: true, ...factsOfFields([], how) } as const
  return look(readText(source, form, how, options))
}

/** The lines that are claimed, by their words as a reader sees them. */
export const claimed = ({ lines }: LaidOut, claims: readonly Claim[]): string[] =>
  claims.map(({ at }) => lines[at]!.text)

/** Four paragraphs about one thing. */
export const story = [
  'Lock keepers who were clearing the old canal at Dunmere on Tuesday found a bell in the mud, the county museum said.',
  'The bell weighs 300 kilograms and hung in the chapel until the water took the tower in the flood of that year.',
  'Two men and a crane brought it to the bank in an hour, and it rang when they washed it, one of them said later.',
  'The museum will show the bell in the spring. The parish has asked for it back, and a meeting is planned for July.',
] as const

/** So many words. */
export const words = (count: number, first = 'Lamps'): string =>
  [first, ...Array.from({ length: count - 1 }, () => 'glow')].join(' ')
