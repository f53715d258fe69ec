import { says } from './follow.ts'
import { keyOf } from './key-of.ts'
import type { CuedRows, PhraseIndex, PhraseRow } from './phrase-index.ts'
import { plainFirst } from './plain-first.ts'
import { type Words, wordsOf } from './words.ts'

/** No rule looks at longer lines. */
const maxLength = 900
const quotes = '"“‘\''
const none: readonly PhraseRow[] = []

/** Every row that recognises the line. */
export function findRows(text: string, words: number, { byFirstWord, byCue }: PhraseIndex): readonly PhraseRow[] {
  // A line that opens with a quotation mark is what somebody says.
  if (text === '' || text.length > maxLength || quotes.includes(text.charAt(0))) return none
  const cued = words <= byCue.maxWords ? cuedRows(text, byCue) : none
  const first = plainFirst(text)
  // Most lines begin with a word that begins no phrase.
  if (cued.length === 0 && first !== undefined && !byFirstWord.has(first)) return none
  const read = wordsOf(text)
  const rows = byFirstWord.get(keyAt(read, 0))?.()
  const opening = rows ? (rows.bySecondWord.get(keyAt(read, 1)) ?? rows.byAny) : none
  return [...opening, ...cued].filter((row) => recognises(row, text, words, read))
}

/** The rows whose words stand somewhere in the line. */
function cuedRows(text: string, { cue, byWord }: CuedRows): readonly PhraseRow[] {
  let rows: readonly PhraseRow[] = none
  cue.lastIndex = 0
  for (let found = cue.exec(text); found; found = cue.exec(text))
    for (const row of byWord.get(cueKey(found[0])) ?? none)
      if (!rows.includes(row) && row.cues.every((other) => other.test(text))) rows = [...rows, row]
  return rows
}

const cueKey = (word: string): string => (word < ':' ? '#' : word.toLowerCase())

function keyAt(read: Words, at: number): string {
  const word = read(at)
  return word ? keyOf(word) : ''
}

const recognises = ({ rule, maxWords, phrase }: PhraseRow, text: string, words: number, read: Words): boolean =>
  words <= maxWords &&
  // A heading is not a sentence.
  !(rule.opens === 'list' && text.endsWith('.')) &&
  says(phrase, read)
