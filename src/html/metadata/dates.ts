import type { DataNode } from './linked-data.ts'
import type { PageTags } from './page-tags.ts'

const inData = (node: DataNode | null, name: string): string[] => {
  const value = node?.[name]
  return typeof value === 'string' ? [value] : []
}

type Row = (tags: PageTags) => readonly string[]

const anyData =
  (name: string): Row =>
  ({ article, data }) => [...inData(article, name), ...data.flatMap((node) => inData(node, name)).slice(0, 1)]

const metas = (names: string): Row[] =>
  names.split(' ').map(
    (name) =>
      ({ meta }) =>
        meta.get(name) ?? [],
  )

/** Where publishers say when an article came out, the most reliable first. */
const published: readonly Row[] = [
  anyData('datePublished'),
  ...metas(
    'article:published_time og:article:published_time og:published_time parsely-pub-date sailthru.date bt:pubdate ' +
      'datepublished dc.date.issued dcterms.issued dcterms.created citation_publication_date citation_date pubdate ' +
      'publishdate publish-date publish_date publication_date dc.date date article.published cxenseparse:recs:publishtime ' +
      'rnews:datepublished iso-8601-publish-date originalpublicationdate',
  ),
  anyData('dateCreated'),
  ({ marked }) => marked.get('datepublished') ?? [],
  ({ marked }) => marked.get('datecreated') ?? [],
  ({ times }) => times.filter((time) => time.published).map(({ value }) => value),
]

const updated: readonly Row[] = [
  anyData('dateModified'),
  ...metas('article:modified_time og:updated_time last-modified dcterms.modified datemodified'),
  ({ marked }) => marked.get('datemodified') ?? [],
]

/** What the tags give for the day of publication, best first. */
export const publishedIn = (tags: PageTags): string[] => published.flatMap((row) => row(tags))

/** What the tags give for the last update, best first. */
export const updatedIn = (tags: PageTags): string[] => updated.flatMap((row) => row(tags))
