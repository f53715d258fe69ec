import type { Article, NormalizedArticle, ReadArticle } from '../index.ts'
import { wrongType } from '../text/failure.ts'
import { anything, checkOptions, count, each, type OptionsOf, oneOf, positive, string } from '../text/options.ts'
import { chunkFacts } from './article-facts.ts'
import { bodyOf } from './body-of.ts'
import type { Chunk, ChunkOptions } from './chunk.ts'
import { type Measure, type Piece, piecesOf } from './pieces.ts'

const MAX_LENGTH = 1000

/** The options of the verbs are checked by the verbs. */
const chunkOptions = (): OptionsOf<ChunkOptions> => ({
  article: anything,
  sentences: anything,
  names: anything,
  id: string,
  overlap: count(),
  maxLength: positive(),
  facts: each(oneOf(chunkFacts)),
  measure: (value, path) => {
    if (typeof value !== 'function') oneOf(['characters', 'words'])(value, path)
  },
})

/**
 * Cuts the body of an article into chunks for retrieval: whole sentences, as many as fit, with their place in the
 * original. A sentence is cut only where it alone is longer than `maxLength`, and then between words. Every sentence
 * is in a chunk; with `overlap`, some are in two. Words are left as printed, unless `names` are asked for. An article
 * that has a headline and no body gives one chunk, the headline.
 *
 * @throws `wrong-type`, `wrong-value` or `unknown-option` for an argument or option that cannot be used.
 */
export function chunkArticle(
  input: string | Article | ReadArticle | NormalizedArticle,
  options: ChunkOptions = {},
): Chunk[] {
  checkOptions(options, chunkOptions)
  if (typeof options.measure === 'function') requireLength(options.measure('word'))
  const { maxLength = MAX_LENGTH, overlap = 0, measure = 'characters' } = options
  const { id, facts, text, sentences } = bodyOf(input, options)
  const pieces = piecesOf(text, sentences, maxLength, measureOf(measure))
  return chunkEnds(pieces, maxLength, overlap).map(([first, end], index) => ({
    id: `${id}#${index}`,
    index,
    start: pieces[first]!.source.start,
    end: pieces[end - 1]!.source.end,
    text: text.slice(pieces[first]!.start, pieces[end - 1]!.end),
    ...facts,
    duplicateOf: null,
  }))
}

/** First piece and the one behind the last, for each chunk. */
function chunkEnds(pieces: readonly Piece[], maxLength: number, overlap: number): [number, number][] {
  const chunks: [number, number][] = []
  for (let first = 0, end = 0; end < pieces.length; ) {
    const from = first
    let length = pieces[from]!.length
    for (end = from + 1; end < pieces.length; end++) {
      length += pieces[end]!.added
      if (length > maxLength) break
    }
    chunks.push([from, end])
    // At least half of a chunk is new, so that the chunks together are at most twice the text.
    const earliest = Math.max(from + Math.ceil((end - from) / 2), end - overlap)
    first = end < pieces.length ? overlapStart(pieces, earliest, end, maxLength) : end
  }
  return chunks
}

/** As many of the pieces from `start` on as leave room for the piece at `end`. */
function overlapStart(pieces: readonly Piece[], start: number, end: number, maxLength: number): number {
  let length = 0
  let first = end
  for (let at = end; at >= start; at--) {
    if (length + pieces[at]!.length > maxLength) break
    length += pieces[at]!.added
    first = at
  }
  return Math.min(first, end)
}

function measureOf(measure: NonNullable<ChunkOptions['measure']>): Measure {
  if (measure === 'characters') return (text) => text.length
  if (measure === 'words') return (text) => text.match(/\S+/g)?.length ?? 0
  return (text) => requireLength(measure(text))
}

/** A tokenizer that answers with a promise or with a list of tokens would put everything into one chunk. */
function requireLength(length: unknown): number {
  if (typeof length === 'number' && length >= 0) return length
  throw wrongType('options.measure', 'a function that gives a number from 0', length)
}
