import { lazy } from '../../text/lazy.ts'
import type { FieldName } from './container.ts'

/** What a label stands over: a field, the body, or something that is passed by (null). */
export type Meaning = FieldName | 'body' | null
export type Labels = ReadonlyMap<string, Meaning>

/** A label at the beginning of a row. */
export interface Label {
  /** Letters and digits only, lower case: "Author(s)", "AUTHORS" and `authors` are one label. */
  readonly key: string
  /** Where its value begins in the row; the row's end where it stands alone. */
  readonly at: number
}

/** `Title: …`   `**Author(s):** …`   `- published_at: …`   `"date" = …`; the colon may be left out where the label stands alone. */
const form =
  /^(?:[-*+•] )?(?:\*\*|__|["“])?([\p{L}_@][\p{L}\d _()/&.'’-]{0,40})(?:["”]|\*\*|__)?\s{0,4}[:=](?:\*\*|__)?\s*/u

export function readLabel(row: string): Label | null {
  const found = form.exec(row)
  return found && { key: labelKey(found[1]!), at: found[0].length }
}

/** A label of some form, and what it stands over. */
export interface KnownLabel {
  readonly meaning: Meaning
  readonly at: number
}

export function knownLabel(row: string, labels: Labels): KnownLabel | null {
  const label = readLabel(row)
  if (!label || !labels.has(label.key)) return null
  return { meaning: labels.get(label.key)!, at: label.at }
}

export function labelKey(label: string): string {
  return label.toLowerCase().replace(/[^\p{L}\d]+/gu, '')
}

/** `author authors, byline` and the like: words divided by a space mean `meaning`. */
export function labelsOf(table: Readonly<Partial<Record<FieldName | 'body' | 'other', string>>>): Labels {
  const labels = new Map<string, Meaning>()
  for (const [meaning, keys] of Object.entries(table))
    for (const key of keys.split(' ')) labels.set(key, meaning === 'other' ? null : (meaning as Meaning))
  return labels
}

/**
 * What scrapers, clippers, feeds and site generators call the fields of an article: Schema.org, Open Graph, Dublin
 * Core, RSS and Atom, newspaper3k, trafilatura, news APIs, Hugo and Jekyll. The day of clipping, crawling or
 * saving (`created`, `date_saved`, `accessed`) is none of them.
 */
export const commonLabels = /* @__PURE__ */ lazy(() =>
  labelsOf({
    title: 'title headline head hed heading articletitle articleheadline fulltitle ogtitle dctitle newstitle pagetitle',
    kicker: 'kicker eyebrow overline',
    standfirst: 'subheadline subheading subtitle subhead standfirst strapline dek deck',
    authors:
      'author authors byline bylines by authorname authornames authorbyline creator creators dccreator writer writers ' +
      'writtenby reporter reporters journalist journalists articleauthor',
    agency: 'agency newsagency newsagencies wire wireservice',
    outlet:
      'outlet newsoutlet publication publicationtitle publicationname publisher publishername newspaper newspapername paper ' +
      'site sitename website ogsitename media mediaoutlet medium sourcename sourcetitle provider journal channel',
    source: 'source sources origin',
    published:
      'date published publisheddate publishedon publishedat publishedtime publishingdate publishdate publishtime pubdate ' +
      'publicationdate dateofpublication datepublished articlepublishedtime issued issuedate posted postedon posteddate firstpublished ' +
      'releasedate articledate newsdate sent aired airdate broadcast datetime',
    updated:
      'updated updatedat updatedon lastupdated lastupdate lastmodified modified modifieddate modifiedtime articlemodifiedtime datemodified lastmod ' +
      'dateupdated updateddate updatedate',
    dateline: 'dateline',
    url: 'url urlsource sourceurl originalurl originallink canonical canonicalurl permalink weburl articleurl articlelink pageurl link href webpage',
    body:
      'body content text articletext fulltext fullarticle articlebody maintext bodytext story storytext article articlecontent ' +
      'maincontent cleanedtext contenttext newstext rawtext',
  }),
)
