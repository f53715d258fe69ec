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
    ti: 'title',
    byline: 'authors',
    author: 'authors',
    dateline: 'dateline',
    pub: 'outlet',
    date: 'published',
    date_time: 'published',
    date1: 'published',
    dd: 'published',
  },
  body: ['text', 'leadpara'],
  paragraph: 'p',
  // <DOC id="AFP_ENG_20250303.0117">   <DOCNO> AP880412-0017 </DOCNO>
  dated: /\bid\s?=\s?"[A-Z]{3}_[A-Z]{3}_(\d{8})\.\d{4}"|<DOCNO>\s{0,4}(?:AP|WSJ|SJMN)(\d{6})-/i,
  // "FT  14 MAY 91 / Headline": paper and day stand before it.
  over: /^[A-Z]{2,4} {1,4}\d\d [A-Z]{3} \d\d \/ (?=\S)/,
})
