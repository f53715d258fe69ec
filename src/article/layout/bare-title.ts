import type { Claim, Reading } from '../reading.ts'

/** It begins small, ends with a stop or colon, or is a row of labels. */
const sentence = /^\p{Ll}|[.:]$|: .{1,60}: /u
/** Words that a longer headline leaves out. */
const small = /\b(?:an?|ha[sd]|the|this)\b/
const maxShort = 11
/** So many words without an end mark are a summary. */
const maxTitle = 18

/**
 * In a text without any other sign of a header, a bare first line that reads like a sentence is the text's own: a
 * title that stays in the text costs less than a sentence that is gone.
 */
export function isBareTitle(
  { lines, options, container }: Reading,
  page: boolean,
  title: number,
  dateline: number,
  head: readonly Claim[],
): boolean {
  const line = lines[title]
  if (!line || page || line.level > 0 || line.strong || options.known?.title || container.format === 'reader')
    return false
  if (dateline >= 0 || head.some(({ kind }) => kind === 'byline' || kind === 'date')) return false
  if (sentence.test(line.text)) return true
  return line.words > maxShort && (line.words > maxTitle || small.test(line.text))
}
