import { lazy } from '../../../text/lazy.ts'
import { labelsOf } from './labels-of.ts'

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
      'site sitename website ogsitename media mediaoutlet medium medianame sourcename sourcetitle provider journal channel',
    source: 'source sources origin',
    published:
      'date published publisheddate publishedon publishedat publishedtime publishingdate publishdate publishtime pubdate ' +
      'publicationdate dateofpublication datepublished articlepublishedtime issued issuedate posted postedon posteddate datepublish firstpublished ' +
      'releasedate articledate newsdate sent aired airdate broadcast datetime',
    updated:
      'updated updatedat updatedon lastupdated lastupdate lastmodified modified modifieddate modifiedtime articlemodifiedtime datemodified lastmod ' +
      'dateupdated updateddate updatedate',
    dateline: 'dateline',
    url: 'url urlsource sourceurl originalurl originallink canonical canonicalurl permalink weburl articleurl articlelink pageurl link href webpage storyurl clippedfrom',
    body:
      'body content text articletext fulltext fullarticle articlebody maintext bodytext story storytext article articlecontent ' +
      'maincontent cleanedtext contenttext newstext rawtext storycontent',
  }),
)
