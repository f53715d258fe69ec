import type { Container } from './container.ts'
import { tagged } from './tagged.ts'

/**
 * TREC collections (AP, WSJ, LA Times, FT) and English Gigaword: records of SGML with the day in their id.
 *
 * @format 110 TREC collections and English Gigaword in SGML.
 */
export const trec: Container = /* @__PURE__ */ tagged('trec', /<DOC[\s>]/i, {
  article: 'doc',
  fields: {
    head: 'title',
    headline: 'title',
    hl: 'title',
    title: 'title',
    byline: 'authors',
    author: 'authors',
    dateline: 'dateline',
    pub: 'outlet',
    date: 'published',
    date_time: 'published',
    dd: 'published',
  },
  body: ['text', 'leadpara'],
  paragraph: 'p',
  // <DOC id="AFP_ENG_20250303.0117">   <DOCNO> AP250512-0017 </DOCNO> has two digits for the year: no date.
  dated: /\bid\s?=\s?"[A-Z]{3}_[A-Z]{3}_(\d{8})\.\d{4}"/i,
})
