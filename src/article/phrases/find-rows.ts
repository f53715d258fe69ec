import { keyOf } from './first-words.ts'
import { says } from './follow.ts'
import type { PhraseIndex, PhraseRow } from './phrase-index.ts'
import { wordsOf } from './words.ts'

/** No rule looks at longer lines. */
const maxLength = 900

/** Every row that recognises the line. */
export function findRows(text: string, words: number, { byFirstWord, byCue }: PhraseIndex): readonly PhraseRow[] {
  // A line that opens with a quotation mark is what somebody says.
  if (text === '' || text.length > maxLength || '"“‘\''.includes(text.charAt(0))) return []
  const read = wordsOf(text)
  const key = (at: number): string => {
    const word = read(at)
    return word ? keyOf(word) : ''
  }
  const rows = byFirstWord.get(key(0))
  const found: PhraseRow[] = []
  const ask = (row: PhraseRow) => {
    if (words > row.maxWords || row.second?.has(key(1)) === false || row.cue?.test(text) === false) return
    // A heading is not a sentence.
    if (row.rule.opens === 'list' && text.endsWith('.')) return
    if (says(row.phrase, read)) found.push(row)
  }
  rows?.forEach(ask)
  for (const { cue, maxWords, rows } of byCue) if (words <= maxWords && cue.test(text)) rows.forEach(ask)
  return found
}
