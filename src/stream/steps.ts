import {
  type Article,
  encodeFingerprint,
  fingerprint,
  type NameEdit,
  type NormalizeOptions,
  normalizeArticle,
  parseArticle,
  type ReadArticle,
  type SourcedSentence,
} from '../index.ts'
import type { Step } from './step.ts'

/** The answers to one text: a key for each step that was asked for, in the order of {@link steps}. */
export interface StepResults {
  /** As `parseArticle` reads it. */
  readonly article?: Article
  /** Sentences of the normalised body (of `article.text` where names are not asked for), with spans of the input. */
  readonly sentences?: readonly SourcedSentence[]
  /** The body with names in one spelling, and the edits, whose spans point into `article.text`. */
  readonly names?: { readonly text: string; readonly edits: readonly NameEdit[] }
  /** As `encodeFingerprint` writes it. */
  readonly fingerprint?: string
}

/** The steps that were asked for, on one text, or on what was read already. */
export function runSteps(text: string | ReadArticle, wanted: readonly Step[], options: NormalizeOptions): StepResults {
  const wants = (step: Step): boolean => wanted.includes(step)
  if (!wants('sentences') && !wants('names')) {
    const article = typeof text === 'string' ? parseArticle(text, options.article) : text.article
    return {
      ...(wants('article') && { article }),
      ...(wants('fingerprint') && { fingerprint: encodeFingerprint(fingerprint(article)) }),
    }
  }
  const names = wants('names') ? options.names : { kinds: [] }
  const normalized = normalizeArticle(text, { ...options, ...(names && { names }) })
  return {
    ...(wants('article') && { article: normalized.article }),
    ...(wants('sentences') && { sentences: normalized.sentences }),
    ...(wants('names') && { names: { text: normalized.text, edits: normalized.edits } }),
    ...(wants('fingerprint') && { fingerprint: encodeFingerprint(normalized.fingerprint) }),
  }
}
