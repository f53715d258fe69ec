import { namesIn } from './linked-data.ts'
import type { PageTags } from './page-tags.ts'

/** Where publishers name their authors, the most reliable first (measured on 200 pages). */
const rows: readonly ((tags: PageTags) => readonly string[])[] = [
  ({ article, data }) => namesIn(article?.['author'], data),
  ({ article, data }) => namesIn(article?.['creator'], data),
  ({ meta }) => meta.get('author') ?? [],
  ...[
    'article:author',
    'article:author_name',
    'og:article:author',
    'byl',
    'parsely-author',
    'sailthru.author',
    'bt:author',
    'cxenseparse:author',
    'citation_author',
    'dc.creator',
    'dcterms.creator',
    'dc.creator.name',
  ].map(
    (name) =>
      ({ meta }: PageTags) =>
        meta.get(name) ?? [],
  ),
  ({ meta }) => (/written by/i.test(meta.get('twitter:label1')?.[0] ?? '') ? (meta.get('twitter:data1') ?? []) : []),
]

/** The same where the page itself is marked; a printed byline is better. */
const markedRows: readonly ((tags: PageTags) => readonly string[])[] = [
  ({ marked }) => (marked.get('rel=author') ?? []).slice(0, 1),
  ({ marked }) => (marked.get('author') ?? []).slice(0, 1),
]

/** The lists of names that the tags give, best first. */
export const taggedPeople = (tags: PageTags): (readonly string[])[] => listsOf(rows, tags)

/** The lists of names that the page's own marks give, best first. */
export const markedPeople = (tags: PageTags): (readonly string[])[] => listsOf(markedRows, tags)

function listsOf(from: typeof rows, tags: PageTags): (readonly string[])[] {
  return from.map((row) => row(tags)).filter((list) => list.length > 0)
}
