import type { Labels } from './labels/labels.ts'
import { labelsOf } from './labels/labels-of.ts'

/** The labels of LexisNexis and Nexis Uni, above the body and below it. */
export const lexisLabels: Labels = /* @__PURE__ */ labelsOf({
  title: 'headline',
  standfirst: 'highlight abstract',
  authors: 'byline',
  dateline: 'dateline',
  outlet: 'publicationname',
  url: 'url',
  body: 'body fulltext',
  other:
    'section length copyright series series name distribution type column source language publicationtype documenttype ' +
    'journalcode subject graphic geographic organization organisation company ticker person people city state country ' +
    'industry loaddate correctiondate correction notes accno name link region team product guest',
})
