import {
  type Article,
  decodeFingerprint,
  encodeFingerprint,
  type Fingerprint,
  fingerprint,
  parseArticle,
} from '../../index.ts'
import { textOf } from '../../stream/normalize-record.ts'
import { parseLine } from '../../stream/parse-line.ts'
import { openSource } from '../open-source.ts'
import { readText, reasonOf } from '../read-input.ts'
import { lineBatches } from '../run/line-batches.ts'
import { type Line, linesOf, locationOf, type Place, tooLong } from '../run/lines-of.ts'
import type { CorpusOptions } from './parse-corpus.ts'

/** A line of a file (without `file`: of standard input), or a file that is one article. */
export type Location = { readonly line: number; readonly file?: string } | { readonly file: string }

/** One article. It has an `article` or a `fingerprint`, or both. */
export interface CorpusItem {
  readonly id: string
  readonly location: Location
  readonly article?: Article
  readonly fingerprint?: Fingerprint
  readonly source?: string
  readonly date?: string
}

/** A line that is no article, or a file that cannot be read. */
export type CorpusFailure = { readonly error: string } & Location

export type Preference = 'article' | 'fingerprint'

/**
 * Reads a corpus, article by article. Where a record carries what is preferred, as `copydesk run` writes it, that is
 * taken and not worked out again.
 */
export async function* readCorpus(
  corpus: CorpusOptions,
  prefer: Preference,
): AsyncGenerator<CorpusItem | CorpusFailure> {
  for (const file of corpus.files) {
    try {
      if (!corpus.ndjson && file !== '-' && !/\.(?:ndjson|jsonl)$/i.test(file)) yield fileItem(file, corpus)
      else yield* recordsOf(file, corpus, prefer)
    } catch (error) {
      yield { error: reasonOf(error), file: file === '-' ? 'standard input' : file }
    }
  }
}

function fileItem(file: string, { article: options }: CorpusOptions): CorpusItem {
  const article = parseArticle(readText(file), options)
  return { id: file, location: { file }, article, ...dateOf(undefined, article) }
}

async function* recordsOf(
  file: string,
  corpus: CorpusOptions,
  prefer: Preference,
): AsyncGenerator<CorpusItem | CorpusFailure> {
  for await (const batch of lineBatches(openSource(file), file === '-' ? null : file, corpus.maxLine)) {
    if (batch.tooLong) yield failure(tooLong(corpus.maxLine), batch)
    for (const line of linesOf(batch)) {
      const item = itemOf(line, corpus, prefer)
      if (item !== undefined) yield item
    }
  }
}

function itemOf(
  { text, bytes, place }: Line,
  corpus: CorpusOptions,
  prefer: Preference,
): CorpusItem | CorpusFailure | undefined {
  if (bytes > corpus.maxLine) return failure(tooLong(corpus.maxLine), place)
  const record = parseLine(text)
  if (record === undefined) return undefined
  if (typeof record === 'string') return failure(record, place)
  const { fields } = corpus
  try {
    const id = record[fields.id] ?? `${place.file ?? '-'}:${place.line}`
    if (typeof id !== 'string' && typeof id !== 'number')
      return failure(`field ${JSON.stringify(fields.id)} is neither text nor a number`, place)
    const content = contentOf(record, corpus, prefer)
    if ('error' in content) return failure(content.error, place)
    const source = record[fields.source]
    return {
      id: String(id),
      location: locationOf(place),
      ...content,
      ...(typeof source === 'string' && { source }),
      ...dateOf(record[fields.date], content.article),
    }
  } catch (error) {
    return failure(error instanceof Error ? error.message : String(error), place)
  }
}

type Content = { readonly article?: Article; readonly fingerprint?: Fingerprint }

function contentOf(
  record: Record<string, unknown>,
  { fields, article: options }: CorpusOptions,
  prefer: Preference,
): Content | { readonly error: string } {
  const fingerprint = carriedFingerprint(record['fingerprint'])
  const carried: Content = {
    ...(isArticle(record['article']) && { article: record['article'] }),
    ...(fingerprint && { fingerprint }),
  }
  if (carried[prefer] !== undefined) return carried
  const text = textOf(record, fields.text)
  if (text.value !== undefined) return { article: parseArticle(text.value, options) }
  if (carried.article ?? fingerprint) return carried
  return record['fingerprint'] == null ? text : { error: noFingerprint(record['fingerprint']) }
}

/** What this program makes. One of another version cannot be compared with it, whichever stands first in the corpus. */
const { version: ownVersion } = /* @__PURE__ */ fingerprint('', { parse: false })

/** As text or as an object. Undefined for anything else: other makers have fields of this name as well. */
function carriedFingerprint(value: unknown): Fingerprint | undefined {
  try {
    const carried = decodeFingerprint(typeof value === 'string' ? value : encodeFingerprint(value as Fingerprint))
    return carried.version === ownVersion ? carried : undefined
  } catch {
    return undefined
  }
}

function noFingerprint(value: unknown): string {
  const version =
    typeof value === 'string' ? value.slice(0, value.indexOf('.')) : (value as Partial<Fingerprint>).version
  return typeof version === 'string' && /^cdf\d+-\w+$/.test(version) && version !== ownVersion
    ? `field "fingerprint" has version ${version} and there is no text; this copydesk makes ${ownVersion}`
    : 'field "fingerprint" is no fingerprint, or it is damaged'
}

function dateOf(given: unknown, article: Article | undefined): { readonly date?: string } {
  const date = typeof given === 'string' ? given : (article?.published?.iso ?? article?.dateline?.date?.iso)
  return date === undefined ? {} : { date }
}

function failure(error: string, place: Place): CorpusFailure {
  return { error, ...locationOf(place) }
}

/** Has what is read of an article; records of other makers may have a field of this name. */
function isArticle(value: unknown): value is Article {
  const { text, blocks, agencies } = (value ?? {}) as Partial<Article>
  return (
    typeof text === 'string' &&
    Array.isArray(agencies) &&
    Array.isArray(blocks) &&
    blocks.every((block) => typeof block?.kind === 'string' && typeof block.text === 'string')
  )
}
