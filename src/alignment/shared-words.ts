import { SHINGLE_WORDS } from '../fingerprint/constants.ts'
import type { FoldedWords } from '../fingerprint/folded-words.ts'
import { alignWords } from './align-words.ts'

/** Words of both texts that stand in shared runs of five or more: fewer in a row are chance. A shorter text is one run. */
export function sharedWords(a: FoldedWords, b: FoldedWords): number {
  const least = Math.min(SHINGLE_WORDS, a.count, b.count)
  return alignWords(a, b).reduce((sum, { words }) => (words >= least ? sum + words : sum), 0)
}
