import { type KnownFields, parseArticle } from '../index.ts'

/** Where a record has what its maker knows of the article. */
export interface KnownNames {
  readonly title: string
  readonly url: string
  readonly date: string
  readonly author: string
}

/** The usual names; `authors` counts as well as `author`. */
const usualNames: KnownNames = { title: 'title', url: 'url', date: 'date', author: 'author' }

/** What a record itself says of its article. What is not text, and a byline that names nobody, counts as not given. */
export function knownOf(record: Readonly<Record<string, unknown>>, names: KnownNames = usualNames): KnownFields {
  const text = (name: string): string | undefined => {
    const value = Object.hasOwn(record, name) ? record[name] : undefined
    return typeof value === 'string' && value.trim() !== '' ? value : undefined
  }
  const authors = authorsIn(
    record[names.author] ?? (names.author === usualNames.author ? record['authors'] : undefined),
  )
  const given = {
    title: text(names.title),
    url: text(names.url),
    published: text(names.date),
    updated: text('updated'),
    outlet: text('outlet'),
    authors: authors.length > 0 ? authors : undefined,
  }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}

/** The people of a byline, `Jane Roe and John Doe`, or of a list; read as a label in front of an article is. */
function authorsIn(value: unknown): string[] {
  const bylines = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string')
  return bylines.flatMap((byline) => parseArticle(`Author: ${byline.replace(/\s+/g, ' ')}\n\n.`).authors)
}
