import { bodySources } from './article/body-sources.ts'
import { articleOptions } from './article/options.ts'
import { removalsOf } from './article/removals.ts'
import { requireRead } from './article/require-read.ts'
import { fingerprint } from './fingerprint.ts'
import { nameOptions } from './names/options.ts'
import { normalizeNames } from './normalize-names.ts'
import { parseArticle } from './parse-article.ts'
import { sentenceOptions } from './sentences/options.ts'
import { splitSentences } from './split-sentences.ts'
import type { Edit } from './text/edit.ts'
import { checkOptions, type OptionsOf, optionsIn } from './text/options.ts'
import type { ReadArticle } from './types/article.ts'
import type { NormalizedArticle, NormalizeOptions } from './types/pipeline.ts'

const normalizeOptions = (): OptionsOf<NormalizeOptions> => ({
  article: optionsIn(articleOptions),
  sentences: optionsIn(sentenceOptions),
  names: optionsIn(nameOptions),
})

/**
 * The verbs in one call, as a pipeline wants them: reads the article, gives names one spelling in its body, cuts the
 * body into sentences that know where they came from, and fingerprints it. An article that was read already (with the
 * input that it was read from) is not read again.
 *
 * @throws `wrong-type`, `wrong-value` or `unknown-option` for an argument or option that cannot be used. No text throws.
 *
 * @example
 * ```ts
 * import { normalizeArticle } from 'copydesk'
 *
 * const input = '# Ferry sails again\n\nThe ferry left Kiev on Monday. It was late.'
 * const { text, sentences } = normalizeArticle(input)
 * text // → 'The ferry left Kyiv on Monday. It was late.'
 * sentences.map(({ source }) => input.slice(source.start, source.end))
 * // → ['The ferry left Kiev on Monday.', 'It was late.']
 * ```
 */
export function normalizeArticle(input: string | ReadArticle, options: NormalizeOptions = {}): NormalizedArticle {
  checkOptions(options, normalizeOptions)
  const read = typeof input === 'string' ? { article: parseArticle(input, options.article), input } : input
  requireRead(read, 'input', 'a string or an article with its input')
  const { article } = read
  const names = normalizeNames(article.text, options.names)
  const sourceOf = bodySources(read.input, article)
  const unedited = undoing(names.edits)
  const sentences = splitSentences(names.text, options.sentences).map((sentence) => ({
    ...sentence,
    source: sourceOf({ start: unedited(sentence.start, 'first'), end: unedited(sentence.end - 1, 'last') + 1 }),
  }))
  return {
    article,
    removed: removalsOf(read.input, article),
    text: names.text,
    sentences,
    edits: names.edits,
    skipped: names.skipped,
    fingerprint: fingerprint(article),
  }
}

/**
 * Offsets in an edited text, asked for in ascending order, as offsets in the text before. Inside a replacement the
 * answer is the first or last character of what was replaced.
 */
function undoing(edits: readonly Edit[]): (offset: number, side: 'first' | 'last') => number {
  let next = 0
  // How much longer the edited text is, up to the edit before `next`.
  let longer = 0
  return (offset, side) => {
    for (; next < edits.length; next++) {
      const { start, end, replacement } = edits[next]!
      const at = start + longer
      if (offset < at) break
      if (offset < at + replacement.length) return side === 'first' ? start : end - 1
      longer += replacement.length - (end - start)
    }
    return offset - longer
  }
}
