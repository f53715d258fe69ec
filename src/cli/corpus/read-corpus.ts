import {
  type Article,
  type ArticleOptions,
  decodeFingerprint,
  encodeFingerprint,
  type Fingerprint,
  fingerprint,
  parseArticle,
} from '../../index.ts'
import { articleInput } from '../article-input.ts'
import { type Failure, type Found, type Location, type ReadOptions, readFound } from '../input/read-found.ts'
import { pageTextOf } from '../page-text.ts'

/** One article. It has an `article` or a `fingerprint`, or both. */
export interface CorpusItem {
  readonly id: string
  readonly location: Location
  readonly article?: Article
  readonly fingerprint?: Fingerprint
  readonly source?: string
  readonly date?: string
}

export type Preference = 'article' | 'fingerprint'

/**
 * Reads a corpus, article by article. Where a record carries what is preferred, as `copydesk run` writes it, that is
 * taken and not worked out again.
 */
export async function* readCorpus(
  files: readonly string[],
  reading: ReadOptions,
  options: ArticleOptions,
  prefer: Preference,
): AsyncGenerator<CorpusItem | Failure> {
  for await (const found of readFound(files, reading))
    yield 'error' in found ? found : await itemOf(found, reading, options, prefer)
}

/** What a record says, or what is wrong with it. */
export async function itemOf(
  found: Found,
  reading: ReadOptions,
  options: ArticleOptions,
  prefer: Preference,
): Promise<CorpusItem | Failure> {
  const { name: id, location, record } = found
  const { fields } = reading
  try {
    const content = await contentOf(found, reading, options, prefer)
    const source = record[fields.source]
    return {
      id,
      location,
      ...content,
      ...(typeof source === 'string' && { source }),
      ...dateOf(record[fields.date], content.article),
    }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error), ...location }
  }
}

type Content = { readonly article?: Article; readonly fingerprint?: Fingerprint }

async function contentOf(
  found: Found,
  reading: ReadOptions,
  options: ArticleOptions,
  prefer: Preference,
): Promise<Content> {
  const { record } = found
  const print = carriedFingerprint(record['fingerprint'])
  const carried: Content = {
    ...(isArticle(record['article']) && { article: record['article'] }),
    ...(print && { fingerprint: print }),
  }
  if (carried[prefer] !== undefined) return carried
  if (!('error' in pageTextOf(record, reading.fields)) || !(carried.article ?? record['fingerprint'])) {
    const { input, options: all } = await articleInput(found, { article: options }, reading)
    return { article: typeof input === 'string' ? parseArticle(input, all.article) : input.article }
  }
  if (carried.article ?? print) return carried
  throw new Error(noFingerprint(record['fingerprint']))
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
