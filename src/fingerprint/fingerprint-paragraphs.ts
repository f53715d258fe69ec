import type { Fingerprint } from '../types/fingerprint.ts'
import type { Paragraph } from './body-paragraphs.ts'
import { CHARACTERS_PER_WORD } from './constants.ts'
import { exactHash } from './exact-hash.ts'
import { foldParagraph } from './fold.ts'
import { createFoldedWords, type FoldedWords } from './folded-words.ts'
import { frozenFolds } from './frozen-folds.ts'
import { quotationsOf } from './quotations-of.ts'
import { sketchOf } from './sketch.ts'
import { FINGERPRINT_VERSION } from './version.ts'

/** The whole fingerprint of the paragraphs of a clean body. */
export function fingerprintParagraphs(paragraphs: readonly Paragraph[]): Fingerprint {
  const words = foldParagraphs(paragraphs)
  return { version: FINGERPRINT_VERSION, exact: exactHash(words), words: words.count, ...sketchOf(words) }
}

/** The words of all paragraphs; positions count from the start of each paragraph's own string. */
function foldParagraphs(paragraphs: readonly Paragraph[]): FoldedWords {
  const folds = frozenFolds()
  let characters = 0
  for (const { text } of paragraphs) characters += text.length
  const words = createFoldedWords(16 + Math.floor(characters / CHARACTERS_PER_WORD))
  const quotations = quotationsOf(paragraphs)
  paragraphs.forEach(({ text }, row) => {
    foldParagraph(words, text, 0, quotations[row]!, folds)
  })
  return words
}
