import { bodySources } from './article/body-sources.ts'
import { fingerprint } from './fingerprint.ts'
import { normalizeNames } from './normalize-names.ts'
import { parseArticle } from './parse-article.ts'
import { splitSentences } from './split-sentences.ts'
import { requireOptions, requireString } from './text/argument.ts'
import type { Edit } from './text/edit.ts'
import type { NormalizedArticle, NormalizeOptions, Removal } from './types.ts'

/**
 * The verbs in one call, as a pipeline wants them: reads the article, gives names one spelling in its body, cuts the
 * body into sentences that know where they came from, and fingerprints it.
 *
 * @throws {TypeError} `text` is no string, or an option has the wrong type.
 */
export function normalizeArticle(text: string, options: NormalizeOptions = {}): NormalizedArticle {
  requireString(text, 'text')
  requireOptions(options)
  const article = parseArticle(text, options.article)
  const removed: Removal[] = []
  for (const { kind, start, end, reason, rule = reason } of article.blocks)
    if (kind === 'boilerplate' && reason && rule)
      removed.push({ start, end, reason, rule, text: text.slice(start, end) })
  const names = normalizeNames(article.text, options.names)
  const sources = bodySources(text, article)
  const unedited = undoing(names.edits)
  const sentences = splitSentences(names.text, options.sentences).map((sentence) => ({
    ...sentence,
    source: {
      start: sources[unedited(sentence.start, 'first')]!,
      end: sources[unedited(sentence.end - 1, 'last')]! + 1,
    },
  }))
  return { article, removed, text: names.text, sentences, edits: names.edits, fingerprint: fingerprint(article) }
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
