import { foldParagraph, type Quotation } from '../../src/fingerprint/fold.ts'
import { createFoldedWords, QUOTED, SPECIFIC } from '../../src/fingerprint/folded-words.ts'
import { frozenFolds } from '../../src/fingerprint/frozen-folds.ts'

/** FNV-1a, and the same with another seed and prime: written down again, so that the two must agree. */
function hashesOf(word: string): readonly [number, number] {
  let [first, second] = [0x811c9dc5, 0x9747b28c]
  for (let at = 0; at < word.length; at++) {
    first = Math.imul(first ^ word.charCodeAt(at), 0x01000193)
    second = Math.imul(second ^ word.charCodeAt(at), 0x5bd1e995)
  }
  return [first | 0, second | 0]
}

/**
 * The folded words of paragraphs, where each is the word that `expected` has in its place: `colour=color` is a stretch of
 * text and its word (the stretch in small letters, where nothing is said), `"` marks a quoted word, `^` a specific one.
 * A word that is another one ends in `?`. Words stand between bars.
 */
export function foldedAs(expected: string, paragraphs: readonly string[], quotation: Quotation = 'marked'): string {
  const words = createFoldedWords(1)
  const ends: number[] = []
  for (const text of paragraphs) {
    foldParagraph(words, text, 1000, quotation, frozenFolds())
    ends.push(words.count)
  }
  const wanted = expected.split('|')
  return Array.from({ length: words.count }, (_, row) => {
    const text = paragraphs[ends.findIndex((end) => row < end)]!
    const raw = text.slice(words.starts[row]! - 1000, words.ends[row]! - 1000)
    const [, named] = (wanted[row] ?? '').replace(/["^]+$/, '').split('=')
    const [first, second] = hashesOf(named ?? raw.toLowerCase())
    const right = words.first[row] === first && words.second[row] === second ? '' : '?'
    const traits = words.traits[row]!
    return `${raw}${named === undefined ? '' : `=${named}`}${right}${traits & QUOTED ? '"' : ''}${traits & SPECIFIC ? '^' : ''}`
  }).join('|')
}
