import { type Draft, isOpen, type Stage } from '../draft.ts'
import { readDateLine } from '../parsers/date-line.ts'

/** What only a newspaper database prints: "Load-Date: May 10, 2023"   "End of Document" */
const sure = /^(?:load-date ?:.*|end of document|document \w{20,})$/i
const field =
  /^(?:(?:section|length|load-date|language|(?:document|publication)-type|subject|graphic|journal-code|geographic|organization|company|industry|highlight) ?:|(?:body|full text:?|end of document|document \w{20,}|[\d,]+ words)$)/i
const maxWords = 5
/** The name of the paper stands above the day of issue. */
const reach = 6

/** The fields of a LexisNexis or Factiva export, and the name of the paper; the byline is read as any other. */
export const markDatabase: Stage = (draft: Draft) => {
  const { lines, marks } = draft
  if (!lines.some(({ words, text }) => words < maxWords && sure.test(text))) return
  for (const [i, { text, words }] of lines.entries()) {
    const next = lines[i + 1]
    const paper = i < reach && words < reach && next !== undefined && readDateLine(next.text, next.words, draft.reading)
    if (isOpen(draft, i) && (field.test(text) || paper)) marks[i] = { kind: 'metadata' }
  }
}
