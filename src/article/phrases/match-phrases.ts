import { lazy } from '../../text/lazy.ts'
import { findRows } from './find-rows.ts'
import { indexPhrases, type PhraseRow } from './phrase-index.ts'
import type { RuleRow } from './rule-row.ts'
import { phraseTable } from './table.ts'

const builtIn = /* @__PURE__ */ lazy(() => indexPhrases(phraseTable))

/** The first rule with a phrase that is all that the line says, else undefined. */
export function matchPhrases(text: string, words: number): RuleRow | undefined {
  return findRows(text, words, builtIn()).reduce<PhraseRow | undefined>(
    (first, row) => (first && first.order <= row.order ? first : row),
    undefined,
  )?.rule
}
