import type { Stage } from '../draft.ts'

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
export const dropBareTitle: Stage = ({ lines, marks, facts, options, page, format }) => {
  const at = marks.findIndex((mark) => mark?.kind === 'title')
  const line = lines[at]
  if (!line || page || line.level > 0 || line.strong || options.known?.title || format === 'reader') return
  if (facts.dateline || marks.some((mark) => mark?.kind === 'byline' || mark?.kind === 'date')) return
  if (!sentence.test(line.text) && (line.words <= maxShort || (line.words <= maxTitle && !small.test(line.text))))
    return
  facts.title = facts.kicker = facts.standfirst = null
  for (const [i, mark] of marks.entries())
    if (mark && (mark.kind === 'title' || mark.kind === 'kicker' || mark.kind === 'standfirst')) marks[i] = undefined
}
