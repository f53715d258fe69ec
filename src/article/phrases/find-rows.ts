import { keyOf } from './first-words.ts'
import { says } from './follow.ts'
import type { PhraseIndex, PhraseRow } from './phrase-index.ts'
import { type Words, wordsOf } from './words.ts'

/** No rule looks at longer lines. */
const maxLength = 900
const quotes = '"“‘\''
const none: readonly PhraseRow[] = []

/** Every row that recognises the line. */
export function findRows(text: string, words: number, { byFirstWord, byCue }: PhraseIndex): readonly PhraseRow[] {
  // A line that opens with a quotation mark is what somebody says.
  if (text === '' || text.length > maxLength || quotes.includes(text.charAt(0))) return none
  const read = wordsOf(text)
  const rows = byFirstWord.get(keyAt(read, 0))?.()
  const found: PhraseRow[] = []
  if (rows)
    for (const row of rows.bySecondWord.get(keyAt(read, 1)) ?? rows.byAny)
      if (recognises(row, text, words, read)) found.push(row)
  if (words <= byCue.maxWords && byCue.cue.test(text))
    for (const row of byCue.rows)
      if (words <= row.maxWords && row.cues.every((cue) => cue.test(text)) && recognises(row, text, words, read))
        found.push(row)
  return found
}

function keyAt(read: Words, at: number): string {
  const word = read(at)
  return word ? keyOf(word) : ''
}

const recognises = ({ rule, maxWords, phrase }: PhraseRow, text: string, words: number, read: Words): boolean =>
  words <= maxWords &&
  // A heading is not a sentence.
  !(rule.opens === 'list' && text.endsWith('.')) &&
  says(phrase, read)
