import { cleanParagraphs } from '../fingerprint/body-paragraphs.ts'
import { foldParagraph } from '../fingerprint/fold.ts'
import { createFoldedWords } from '../fingerprint/folded-words.ts'
import { frozenFolds } from '../fingerprint/frozen-folds.ts'
import { requireString } from '../text/argument.ts'
import { hex32 } from '../text/hash.ts'

/**
 * The words of a clean body as 16 hex digits each, in order: equal where two words differ in case, accents, typography,
 * US/UK spelling or the romanisation of a name that the frozen tables know.
 *
 * @throws {TypeError} where `text` is not a string.
 */
export function foldText(text: string): string[] {
  requireString(text, 'text')
  const words = createFoldedWords(16 + Math.floor(text.length / 5))
  for (const paragraph of cleanParagraphs(text)) foldParagraph(words, paragraph.text, 0, 'marked', frozenFolds())
  return Array.from({ length: words.count }, (_, row) => hex32(words.first[row]!) + hex32(words.second[row]!))
}
