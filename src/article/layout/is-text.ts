import type { Line } from '../lines/line.ts'
import type { Claim } from '../reading.ts'
import { isParagraph } from './is-paragraph.ts'
import { isSentence } from './is-sentence.ts'

/** A line of running text that nothing else claims: a paragraph or a short sentence. */
export function isText(line: Line | undefined, claim: Claim | undefined): boolean {
  return isParagraph(line, claim) || (line !== undefined && !claim && isSentence(line))
}
