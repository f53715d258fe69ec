import type { ArticleFormat } from '../../../src/index.ts'
import { blank, indented, paragraphs, quoted, rows, tagged, title, wrapped } from './copy.ts'

/** What is read of a file; what is left out here is not told by the file: null or empty. */
export interface Told {
  readonly title?: string | null
  readonly authors?: readonly string[]
  readonly agencies?: readonly string[]
  readonly outlet?: string
  readonly published?: string
  readonly updated?: string
  readonly url?: string
  readonly place?: string
  readonly standfirst?: string
  /** What stands in the text before and behind the three paragraphs. */
  readonly before?: string
  readonly behind?: string
}

const jane = { title, authors: ['Jane Roe'] }
const hl = 'Highlight: Cleaners and nurses had asked for the boat'

/** Files of each form, in other variants than the acceptance cases. Each keeps the three paragraphs and nothing more. */
export const examples: readonly (readonly [format: ArticleFormat, what: string, text: string, told: Told])[] = [
  // ── Nexis Uni ──
  [
    'nexis-uni',
    'day first, time, no byline',
    `\n${title}\nThe Orrin Herald (England)\n14 October 2025 Tuesday 6:05 AM GMT\n\n\nCopyright 2025 Orrin Media Ltd All Rights Reserved\nSection: NEWS; Version:1\nLength: 96 words\nBody\n\n${rows}\n\nLoad-Date: October 15, 2025\n\n\nEnd of Document\n`,
    { title, outlet: 'The Orrin Herald (England)', published: '2025-10-14T06:05Z' },
  ],
  [
    'nexis-uni',
    'blank lines between all rows, two writers, a summary',
    `${title}\n\nOrrin Herald\n\nOctober 14, 2025 Tuesday, WEB EDITION\n\nCopyright 2025 Orrin Media Ltd All Rights Reserved\n\nSection: LOCAL\n\nLength: 96 words\n\nByline: Jane Roe and Oleg Tarr, Orrin Herald\n\n${hl}\n\nBody\n\n${blank}\n\nNotes\n\nClassification\n\nLanguage: ENGLISH\n\nSubject: FERRIES (90%)\n\nLoad-Date: October 15, 2025\n\nEnd of Document`,
    {
      title,
      authors: ['Jane Roe', 'Oleg Tarr'],
      outlet: 'Orrin Herald',
      published: '2025-10-14',
      standfirst: 'Cleaners and nurses had asked for the boat',
    },
  ],
  [
    'nexis-uni',
    'agency copy with a dateline, pictures, capitals labels',
    `${title}\nAssociated Press International\nOctober 14, 2025 Tuesday 11:40 PM GMT\n\nCopyright 2025 Associated Press All Rights Reserved\nSection: INTERNATIONAL NEWS\nLength: 96 words\nByline: By JANE ROE, Associated Press\nDateline: BELD \nBody\n\n${rows}\n\nGraphic\n\n \nThe night ferry leaves Orrin.\n\nLoad-Date: October 15, 2025\n\nEnd of Document`,
    {
      ...jane,
      agencies: ['AP'],
      outlet: 'Associated Press International',
      published: '2025-10-14T23:40Z',
      place: 'BELD',
    },
  ],
  // ── LexisNexis ──
  [
    'lexisnexis',
    'no BODY, copyright last, correction',
    `                              7 of 250 DOCUMENTS\n\n                              The Orrin Herald (England)\n\n                             October 14, 2025 Tuesday\n\nCorrection Appended\n\n${title}\n\nBYLINE: Jane Roe, Political correspondent\n\nSECTION: HOME PAGES; Pg. 4\n\nLENGTH: 96 words\n\n${wrapped}\n\nLOAD-DATE: October 15, 2025\n\nLANGUAGE: ENGLISH\n\nPUBLICATION-TYPE: Newspaper\n\nJOURNAL-CODE: ORH\n\n                    Copyright 2025 Orrin Media Limited\n                              All Rights Reserved\n`,
    { ...jane, outlet: 'The Orrin Herald (England)', published: '2025-10-14' },
  ],
  [
    'lexisnexis',
    'wrapped headline, highlight, one document without a counter',
    `The Orrin Herald\n\nOctober 14, 2025\n\nSECTION: A; Pg. 1\n\nLENGTH: 96 words\n\nHEADLINE: Beld council votes to\nkeep night ferry;\nOrrin relieved\n\nBYLINE: ROE, JANE\n\nHIGHLIGHT: Cleaners had asked for the boat\n\nBODY:\n${wrapped}\n\nGRAPHIC: PHOTO: The pier.\n\nLOAD-DATE: October 15, 2025\n`,
    {
      title: 'Beld council votes to keep night ferry; Orrin relieved',
      authors: ['Jane Roe'],
      outlet: 'The Orrin Herald',
      published: '2025-10-14',
      standfirst: 'Cleaners had asked for the boat',
    },
  ],
  [
    'lexisnexis',
    'Document n of m, wire, labels in another order',
    `Document 2 of 9\n\nCopyright 2025 The Associated Press\nAll Rights Reserved\n\nAssociated Press Worldstream\n\nOctober 14, 2025 Tuesday 11:40 PM GMT\n\nLENGTH: 96 words\n\nDATELINE: BELD\n\nBYLINE: By JANE ROE; Associated Press Writer\n\nSECTION: INTERNATIONAL NEWS\n\nHEADLINE: ${title}\n\nBODY:\n\n${wrapped}\n\nLANGUAGE: ENGLISH\n\nLOAD-DATE: October 15, 2025\n`,
    {
      ...jane,
      agencies: ['AP'],
      outlet: 'Associated Press Worldstream',
      published: '2025-10-14T23:40Z',
      place: 'BELD',
    },
  ],
  // ── Factiva ──
  [
    'factiva',
    'section with a code, By in capitals, time',
    `Metropolitan Desk; SECTB\n${title}\nBy JANE ROE\n96 words\n14 October 2025\n06:35\nThe Orrin Herald\nORRH\nLate Edition - Final\n4\nEnglish\n(c) 2025 Orrin Media Ltd.\n\n${blank}\n\nOrrin Media Limited\nDocument ORRH000020251014ela00001\n`,
    { ...jane, outlet: 'The Orrin Herald', published: '2025-10-14' },
  ],
  [
    'factiva',
    'no section, no byline, French interface',
    `${title}\n\n96 mots\n\n14 octobre 2025\n\nOrrin Herald\n\nORRH\n\nAnglais\n\nCopyright 2025. Orrin Media Ltd.\n\n${blank}\n\nDocument ORRH000020251014ela00001\n`,
    { title, outlet: 'Orrin Herald', published: '2025-10-14' },
  ],
  [
    'factiva',
    'Spanish interface, two writers',
    `News\n\n${title}\n\nJane Roe and Oleg Tarr\n\n96 palabras\n\n14 octubre 2025\n\nOrrin Herald\n\nORRH\n\nInglés\n\n© 2025 Orrin Media Ltd\n\n${blank}\n\nDocumento ORRH000020251014ela00001\n`,
    { title, authors: ['Jane Roe', 'Oleg Tarr'], outlet: 'Orrin Herald', published: '2025-10-14' },
  ],
  [
    'factiva-codes',
    'tabs, agency, picture',
    `SE\tLocal\nHD\t${title}\nBY\tBy Jane Roe\nCR\tReuters\nWC\t96 words\nPD\t14 October 2025\nET\t06:35\nSN\tOrrin Herald\nSC\tORRH\nLA\tEnglish\nCY\t(c) 2025 Orrin Media Ltd\nLP\t${paragraphs[0]}\nTD\t${paragraphs[1]}\n\n${paragraphs[2]}\nART\tThe pier at Orrin.\nNS\tgtran : Transport\nAN\tDocument ORRH000020251014ela00001\n`,
    { ...jane, agencies: ['Reuters'], outlet: 'Orrin Herald', published: '2025-10-14' },
  ],
  [
    'factiva-codes',
    'no byline, no section',
    `HD  ${title}\nWC  96 words\nPD  14 October 2025\nSN  Orrin Herald\nSC  ORRH\nLA  English\nCY  (c) 2025 Orrin Media Ltd\nLP\n${paragraphs[0]}\nTD\n${paragraphs[1]}\n${paragraphs[2]}\nRE  uk : United Kingdom\nPUB  Orrin Media\nAN  Document ORRH000020251014ela00001\n`,
    { title, outlet: 'Orrin Herald', published: '2025-10-14' },
  ],
  [
    'factiva-codes',
    'value below, byline of two',
    `HD\n${title}\n\nBY\nJane Roe; Oleg Tarr\n\nWC\n96 words\n\nPD\n14 October 2025\n\nSN\nOrrin Herald\n\nLP\n${paragraphs[0]}\n\nTD\n${paragraphs[1]}\n\n${paragraphs[2]}\n\nCT\nnews@orrin.example\n\nIN\ni72 : Shipping\n\nAN\nDocument ORRH000020251014ela00001`,
    { title, authors: ['Jane Roe', 'Oleg Tarr'], outlet: 'Orrin Herald', published: '2025-10-14' },
  ],
  [
    'factiva-codes',
    'colons behind the codes, CRLF',
    `HD: ${title}\r\nBY: Jane Roe\r\nWC: 96 words\r\nPD: 14 October 2025\r\nSN: Orrin Herald\r\nSC: ORRH\r\nLA: English\r\nLP: ${paragraphs[0]}\r\nTD: ${paragraphs[1]}\r\n${paragraphs[2]}\r\nAN: Document ORRH000020251014ela00001\r\n`,
    { ...jane, outlet: 'Orrin Herald', published: '2025-10-14' },
  ],
  [
    'factiva-codes',
    'one space beside, codes of the text alone, index terms',
    `SE News\nHD ${title}\nBY By Jane Roe\nCR Staff\nWC 96 words\nPD 14 October 2025\nET 05:12\nSN Orrin Herald\nSC ORRH\nED 1\nLA English\nCY © 2025 Orrin Media\n\nLP\n${paragraphs[0]}\n\nTD\n${paragraphs[1]}\n\n${paragraphs[2]}\n\nIN i72 : Shipping\n\nAN Document ORRH000020251014ela00001`,
    { ...jane, outlet: 'Orrin Herald', published: '2025-10-14' },
  ],
  // ── ProQuest ──
  [
    'proquest',
    'FULL TEXT alone, degrees, title label only',
    `Document 3 of 7\n\nProQuest document link\n\nAuthor: Roe, Jane, MA\n\nFULL TEXT\n\n${blank}\n\nDETAILS\n\nSubject: Ferries\n\nTitle: ${title}\n\nPublication title: Orrin Herald; Orrin\n\nPublication date: Oct 14, 2025\n\nProQuest document ID: 99\n\nDocument URL: https://search.example/docview/99\n`,
    { ...jane, outlet: 'Orrin Herald; Orrin', published: '2025-10-14' },
  ],
  [
    'proquest',
    'dense labels, three writers',
    `____________________________________________________________\n\n${title}\nAuthor: Roe, Jane; Tarr, Oleg; de la Cruz, Ana\nPublication info: Orrin Herald; Orrin [Orrin]14 Oct 2025: B.1.\nProQuest document link\nFull text: ${blank}\nSubject: Ferries; Petitions\nLocation: Beld\nPublication title: Orrin Herald\nPages: B.1\nPublication year: 2025\nPublication date: Oct 14, 2025\nLast updated: 2025-11-02\nDatabase: Newsstream\nProQuest document ID: 99\n____________________________________________________________\n`,
    { title, authors: ['Jane Roe', 'Oleg Tarr', 'Ana de la Cruz'], outlet: 'Orrin Herald', published: '2025-10-14' },
  ],
  [
    'proquest',
    'no author, day in the publication info alone',
    `${title}\n\nPublication info: Orrin Herald ; Orrin [Orrin]14 Oct 2025.\n\nProQuest document link\n\nAbstract: None available.\n\nFull text: ${blank}\n\nSubject: Ferries\n\nPublication title: Orrin Herald\n\nProQuest document ID: 99\n\nDatabase: Newsstream\n`,
    { title, outlet: 'Orrin Herald', published: '2025-10-14' },
  ],
  [
    'proquest',
    'names under the headline without a label',
    `${title}\nRoe, Jane; Tarr, Oleg.\n Orrin Herald ; Orrin [Orrin]. 14 Oct 2025: B1.\n\nProQuest document link\n\nFULL TEXT\n${rows}\n\nDETAILS\n\nSubject: Ferries\nPublication title: Orrin Herald; Orrin\nPages: B1\nPublication date: Oct 14, 2025\nProQuest document ID: 99\nDatabase: Newsstream`,
    { title, authors: ['Jane Roe', 'Oleg Tarr'], outlet: 'Orrin Herald; Orrin', published: '2025-10-14' },
  ],
  // ── NewsBank ──
  [
    'newsbank',
    'labels in another order, caption',
    `Title: ${title}\nAuthor: Jane Roe\nPaper: Orrin Herald, The (UK)\nEdition: Final\nDate: October 14, 2025\nSection: Local\nPage: B1\n\n${blank}\n\nCaption: The pier at Orrin.\nMemo: Corrected.\nIndex Terms: Ferries\nCopyright, 2025, Orrin Herald\nRecord Number: 0FE1\n`,
    { ...jane, outlet: 'Orrin Herald, The (UK)', published: '2025-10-14' },
  ],
  [
    'newsbank',
    'a desk for a byline',
    `Paper: Orrin Herald (UK)\nTitle: ${title}\nDate: October 14, 2025\nAuthor/Byline: Staff Report | Orrin Herald\n\n${blank}\n\nCopyright (c) 2025, Orrin Herald. All Rights Reserved.\nRecord Number: 0FE1\nOpenURL Link: https://infoweb.example/openurl`,
    { title, outlet: 'Orrin Herald (UK)', published: '2025-10-14' },
  ],
  [
    'newsbank',
    'wrapped rows',
    `Paper: Orrin Herald (UK)\nTitle: ${title}\nDate: October 14, 2025\nAuthor: JANE ROE, Staff Writer\nReadability: >12\n\n${wrapped}\n\nRecord Number: 0FE1\n`,
    { ...jane, outlet: 'Orrin Herald (UK)', published: '2025-10-14' },
  ],
  [
    'newsbank',
    'outlet, day and headline without labels',
    `Orrin Herald, The (UK)\nOctober 14, 2025\nEdition: Web Edition\nSection: Local\n\n${title}\n\nAuthor: Jane Roe\n\n${blank}\n\nCopyright (c) 2025 Orrin Herald, The\nRecord Number: 0FE1\n`,
    { ...jane, outlet: 'Orrin Herald, The (UK)', published: '2025-10-14' },
  ],
  // ── readers and front matter ──
  [
    'reader',
    'address first, warning, time',
    `URL Source: https://orrin.example/ferry\n\nTitle: ${title}\n\nPublished Time: 2025-10-14T06:05:00Z\n\nWarning: This is a cached snapshot of the original page.\n\nMarkdown Content:\n${blank}\n`,
    { title, published: '2025-10-14T06:05:00Z', url: 'https://orrin.example/ferry' },
  ],
  [
    'reader',
    'text content, author',
    `Title: ${title}\nURL Source: https://orrin.example/ferry\nAuthor: Jane Roe\nNumber of Pages: 1\nText Content:\n${blank}\n`,
    { ...jane, url: 'https://orrin.example/ferry' },
  ],
  [
    'reader',
    'lists of links and pictures behind the text',
    `Title: ${title}\n\nURL Source: https://orrin.example/ferry\n\nMarkdown Content:\n${blank}\n\nLinks/Buttons:\n- [Home](https://orrin.example/)\n- [News](https://orrin.example/news)\n\nImages:\n- ![Image 1: pier](https://orrin.example/1.jpg)\n`,
    { title, url: 'https://orrin.example/ferry' },
  ],
  [
    'front-matter',
    'only a pair round the whole value is YAML’s',
    `---\ntitle: "Never" is a long time, says ferry\nauthor: 'Jane Roe'\ndate: 2025-10-14\n---\n\n${blank}`,
    { title: '"Never" is a long time, says ferry', authors: ['Jane Roe'], published: '2025-10-14' },
  ],
  [
    'front-matter',
    'list in brackets, camel case, day of clipping',
    `---\nheadline: ${title}\nauthors: ["Jane Roe", "Oleg Tarr"]\ndatePublished: 2025-10-14T06:05:00Z\ndateModified: 2025-10-15\nclipped: 2025-12-01\nsource: https://orrin.example/ferry\npublisher: Orrin Herald\n---\n${blank}`,
    {
      title,
      authors: ['Jane Roe', 'Oleg Tarr'],
      published: '2025-10-14T06:05:00Z',
      updated: '2025-10-15',
      url: 'https://orrin.example/ferry',
      outlet: 'Orrin Herald',
    },
  ],
  [
    'front-matter',
    'TOML, degree',
    `+++\ntitle = "${title}"\nauthor = "Jane Roe, MA"\ndate = 2025-10-14\n+++\n\n${blank}`,
    { ...jane, published: '2025-10-14' },
  ],
  [
    'readwise',
    'published, source',
    `# ${title}\n\n## Metadata\n- Author: Jane Roe\n- Category: #articles\n- Published: 2025-10-14\n- URL: https://orrin.example/ferry\n\n## Full Document\n${blank}\n\n## Highlights\n- we need a boat\n`,
    { ...jane, published: '2025-10-14', url: 'https://orrin.example/ferry' },
  ],
  [
    'readwise',
    'another heading level',
    `# ${title}\n\n### Metadata\n\n- Full Title: ${title}\n- Author: [[Jane Roe]]\n- URL: https://orrin.example/ferry\n\n### Full Document\n\n${blank}\n`,
    { ...jane, url: 'https://orrin.example/ferry' },
  ],
  [
    'readwise',
    'an outlet for an author',
    `# ${title}\n\n## Metadata\n- Author: [[orrin.example]]\n- Full Title: ${title}\n- URL: https://orrin.example/ferry\n\n## Full Document\n${blank}\n`,
    { title, url: 'https://orrin.example/ferry' },
  ],
  // ── mail ──
  [
    'mail',
    'Outlook, bold labels, sent on',
    `See below, worth a line.\n\n**From:** Orrin Herald <news@orrin.example>\n**Sent:** 14 October 2025 06:05\n**To:** desk@beld.example\n**Subject:** Fwd: ${title}\n\nBy Jane Roe\n\n${blank}\n\nSent from my phone`,
    { ...jane, published: '2025-10-14T06:05' },
  ],
  [
    'mail',
    'mbox, folded header, list footer',
    `From news@orrin.example Tue Oct 14 06:05:00 2025\nReceived: from mx.orrin.example\n\tby lists.example; Tue, 14 Oct 2025 06:05:00 +0100\nDate: Tue, 14 Oct 2025 06:05:00 +0100\nFrom: "Roe, Jane" <news@orrin.example>\nSubject: [ferries] ${title}\nMessage-ID: <1@orrin.example>\n\n${wrapped}\n\n_______________________________________________\nferries mailing list\nferries@lists.example\n`,
    { title, published: '2025-10-14T06:05:00+01:00' },
  ],
  [
    'mail',
    'begin forwarded message, quoted, address first',
    `Begin forwarded message:\n\nFrom: Orrin Herald <news@orrin.example>\nSubject: ${title}\nDate: October 14, 2025 at 6:05 AM\nTo: desk@beld.example\n\n> https://orrin.example/ferry\n>\n> By Jane Roe\n>\n${quoted}\n`,
    { ...jane, published: '2025-10-14T06:05', url: 'https://orrin.example/ferry' },
  ],
  [
    'mail',
    'sent on by a German program',
    `-----Ursprüngliche Nachricht-----\nVon: Orrin Herald <news@orrin.example>\nGesendet: Dienstag, 14. Oktober 2025 06:05\nAn: Desk\nBetreff: WG: ${title}\n\nBy Jane Roe\n\n${blank}\n`,
    { ...jane, published: '2025-10-14T06:05' },
  ],
  [
    'mail',
    'French header under a note, encoded subject',
    `À lire.\n\nDe : Orrin Herald <news@orrin.example>\nEnvoyé : mardi 14 octobre 2025 06:05\nÀ : Desk\nObjet : =?UTF-8?Q?Beld_council_votes_to?= =?utf-8?B?IGtlZXAgbmlnaHQgZmVycnk=?=\n\nBy Jane Roe\n\n${blank}\n`,
    { ...jane, published: '2025-10-14T06:05' },
  ],
  [
    'mail',
    'answered, quoted whole',
    `On Tue, Oct 14, 2025 at 6:05 AM Orrin Herald <news@orrin.example> wrote:\n\n> ${title}\n>\n> By Jane Roe\n>\n${quoted}\n`,
    jane,
  ],
  [
    'mail',
    'sent on twice, the inner header quoted',
    `-----Original Message-----\nFrom: Oleg Tarr [mailto:tarr@beld.example]\nSent: 15 October 2025 10:02\nSubject: Fwd: ferry\n\n> -------- Forwarded Message --------\n> Subject: ${title}\n> Date: Tue, 14 Oct 2025 06:05:00 +0100\n> From: Orrin Herald <news@orrin.example>\n>\n> By Jane Roe\n>\n${quoted}\n`,
    { ...jane, published: '2025-10-14T06:05:00+01:00' },
  ],
  // ── scrapers ──
  [
    'fields',
    'labels in small letters, unknown ones between',
    `headline: ${title}\nscraped_at: 2025-12-01T00:00:00Z\nby: Jane Roe\nword count: 96\npublished_at: 2025-10-14T06:05:00Z\nsource: Orrin Herald\nlanguage: en\n\n${blank}`,
    { ...jane, published: '2025-10-14T06:05:00Z', outlet: 'Orrin Herald' },
  ],
  [
    'fields',
    'authors as a program prints a list',
    `title: ${title}\nurl: https://orrin.example/\nauthors: ['Jane Roe', "Lee O'Park"]\npublish_date: 2025-10-14 06:05:00\ntext:\n${blank}\n`,
    {
      ...jane,
      authors: ['Jane Roe', "Lee O'Park"],
      published: '2025-10-14T06:05:00',
      url: 'https://orrin.example/',
    },
  ],
  [
    'fields',
    'values on the next line',
    `Title:\n${title}\n\nAuthor:\nJane Roe\n\nPublished:\n14 October 2025\n\nText:\n${blank}\n`,
    { ...jane, published: '2025-10-14' },
  ],
  [
    'fields',
    'bold Markdown labels, list of two',
    `**Title:** ${title}\n**Authors:** Jane Roe, Oleg Tarr\n**Publication Date:** 2025-10-14\n**Source URL:** https://orrin.example/ferry\n\n---\n\n${blank}\n`,
    { title, authors: ['Jane Roe', 'Oleg Tarr'], published: '2025-10-14', url: 'https://orrin.example/ferry' },
  ],
  [
    'fields',
    'a quoted word opens the title; a degree',
    `Title: "Sober" ferry sails\nAuthor: Jane Roe, MA\n\n${blank}`,
    { title: '"Sober" ferry sails', authors: ['Jane Roe'] },
  ],
  [
    'fields',
    'an unknown label in small letters first, the text beside its own',
    `story_id: 1234\nmedia_name: Orrin Herald\ntitle: ${title}\npublish_date: 2025-10-14\nlanguage: en\n\nstory_text: ${blank}\n`,
    { title, published: '2025-10-14', outlet: 'Orrin Herald' },
  ],
  [
    'fields',
    'a rule right under the last value',
    `------------------------------\nHEADLINE : ${title}\nREPORTER : Jane Roe\nOUTLET   : Orrin Herald\n------------------------------\n\n${blank}\n`,
    { ...jane, outlet: 'Orrin Herald' },
  ],
  [
    'fields',
    'labels in square brackets',
    `[Title] ${title}\n[Author] Jane Roe\n[Date] 2025-10-14\n[URL] https://orrin.example/ferry\n[Content]\n${blank}\n`,
    { ...jane, published: '2025-10-14', url: 'https://orrin.example/ferry' },
  ],
  [
    'json',
    'an object over several rows, escapes, the text closes with a quotation mark',
    JSON.stringify(
      {
        title: `“Never” and "ever"`,
        by: { name: 'Jane Roe', id: 'x' },
        date: '2025-10-14',
        text: `${blank}\n\n"Aye."`,
      },
      null,
      2,
    ),
    { title: `“Never” and "ever"`, authors: ['Jane Roe'], published: '2025-10-14', behind: '\n\n"Aye."' },
  ],
  [
    'json',
    'one row, unknown keys, lists, other alphabets as numbers',
    `{"id":7,"ok":true,"none":null,"url":"https:\\/\\/orrin.example\\/ferry","title":"${title}","authors":["Jane Roe","Oleg T\\u00e4rr"],"date_publish":"2025-10-14 06:05:00","tags":[{"term":"boat"}],"maintext":${JSON.stringify(blank)}}`,
    {
      title,
      authors: ['Jane Roe', 'Oleg Tärr'],
      published: '2025-10-14T06:05:00',
      url: 'https://orrin.example/ferry',
    },
  ],
  [
    'json',
    'front matter of a site generator',
    `{\n  "title": "${title}",\n  "date": "2025-10-14",\n  "author": "Jane Roe"\n}\n\n${blank}\n`,
    { ...jane, published: '2025-10-14' },
  ],
  // ── wires ──
  [
    'news-dump',
    'no byline',
    `-- ${title}\n-- \n-- 2025-10-14T06:05:00Z\n-- http://orrin.example/ferry.html\n\n${wrapped}\nTo contact the reporters on this story:\nJane Roe in Beld at jroe@orrin.example\n`,
    { title, published: '2025-10-14T06:05:00Z', url: 'http://orrin.example/ferry.html' },
  ],
  [
    'news-dump',
    'two writers, letter-spaced',
    `-- ${title}\n-- B y   J a n e   R o e   a n d   O l e g   T a r r\n-- 2025-10-14T06:05:00Z\n-- http://orrin.example/ferry.html\n\n${wrapped}\n`,
    {
      title,
      authors: ['Jane Roe', 'Oleg Tarr'],
      published: '2025-10-14T06:05:00Z',
      url: 'http://orrin.example/ferry.html',
    },
  ],
  [
    'news-dump',
    'plain byline',
    `-- ${title}\n-- By Jane Roe\n-- Tue Oct 14, 2025 6:05am EDT\n-- http://orrin.example/ferry.html\n\n${blank}\n`,
    { ...jane, published: '2025-10-14T06:05-04:00', url: 'http://orrin.example/ferry.html' },
  ],
  [
    'news-dump',
    'a terminal: stamp under the headline, contacts',
    `${title}\n2025-10-14 06:05:11.204 GMT\n\n\nBy Jane Roe and Oleg Tarr\n     ${wrapped.replaceAll('\n\n', '\n     ')}\n\nFor Related News and Information:\nTop Shipping News: TOP SHIP <GO>\n\nTo contact the reporter on this story:\nJane Roe in Beld at jroe@orrin.example\n`,
    { title, authors: ['Jane Roe', 'Oleg Tarr'], published: '2025-10-14T06:05:11Z' },
  ],
  [
    'dow-jones',
    'no contact',
    `${title}\n\nBy Jane Roe\n\n${blank}\n\n(END) Dow Jones Newswires\n\n10-14-25 0605ET\n`,
    { ...jane, agencies: ['Dow Jones'] },
  ],
  [
    'dow-jones',
    'MarketWatch, contact with two names',
    `${title}\n\nBy Jane Roe and Oleg Tarr\n\n${blank}\n\nWrite to Jane Roe at jane.roe@dow.example and Oleg Tarr at oleg.tarr@dow.example\n\n(END) MarketWatch\n\nOctober 14, 2025 06:05 ET (10:05 GMT)\n`,
    { title, authors: ['Jane Roe', 'Oleg Tarr'], agencies: ['Dow Jones'], published: '2025-10-14T06:05-04:00' },
  ],
  [
    'dow-jones',
    'dashes before the contact',
    `${title}\n\nBy Jane Roe\n\n${blank}\n\n-Write to Jane Roe at jane.roe@dow.example\n\n(END) Dow Jones Newswires\n\nOctober 14, 2025 06:05 ET (10:05 GMT)\n\nCopyright (c) 2025 Dow Jones & Company, Inc.\n`,
    { ...jane, agencies: ['Dow Jones'], published: '2025-10-14T06:05-04:00' },
  ],
  [
    'reuters-terminal',
    'no series',
    `${title}\n\n    By Jane Roe\n\n    BELD, Oct 14 (Reuters) - ${paragraphs[0]}\n    ${paragraphs[1]}\n    ${paragraphs[2]}\n    (Reporting by Jane Roe; Editing by Oleg Tarr)\n    ((jane.roe@agency.example; +44 20 5550 0101;))\n\n(c) Copyright Thomson Reuters 2025. Click For Restrictions - https://agency.example/copyright\n`,
    { ...jane, agencies: ['Reuters'], place: 'BELD', before: 'BELD, Oct 14 (Reuters) - ' },
  ],
  [
    'reuters-terminal',
    'day and time before the headline',
    `14-Oct-2025 06:05:00 AM - ${title}\n\n    By Jane Roe\n\n    BELD, Oct 14 (Reuters) - ${paragraphs[0]}\n    ${paragraphs[1]}\n    ${paragraphs[2]}\n    (Reporting by Jane Roe)\n    ((jane.roe@agency.example))\n`,
    {
      ...jane,
      agencies: ['Reuters'],
      published: '2025-10-14T06:05:00',
      place: 'BELD',
      before: 'BELD, Oct 14 (Reuters) - ',
    },
  ],
  [
    'reuters-terminal',
    'wrap-up with keywords',
    `WRAPUP 3-${title}\n\n    BELD, Oct 14 (Reuters) - ${paragraphs[0]}\n    ${paragraphs[1]}\n    ${paragraphs[2]}\n    (Reporting by Jane Roe)\n    ((jane.roe@agency.example))\n    Keywords: BELD-FERRY/ (WRAPUP 3)\n`,
    { ...jane, agencies: ['Reuters'], place: 'BELD', before: 'BELD, Oct 14 (Reuters) - ' },
  ],
  [
    'reuters-terminal',
    'repeat',
    `RPT-UPDATE 1-${title}\n\n    By Jane Roe\n    BELD, Oct 14 (Reuters) - ${paragraphs[0]}\n    ${paragraphs[1]}\n    ${paragraphs[2]}\n\n(c) Copyright Thomson Reuters 2025. Click For Restrictions - https://agency.example/copyright\nKeywords: BELD-FERRY/ (RPT)\n`,
    { ...jane, agencies: ['Reuters'], place: 'BELD', before: 'BELD, Oct 14 (Reuters) - ' },
  ],
  [
    'reuters-text',
    'a title of two rows',
    `BELD COUNCIL VOTES TO KEEP NIGHT\nFERRY\n${indented}\n Reuter\n`,
    { title: 'BELD COUNCIL VOTES TO KEEP NIGHT FERRY', agencies: ['Reuters'] },
  ],
  [
    'reuters-text',
    'capitals at the end',
    `${title.toUpperCase()}\n${indented}\n REUTER\n\n`,
    { title: title.toUpperCase(), agencies: ['Reuters'] },
  ],
  [
    'reuters-text',
    'the control sign',
    `${title.toUpperCase()}\n${indented}\n Reuter &#3;\n`,
    { title: title.toUpperCase(), agencies: ['Reuters'] },
  ],
  // ── collections ──
  [
    'reuters-21578',
    'no author',
    `<REUTERS TOPICS="NO" NEWID="9">\n<DATE>14-OCT-2025 06:05:00.00</DATE>\n<UNKNOWN>\n&#5;&#5;f0704&#31;reute</UNKNOWN>\n<TEXT>&#2;\n<TITLE>BELD &lt;BLD> KEEPS FERRY</TITLE>\n<DATELINE>    BELD, Oct 14 - </DATELINE><BODY>${indented.trimStart()}\n Reuter\n&#3;</BODY></TEXT>\n</REUTERS>\n`,
    { title: 'BELD <BLD> KEEPS FERRY', agencies: ['Reuters'], published: '2025-10-14T06:05:00', place: 'BELD' },
  ],
  [
    'reuters-21578',
    'small tags',
    `<reuters newid="9"><date>14-OCT-2025 06:05:00.00</date><text><title>${title}</title><author>by Jane Roe, Reuters</author><dateline>BELD, Oct 14 - </dateline><body>${indented}\nREUTER</body></text></reuters>`,
    { ...jane, agencies: ['Reuters'], published: '2025-10-14T06:05:00', place: 'BELD' },
  ],
  [
    'reuters-21578',
    'text without a body tag',
    `<REUTERS NEWID="9"><DATE>14-OCT-2025 06:05:00.00</DATE><TEXT TYPE="UNPROC"><TITLE>${title}</TITLE>\n${indented}\n</TEXT></REUTERS>`,
    { title, agencies: ['Reuters'], published: '2025-10-14T06:05:00' },
  ],
  [
    'trec',
    'Gigaword of APW',
    `<DOC id="APW_ENG_20251014.0301" type="story">\n<HEADLINE>\n${title}\n</HEADLINE>\n<DATELINE>\nBELD (AP)\n</DATELINE>\n<TEXT>\n<P>\n${wrapped.replaceAll('\n\n', '\n</P>\n<P>\n')}\n</P>\n</TEXT>\n</DOC>`,
    { title, agencies: ['AP'], published: '2025-10-14', place: 'BELD' },
  ],
  [
    'trec',
    'Los Angeles: paragraphs in all fields',
    `<DOC>\n<DOCNO> OR101425-0001 </DOCNO>\n<DATE><P>October 14, 2025, Tuesday </P></DATE>\n<HEADLINE><P>${title} </P></HEADLINE>\n<BYLINE><P>By JANE ROE, STAFF WRITER </P></BYLINE>\n<TEXT>\n${tagged}\n</TEXT>\n</DOC>`,
    { ...jane, published: '2025-10-14' },
  ],
  [
    'trec',
    'Wall Street: HL, no paragraphs',
    `<DOC>\n<DOCNO> W251014-0001 </DOCNO>\n<HL> ${title} </HL>\n<AUTHOR> Jane Roe </AUTHOR>\n<DD> 10/14/2025 </DD>\n<TEXT>\n${indented}\n</TEXT>\n</DOC>`,
    { ...jane, published: '2025-10-14' },
  ],
  [
    'trec',
    'Financial Times: paper and day before the headline, a day of six digits',
    `<DOC>\n<DOCNO>FT933-1</DOCNO>\n<DATE>931014\n</DATE>\n<HEADLINE>\nFT  14 OCT 93 / ${title}\n</HEADLINE>\n<BYLINE>\n   By JANE ROE\n</BYLINE>\n<TEXT>\n${wrapped}\n</TEXT>\n</DOC>`,
    { ...jane, published: '1993-10-14' },
  ],
  [
    'trec',
    'the day in the number of an AP record',
    `<DOC>\n<DOCNO> AP891014-0001 </DOCNO>\n<HEAD>${title}</HEAD>\n<BYLINE>By JANE ROE</BYLINE>\n<TEXT>\n${indented}\n</TEXT>\n</DOC>`,
    { ...jane, published: '1989-10-14' },
  ],
  [
    'trec',
    'Foreign Broadcast Information Service',
    `<DOC>\n<DOCNO> FBIS3-1 </DOCNO>\n<HEADER>\n<DATE1>  14 October 1994 </DATE1>\nArticle Type:FBIS\n<H3> <TI>      ${title} </TI></H3>\n</HEADER>\n<TEXT>\n${wrapped}\n</TEXT>\n</DOC>`,
    { title, published: '1994-10-14' },
  ],
  [
    'rcv1',
    'no byline',
    `<?xml version="1.0" encoding="iso-8859-1" ?>\n<newsitem itemid="9" date="2025-10-14" xml:lang="en">\n<title>UK: ${title}.</title>\n<headline>${title}.</headline>\n<dateline>BELD 2025-10-14</dateline>\n<text>\n${tagged}\n</text>\n<copyright>(c) Reuters Limited 2025</copyright>\n<metadata><codes class="bip:topics:1.0"></codes></metadata>\n</newsitem>`,
    { title: `${title}.`, published: '2025-10-14', place: 'BELD' },
  ],
  [
    'rcv1',
    'quoted entity',
    `<newsitem itemid="9" id="root" date="2025-10-14"><headline>Beld &amp; Orrin keep ferry</headline><byline>Jane Roe</byline><text>${tagged}</text></newsitem>`,
    { title: 'Beld & Orrin keep ferry', authors: ['Jane Roe'], published: '2025-10-14' },
  ],
  [
    'rcv1',
    'rows wrapped in a paragraph',
    `<newsitem itemid="9" date="2025-10-14">\n<headline>${title}</headline>\n<text>\n<p>${wrapped.replaceAll('\n\n', '</p>\n<p>')}</p>\n</text>\n</newsitem>`,
    { title, published: '2025-10-14' },
  ],
  ['story', 'no dateline', `${blank}\n\n@highlight\n\nNine voted for it\n\n@highlight\n\nSix did not`, { title: null }],
  [
    'story',
    'broadcaster and place',
    `Beld (CNN)${blank}\n\n@highlight\n\nNine voted for it`,
    { title: null, before: 'Beld (CNN)' },
  ],
  ['story', 'one highlight on the last row', `${blank}\n@highlight\nNine voted for it`, { title: null }],
  [
    'wikinews',
    'links, bold, heading',
    `{{date|October 14, 2025}}\n{{Transport}}\n{{byline|date=October 14, 2025|location=BELD}}\n${paragraphs[0]!.replace('Beld', "'''[[w:Beld|Beld]]'''").replace('Orrin', '{{w|Orrin (island)|Orrin}}')}\n\n${paragraphs[1]}\n\n${paragraphs[2]}\n\n== Related news ==\n* {{wikinews|Ferry|date=May 1}}\n\n== Sources ==\n* {{source|url=https://orrin.example/|title=Ferry}}\n\n[[Category:Beld]]\n`,
    { title: null, published: '2025-10-14' },
  ],
  [
    'wikinews',
    'file with links in its text',
    `{{date|October 14, 2025}}\n[[File:Pier.jpg|thumb|The [[w:pier|pier]] at Orrin. {{image source|Roe}}]]\n${blank}\n\n{{haveyoursay}}\n==Sources==\n*{{source|url=https://orrin.example/}}\n{{archived}}`,
    { title: null, published: '2025-10-14' },
  ],
  [
    'wikinews',
    'reference and outside link',
    `{{date|October 14, 2025}}\n\n${paragraphs[0]}<ref>Herald</ref>\n\n${paragraphs[1]!.replace('waiting', 'waiting')}\n\n${paragraphs[2]!.replace('fares', '[https://orrin.example/fares fares]')}\n\n== Sources ==\n*{{source|url=https://orrin.example/}}\n{{publish}}`,
    { title: null, published: '2025-10-14' },
  ],
  // ── archives ──
  [
    'wayback',
    'toolbar over the page',
    `https://web.archive.org/web/20251201000000/https://orrin.example/ferry\n12 captures\n28 Nov 2025 - 03 Dec 2025\nNov DEC Jan\n01\n2024 2025 2026\nsuccess\nfail\nAbout this capture\nCOLLECTED BY\nCollection: Save Page Now\nTIMESTAMPS\n\n${title}\n\nBy Jane Roe\n\nOctober 14, 2025\n\n${blank}\n`,
    { ...jane, published: '2025-10-14', url: 'https://orrin.example/ferry' },
  ],
  [
    'wayback',
    'Markdown heading',
    `The Wayback Machine - https://web.archive.org/web/20251201000000/https://orrin.example/ferry\n\n# ${title}\n\nBy Jane Roe\n\n14 October 2025\n\n${blank}\n`,
    { ...jane, published: '2025-10-14', url: 'https://orrin.example/ferry' },
  ],
  [
    'wayback',
    'no day printed: that of the capture is none',
    `The Wayback Machine - http://web.archive.org/web/20251201000000/http://orrin.example/ferry\n\n${title}\n\nBy Jane Roe\n\n${blank}\n\n3 captures\n\n01 Dec 2025 - 03 Dec 2025\n\nAbout this capture\n\nTIMESTAMPS\n`,
    { ...jane, url: 'http://orrin.example/ferry' },
  ],
  [
    'archive-today',
    'another host, history',
    `archive.ph\nwebpage capture\nSaved from https://orrin.example/ferry\nhistory←priornext→\n1 Dec 2025 10:05:11 UTC\nAll snapshots from host orrin.example\nWebpage\nScreenshot\nshare\ndownload .zip\nreport bug or abuse\nBuy me a coffee\n\n${title}\n\nBy Jane Roe\n\n14 October 2025\n\n${blank}\n`,
    { ...jane, published: '2025-10-14', url: 'https://orrin.example/ferry' },
  ],
  [
    'archive-today',
    'no day printed',
    `archive.is\nwebpage capture\n\nSaved from https://orrin.example/ferry\n1 Dec 2025 10:05:11 UTC\nno other snapshots from this url\n\n${title}\n\nBy Jane Roe\n\n${blank}\n`,
    { ...jane, url: 'https://orrin.example/ferry' },
  ],
  [
    'archive-today',
    'redirected, share list',
    `archive.today\nwebpage capture\nSaved from\nhttps://orrin.example/ferry\nsearch\n1 Dec 2025 10:05:11 UTC\nRedirected from\nhttps://t.example/1\nWebpage Screenshot\nshare download .zip report bug or abuse\n\n${title}\n\nBy Jane Roe\n\n14 October 2025\n\n${blank}\n`,
    { ...jane, published: '2025-10-14', url: 'https://orrin.example/ferry' },
  ],
  [
    'archive-today',
    'cells of a row divided by tabs',
    `archive.today\nwebpage capture\tSaved from\t\nhttps://orrin.example/ferry\nsearch\n1 Dec 2025 10:05:11 UTC\nno other snapshots from this url\nAll snapshots\tfrom host orrin.example\nWebpage\tScreenshot\nsharedownload .zipreport bug or abuseBuy me a coffee\n\n${title}\n\nBy Jane Roe\n\n14 October 2025\n\n${blank}\n`,
    { ...jane, published: '2025-10-14', url: 'https://orrin.example/ferry' },
  ],
  // ── spoken, posted, sent ──
  [
    'transcript',
    'radio, no date',
    `${title}\n\nANA SALT, HOST:\n\n${paragraphs[0]}\n\nOLEG TARR, BYLINE: ${paragraphs[1]}\n\nSALT: ${paragraphs[2]}\n\nCopyright © 2025 Bay Radio. All rights reserved.\n\nAccuracy and availability of transcripts may vary. This transcript text may be revised.`,
    { title, before: 'ANA SALT, HOST:\n\n' },
  ],
  [
    'transcript',
    'rush note first, aired',
    `BAY TONIGHT\n\nAired October 14, 2025 - 20:00 ET\n\nTHIS IS A RUSH TRANSCRIPT. THIS COPY MAY NOT BE IN ITS FINAL FORM AND MAY BE UPDATED.\n\nANA SALT, ANCHOR: ${paragraphs[0]}\n\nOLEG TARR, CORRESPONDENT: ${paragraphs[1]}\n\nSALT: ${paragraphs[2]}\n\nEND`,
    { title: 'BAY TONIGHT', published: '2025-10-14T20:00-04:00' },
  ],
  [
    'transcript',
    'labels',
    `Show: BAY TONIGHT\nDate: October 14, 2025\n\nThis is a rush transcript from "Bay Tonight," October 14, 2025.\n\nANA SALT, HOST: ${paragraphs[0]}\n\nOLEG TARR, CONTRIBUTOR: ${paragraphs[1]}\n\nSALT: ${paragraphs[2]}\n`,
    { title: null, published: '2025-10-14' },
  ],
  [
    'social',
    'counters first',
    `Orrin Herald\n14 October at 06:05 ·\n${blank}\n\nSee less\n\nAll reactions:\n12\n\n3 comments\n\nLike\n\nShare\n`,
    { title: null, outlet: 'Orrin Herald' },
  ],
  [
    'social',
    'channel, Markdown',
    `**${title}**\n\n${blank}\n\n[Read more on our site](https://orrin.example/ferry)\n\nSubscribe to [Orrin Herald](https://t.me/orrin)\n`,
    { title },
  ],
  ['social', 'channel, plain', `${title}\n\n${blank}\n\nJoin us: t.me/orrinherald\n`, { title }],
  ['html', 'breaks', `<div><h1>${title}</h1><p>By Jane Roe</p>${paragraphs.join('<br/><br/>')}</div>`, jane],
  [
    'html',
    'script, menu, link in the text',
    `<html><head><title>${title} | Orrin Herald</title><script>var a = "<p>no</p>";</script></head><body><nav><ul><li>Home</li></ul></nav><h1>${title}</h1><p>By <a href="/jane">Jane Roe</a></p>${tagged.replace('petition', '<a href="/p">petition</a>')}<footer>© Orrin</footer></body></html>`,
    jane,
  ],
  ['html', 'content of a feed', tagged, { title: null }],
  [
    'newsletter',
    'browser line, footer',
    `View this email in your browser\n\n# ${title}\n\nBy Jane Roe\n\n${blank}\n\nYou are receiving this email because you signed up on our site.\n\nUnsubscribe\n`,
    jane,
  ],
  [
    'newsletter',
    'Substack post',
    `${title}\n\nJane Roe\n\nOct 14, 2025 ∙ Paid\n\n12\n\nShare\n\n${paragraphs[0]}\n\nBay Letters is a reader-supported publication. To receive new posts, consider becoming a subscriber.\n\n${paragraphs[1]}\n\n${paragraphs[2]}\n\nLike\n\nRestack\n`,
    { ...jane, published: '2025-10-14' },
  ],
  [
    'newsletter',
    'trouble viewing',
    `Having trouble viewing this email? View it online\n\n${title}\n\nBy Jane Roe\n\n${blank}\n\nThis email was sent to desk@beld.example\n\nBay Letters, 1 Quay, Beld\n`,
    jane,
  ],
]
