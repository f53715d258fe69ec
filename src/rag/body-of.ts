import {
  type Article,
  fingerprint,
  type NormalizedArticle,
  normalizeArticle,
  type ReadArticle,
  type SourcedSentence,
  splitSentences,
} from '../index.ts'
import { requireObject, requireString } from '../text/argument.ts'
import { hashString, hex32 } from '../text/hash.ts'
import { type ArticleFacts, factsOf } from './article-facts.ts'
import type { ChunkOptions } from './chunk.ts'

/** What is cut into chunks, however it came. */
export interface Body {
  readonly id: string
  readonly facts: ArticleFacts
  readonly text: string
  readonly sentences: readonly SourcedSentence[]
}

/** An article with its sentences; `placed` where their sources stand in the text that the article was read from. */
type Sentenced = Pick<NormalizedArticle, 'article' | 'text' | 'sentences'> & { readonly placed: boolean }

/** The body of an article; the headline of one that has no body. */
export function bodyOf(input: string | Article | ReadArticle | NormalizedArticle, options: ChunkOptions): Body {
  const { article, text, sentences, placed } = sentencesOf(input, options)
  const isHeadline = text === '' && article.title !== null
  const shown = isHeadline ? article.title : text
  return {
    // `exact` alone does not do: texts that differ in spelling share it and are cut at other places.
    id: options.id ?? fingerprint(article).exact + hex32(hashString(shown)),
    facts: factsOf(article, options.facts),
    text: shown,
    sentences: isHeadline ? [headline(article, shown, placed)] : sentences,
  }
}

function sentencesOf(input: string | Article | ReadArticle | NormalizedArticle, options: ChunkOptions): Sentenced {
  const { article, sentences, names = { kinds: [] } } = options
  if (typeof input === 'string') return { ...normalizeArticle(input, { article, sentences, names }), placed: true }
  requireObject(input, 'input', 'a string or an article')
  if ('input' in input) return { ...normalizeArticle(input, { sentences, names }), placed: true }
  requireString(input.text, 'input.text')
  return 'sentences' in input ? { ...input, placed: true } : unplaced(input, options)
}

/** The sentences of an article that was parsed stand where they are. */
function unplaced(article: Article, options: ChunkOptions): Sentenced {
  const sentences = splitSentences(article.text, options.sentences)
  return {
    article,
    text: article.text,
    sentences: sentences.map((one) => ({ ...one, source: { start: one.start, end: one.end } })),
    placed: false,
  }
}

/** The headline as a sentence. It is not in the text of an article: its place there is the start. */
function headline({ blocks }: Article, text: string, placed: boolean): SourcedSentence {
  const block = placed ? blocks.find(({ kind }) => kind === 'title') : undefined
  return { start: 0, end: text.length, text, source: { start: block?.start ?? 0, end: block?.end ?? 0 } }
}
