import type { ArticleFormat } from '../../../src/index.ts'
import { blank, paragraphs, rows, tagged, title, wrapped } from './copy.ts'
import type { Told } from './examples.ts'

const jane = { title, authors: ['Jane Roe'] }
const two = { title, authors: ['Jane Roe', 'Oleg Tarr'] }
const url = 'https://orrin.example/ferry'
const crlf = (text: string) => text.replaceAll('\n', '\r\n')
const inset = (text: string, by = '  ') => text.replace(/^(?=.)/gm, by)

/** Further files of each form, written before the code that reads it was looked at: other orders, breaks and labels. */
export const moreExamples: readonly (readonly [format: ArticleFormat, what: string, text: string, told: Told])[] = [
  // ── Nexis Uni ──
  [
    'nexis-uni',
    'windows line ends, an unknown label',
    crlf(
      `${title}\nOrrin Herald\nOctober 14, 2025 Tuesday\nFinal Edition\n\n\n\nCopyright 2025 Orrin Media Ltd All Rights Reserved\n\nSection: LOCAL; Pg. B1\nLength: 96 words\nByline: Jane Roe\nCredit: Orrin Herald\nBody\n\n${blank}\n\nClassification\n\nLanguage: ENGLISH\nPublication-Type: Newspaper\nSubject: FERRIES (90%)\nIndustry: FERRIES (78%)\nGeographic: BELD (58%)\nLoad-Date: October 15, 2025\n\nEnd of Document\n`,
    ),
    { ...jane, outlet: 'Orrin Herald', published: '2025-10-14' },
  ],
  [
    'nexis-uni',
    'labels in another order, values on the next row',
    `${title}\nOrrin Herald\nOctober 14, 2025 Tuesday\n\nCopyright 2025 Orrin Media Ltd All Rights Reserved\nByline:\nJane Roe and Oleg Tarr\nLength:\n96 words\nSection:\nLOCAL\n\nBody\n${rows}\n\nLoad-Date: October 15, 2025\nEnd of Document\n`,
    { ...two, outlet: 'Orrin Herald', published: '2025-10-14' },
  ],
  [
    'nexis-uni',
    'a link row, page number rows, bold labels of Markdown',
    `Page 1 of 2\n${title}\n\n${title}\n\nOrrin Herald\n\nOctober 14, 2025 Tuesday\n\nCopyright 2025 Orrin Media Ltd All Rights Reserved\n\n**Section:** LOCAL\n\n**Length:** 96 words\n\n**Byline:** JANE ROE\n\n**Body**\n\n${blank}\n\n**Load-Date:** October 15, 2025\n\n**End of Document**\n`,
    { ...jane, outlet: 'Orrin Herald', published: '2025-10-14' },
  ],
  // ── LexisNexis ──
  [
    'lexisnexis',
    'windows line ends, capitals labels, byline first',
    crlf(
      `1 of 1 DOCUMENT\n\nThe Orrin Herald\n\nOctober 14, 2025 Tuesday\nLate Edition - Final\n\nBYLINE: By JANE ROE and OLEG TARR\n\nSECTION: Section B; Column 1; Metropolitan Desk; Pg. 1\n\nLENGTH: 96 words\n\nHEADLINE: ${title}\n\nBODY:\n\n${wrapped}\n\nURL: http://orrin.example\n\nSUBJECT: FERRIES (90%)\n\nLOAD-DATE: October 15, 2025\n\nLANGUAGE: ENGLISH\n\nPUBLICATION-TYPE: Newspaper\n\nCopyright 2025 Orrin Media Limited\n`,
    ),
    { ...two, outlet: 'The Orrin Herald', published: '2025-10-14' },
  ],
  [
    'lexisnexis',
    'values below their labels, an unknown label',
    `3 of 12 DOCUMENTS\n\nCopyright 2025 Orrin Media Limited\nAll Rights Reserved\n\nThe Orrin Herald\n\nOctober 14, 2025 Tuesday\n\nSECTION:\nNEWS; Pg. 3\n\nHEADLINE:\n${title}\n\nBYLINE:\nJane Roe\n\nSERIES:\nThe bay\n\nLENGTH:\n96 words\n\nBODY:\n${wrapped}\n\nLOAD-DATE:\nOctober 15, 2025\n`,
    { ...jane, outlet: 'The Orrin Herald', published: '2025-10-14' },
  ],
  [
    'nexis-uni',
    'a counter over it, indented text',
    `2 of 4 DOCUMENTS\n\nThe Orrin Herald\n\nOctober 14, 2025 Tuesday 9:14 AM GMT\n\nHeadline: ${title}\n\nByline: Jane Roe, Staff Writer\n\nLength: 96 words\n\nBody:\n\n${inset(wrapped, '   ')}\n\nLoad-Date: October 15, 2025\n\nLanguage: English\n`,
    { ...jane, outlet: 'The Orrin Herald', published: '2025-10-14T09:14Z' },
  ],
  // ── Factiva ──
  [
    'factiva',
    'windows line ends, German interface',
    crlf(
      `Lokales\n${title}\nJane Roe\n96 Wörter\n14 Oktober 2025\nOrrin Herald\nORRH\nB1\nEnglisch\n(c) 2025 Orrin Media Ltd\n\n${blank}\n\nOrrin Media Ltd\n\nDokument ORRH000020251014ela00001\n`,
    ),
    { ...jane, outlet: 'Orrin Herald', published: '2025-10-14' },
  ],
  [
    'factiva',
    'indented rows, special to, volume',
    inset(
      `News\n${title}\nBy Jane Roe, Special to The Orrin Herald\n96 words\n14 October 2025\nOrrin Herald\nORRH\nOntario\nB1\nVolume 41, Issue 12\nEnglish\nCopyright (c) 2025 Orrin Media Ltd. All Rights Reserved.\n\n${blank}\n\nDocument ORRH000020251014ela00001\n`,
    ),
    { ...jane, outlet: 'Orrin Herald', published: '2025-10-14' },
  ],
  [
    'factiva',
    'wire copy, thousands of words, time with seconds',
    `${title}\n1,096 words\n14 October 2025\n06:35:12 GMT\nReuters News\nLBA\nEnglish\n(c) 2025 Reuters Limited\n\nBy Jane Roe\n\n${blank}\n\nReuters Ltd.\n\nDocument LBA0000020251014ela00001\n`,
    { ...jane, agencies: ['Reuters'], published: '2025-10-14' },
  ],
  [
    'factiva-codes',
    'windows line ends, codes beside behind one space',
    crlf(
      `HD ${title}\nBY By Jane Roe and Oleg Tarr\nSN Orrin Herald\nPD 14 October 2025\nWC 96 words\nLA English\nLP ${paragraphs[0]}\n\nTD ${paragraphs[1]}\n\n${paragraphs[2]}\n\nNS gtran : Transport\nAN Document ORRH000020251014ela00001\n`,
    ),
    { ...two, outlet: 'Orrin Herald', published: '2025-10-14' },
  ],
  [
    'factiva-codes',
    'indented codes, an unknown one',
    `  SE    Local\n  HD    ${title}\n  BY    JANE ROE\n  WC    96 words\n  PD    14 October 2025\n  SN    Orrin Herald\n  SC    ORRH\n  ED    Final\n  VOL   41\n  PG    B1\n  LA    English\n  CY    (c) 2025 Orrin Media Ltd\n  LP    ${paragraphs[0]}\n  TD    ${paragraphs[1]}\n  ${paragraphs[2]}\n  NS    gtran : Transport\n  RE    uk : United Kingdom\n  IPD   Print\n  AN    Document ORRH000020251014ela00001\n`,
    { ...jane, outlet: 'Orrin Herald', published: '2025-10-14' },
  ],
  [
    'factiva-codes',
    'a wrapped headline',
    `HD\tBeld council votes to\nkeep night ferry\nWC\t96 words\nPD\t14 October 2025\nSN\tOrrin Herald\nSC\tORRH\nLA\tEnglish\nCY\t(c) 2025 Orrin Media Ltd\n\nLP\n\n${paragraphs[0]}\n\nTD\n\n${paragraphs[1]}\n\n${paragraphs[2]}\n\nAN\tDocument ORRH000020251014ela00001\n`,
    { title, outlet: 'Orrin Herald', published: '2025-10-14' },
  ],
  // ── ProQuest ──
  [
    'proquest',
    'windows line ends, labels in capitals',
    crlf(
      `____________________________________________________________\n\nDocument 1 of 1\n\n${title}\n\nAUTHOR: Roe, Jane\n\nPUBLICATION INFO: Orrin Herald ; Orrin [Orrin]. 14 Oct 2025: B1.\n\nFULL TEXT:\n\n${blank}\n\nSUBJECT: Ferries\n\nPUBLICATION TITLE: Orrin Herald\n\nPUBLICATION DATE: Oct 14, 2025\n\nPROQUEST DOCUMENT ID: 99\n\nDATABASE: Newsstream\n\n____________________________________________________________\n`,
    ),
    { ...jane, outlet: 'Orrin Herald', published: '2025-10-14' },
  ],
  [
    'proquest',
    'values below their labels',
    `${title}\n\nAuthor:\nRoe, Jane; Tarr, Oleg\n\nPublication info:\nOrrin Herald; Orrin [Orrin]. 14 Oct 2025: B1.\n\nFull text:\n${blank}\n\nSubject:\nFerries\n\nPublication title:\nOrrin Herald\n\nPublication date:\nOct 14, 2025\n\nProQuest document ID:\n99\n`,
    { ...two, outlet: 'Orrin Herald', published: '2025-10-14' },
  ],
  [
    'proquest',
    'an unknown label, other order behind the text',
    `Document 2 of 8\n\n${title}\n\nAuthor: Roe, Jane\n\nCredit line: Staff\n\nPublication info: Orrin Herald; Orrin [Orrin]. 14 Oct 2025.\n\nLinks: Check for full text\n\nFull text: ${blank}\n\nCredit: Orrin Herald\n\nLast updated: 2025-11-02\n\nPublication date: Oct 14, 2025\n\nTitle: ${title}\n\nCopyright: Copyright Orrin Media Oct 14, 2025\n\nPublication title: Orrin Herald\n\nDocument URL: https://search.example/docview/99\n\nProQuest document ID: 99\n`,
    { ...jane, outlet: 'Orrin Herald', published: '2025-10-14' },
  ],
  // ── NewsBank ──
  [
    'newsbank',
    'windows line ends, labels in capitals',
    crlf(
      `PAPER: Orrin Herald (UK)\nTITLE: ${title}\nDATE: October 14, 2025\nSECTION: Local\nPAGE: 4B\nAUTHOR: Jane Roe\n\n${blank}\n\nCOPYRIGHT: Copyright (c) 2025 Orrin Herald\nRECORD NUMBER: 0FE1\n`,
    ),
    { ...jane, outlet: 'Orrin Herald (UK)', published: '2025-10-14' },
  ],
  [
    'newsbank',
    'blank rows between labels, an unknown label',
    `Date: October 14, 2025\n\nPaper: Orrin Herald (UK)\n\nTitle: ${title}\n\nSource: Orrin Herald (UK)\n\nDateline: BELD\n\nAuthor: Jane Roe; Oleg Tarr\n\nWord Count: 96\n\n${blank}\n\nCopyright (c) 2025 Orrin Herald\n\nRecord Number: 0FE1\n\nOpenURL Link: https://infoweb.example/openurl\n`,
    { ...two, outlet: 'Orrin Herald (UK)', published: '2025-10-14', place: 'BELD' },
  ],
  [
    'newsbank',
    'values on the next row',
    `Paper:\nOrrin Herald (UK)\nTitle:\n${title}\nDate:\nOctober 14, 2025\nAuthor/Byline:\nJane Roe | Orrin Herald\n\n${blank}\n\nRecord Number:\n0FE1\n`,
    { ...jane, outlet: 'Orrin Herald (UK)', published: '2025-10-14' },
  ],
  // ── readers and front matter ──
  [
    'reader',
    'windows line ends, an unknown label',
    crlf(
      `Title: ${title}\n\nURL Source: ${url}\n\nPublished Time: Tue, 14 Oct 2025 06:05:00 GMT\n\nDescription Length: 96\n\nMarkdown Content:\n# ${title}\n\nBy Jane Roe\n\n${blank}\n`,
    ),
    { ...jane, published: '2025-10-14T06:05:00Z', url },
  ],
  [
    'reader',
    'labels in small letters',
    `title: ${title}\nurl source: ${url}\npublished time: 2025-10-14T06:05:00+01:00\nmarkdown content:\n${blank}\n`,
    { title, published: '2025-10-14T06:05:00+01:00', url },
  ],
  [
    'reader',
    'indented',
    inset(`Title: ${title}\n\nURL Source: ${url}\n\nMarkdown Content:\n${blank}\n`),
    { title, url },
  ],
  [
    'front-matter',
    'windows line ends, block list, tags',
    crlf(
      `---\ntitle: "${title}"\nauthor:\n  - "[[Jane Roe]]"\n  - Oleg Tarr\npublished: 2025-10-14\ncreated: 2025-12-01\ndescription: "Cleaners and nurses had asked for the boat"\ntags:\n  - "clippings"\nsource: "${url}"\n---\n${blank}\n`,
    ),
    { ...two, published: '2025-10-14', url },
  ],
  [
    'front-matter',
    'folded value, comment, nested map',
    `---\n# saved by a script\ntitle: >-\n  Beld council votes\n  to keep night ferry\nauthor:\n  name: Jane Roe\n  url: https://orrin.example/jane\ndate: "2025-10-14T06:05:00Z"\ndraft: false\n---\n\n${blank}\n`,
    { ...jane, published: '2025-10-14T06:05:00Z' },
  ],
  [
    'front-matter',
    'ends in three dots, keys with capitals',
    `---\nTitle: ${title}\nAuthor: Jane Roe\nDate: 14 October 2025\nURL: ${url}\n...\n\n${blank}\n`,
    { ...jane, published: '2025-10-14', url },
  ],
  [
    'readwise',
    'windows line ends, cover picture',
    crlf(
      `# ${title}\n\n![rw-book-cover](https://orrin.example/c.png)\n\n## Metadata\n- Author: [[Jane Roe]]\n- Full Title: ${title}\n- Category: #articles\n- Document Note: worth a line\n- Summary: Cleaners and nurses had asked for the boat\n- URL: ${url}\n\n## Full Document\n${blank}\n`,
    ),
    { ...jane, url },
  ],
  [
    'readwise',
    'stars for bullets, labels in another order, two writers',
    `# ${title}\n\n## Metadata\n* URL: ${url}\n* Category: #articles\n* Author: [[Jane Roe]] and [[Oleg Tarr]]\n\n## Full Document\n\n${blank}\n`,
    { ...two, url },
  ],
  [
    'readwise',
    'bold labels, document tags',
    `# ${title}\n\n## Metadata\n- **Author:** Jane Roe\n- **Full Title:** ${title}\n- **Document Tags:** [[ferries]] [[bay]]\n- **URL:** ${url}\n\n## Full Document\n\n${blank}\n`,
    { ...jane, url },
  ],
  // ── mail ──
  [
    'mail',
    'windows line ends, Gmail',
    crlf(
      `---------- Forwarded message ---------\nFrom: Orrin Herald <news@orrin.example>\nDate: Tue, Oct 14, 2025 at 6:05 AM\nSubject: ${title}\nTo: <desk@beld.example>\n\n\nBy Jane Roe\n\n${blank}\n`,
    ),
    { ...jane, published: '2025-10-14T06:05' },
  ],
  [
    'mail',
    'values below, labels in capitals, an unknown header',
    `SUBJECT: ${title}\nFROM: Orrin Herald <news@orrin.example>\nREPLY-TO: news@orrin.example\nX-CAMPAIGN: 99\nDATE: Tue, 14 Oct 2025 06:05:00 +0000\nTO: desk@beld.example\n\n${blank}\n\n-- \nOrrin Herald\n1 Quay, Beld\n`,
    { title, published: '2025-10-14T06:05:00+00:00' },
  ],
  [
    'mail',
    'original message, quoted twice',
    `fyi\n\n-----Original Message-----\nFrom: desk@orrin.example\nSent: Tuesday, October 14, 2025 6:05 AM\nTo: desk@beld.example\nCc: tarr@beld.example\nSubject: FW: RE: ${title}\n\n${wrapped.replaceAll(/^/gm, '> > ').replaceAll(/ +$/gm, '')}\n`,
    { title, published: '2025-10-14T06:05' },
  ],
  // ── scrapers ──
  [
    'fields',
    'windows line ends, rules of signs',
    crlf(
      `================================\nTITLE: ${title}\nAUTHOR(S): Jane Roe, Oleg Tarr\nPUBLISHED AT: 2025-10-14 06:05:00\nSOURCE NAME: Orrin Herald\nLINK: ${url}\nEXTRACTION METHOD: script\n================================\n\n${blank}\n`,
    ),
    { ...two, published: '2025-10-14T06:05:00', outlet: 'Orrin Herald', url },
  ],
  [
    'fields',
    'indented, an unknown label, body label',
    inset(
      `Headline: ${title}\nPublisher: Orrin Herald\nSentiment: 0.4\nDate Published: October 14, 2025\nWritten by: Jane Roe\nContent:\n\n${blank}\n`,
    ),
    { ...jane, published: '2025-10-14', outlet: 'Orrin Herald' },
  ],
  [
    'fields',
    'a list of fields',
    `- Title: ${title}\n- Author: Jane Roe\n- Date: 2025-10-14\n- URL: ${url}\n\n${blank}\n`,
    { ...jane, published: '2025-10-14', url },
  ],
  // ── wires ──
  [
    'news-dump',
    'windows line ends',
    crlf(
      `-- ${title}\n-- B y   J a n e   R o e\n-- 2025-10-14T06:05:00Z\n-- http://orrin.example/ferry.html\n\n${wrapped}\n\nTo contact the reporter on this story: Jane Roe in Beld at jroe@orrin.example.\n\nTo contact the editor responsible for this story: Oleg Tarr at otarr@orrin.example.\n`,
    ),
    { ...jane, published: '2025-10-14T06:05:00Z', url: 'http://orrin.example/ferry.html' },
  ],
  [
    'news-dump',
    'indented text, blank row first',
    `\n-- ${title}\n-- B y   J a n e   R o e\n-- 2025-10-14T06:05:00Z\n-- http://orrin.example/ferry.html\n\n${inset(wrapped)}\n`,
    { ...jane, published: '2025-10-14T06:05:00Z', url: 'http://orrin.example/ferry.html' },
  ],
  [
    'news-dump',
    'a capitals byline, another zone',
    `-- ${title}\n-- BY JANE ROE\n-- Tue Oct 14, 2025 11:05pm IST\n-- http://orrin.example/ferry.html\n\n${blank}\n`,
    { ...jane, published: '2025-10-14T23:05+05:30', url: 'http://orrin.example/ferry.html' },
  ],
  [
    'dow-jones',
    'windows line ends, an outlet, dateline',
    crlf(
      `${title}\n\nBy Jane Roe\n\n${blank}\n\nWrite to Jane Roe at jane.roe@dow.example\n\n(END) Dow Jones Newswires\n\nOctober 14, 2025 06:05 ET (10:05 GMT)\n\nCopyright (c) 2025 Dow Jones & Company, Inc.\n`,
    ),
    { ...jane, agencies: ['Dow Jones'], published: '2025-10-14T06:05-04:00' },
  ],
  [
    'dow-jones',
    'a star before the headline, a role below the byline',
    `*${title}\n\nBy Jane Roe and Oleg Tarr\n\n${blank}\n\nWrite to Jane Roe at jane.roe@dow.example\n\n(END) Dow Jones Newswires\n\nOctober 14, 2025 18:05 ET (22:05 GMT)\n`,
    { ...two, agencies: ['Dow Jones'], published: '2025-10-14T18:05-04:00' },
  ],
  [
    'dow-jones',
    'wrapped, indented, Barron’s',
    `  ${title}\n\n  By Jane Roe\n\n${inset(wrapped)}\n\n  (END) Dow Jones Newswires\n\n  October 14, 2025 06:05 ET (10:05 GMT)\n`,
    { ...jane, agencies: ['Dow Jones'], published: '2025-10-14T06:05-04:00' },
  ],
  [
    'reuters-terminal',
    'windows line ends, corrected',
    crlf(
      `CORRECTED-UPDATE 2-${title}\n\n    By Jane Roe\n\n    BELD, Oct 14 (Reuters) - ${paragraphs[0]}\n    ${paragraphs[1]}\n    ${paragraphs[2]}\n    (Reporting by Jane Roe; Editing by Oleg Tarr)\n    ((jane.roe@agency.example; +44 20 5550 0101;))\n\n(c) Copyright Thomson Reuters 2025. Click For Restrictions - https://agency.example/copyright\n`,
    ),
    { ...jane, agencies: ['Reuters'], place: 'BELD', before: 'BELD, Oct 14 (Reuters) - ' },
  ],
  [
    'reuters-terminal',
    'not indented, blank rows',
    `UPDATE 1-${title}\n\nBy Jane Roe\n\nBELD, Oct 14 (Reuters) - ${paragraphs[0]}\n\n${paragraphs[1]}\n\n${paragraphs[2]}\n\n(Reporting by Jane Roe in Beld; Additional reporting by Oleg Tarr in Orrin; Editing by Ana Salt)\n\n((jane.roe@agency.example; +44 20 5550 0101; Reuters Messaging: jane.roe.agency.example))\n\nKeywords: BELD-FERRY/ (UPDATE 1)\n`,
    { ...jane, agencies: ['Reuters'], place: 'BELD', before: 'BELD, Oct 14 (Reuters) - ' },
  ],
  [
    'reuters-terminal',
    'two writers',
    `    UPDATE 3-${title}\n\n    By Jane Roe and Oleg Tarr\n    BELD, Oct 14 (Reuters) - ${paragraphs[0]}\n    ${paragraphs[1]}\n    ${paragraphs[2]}\n    (Editing by Ana Salt)\n    ((jane.roe@agency.example))\n    (c) Copyright Thomson Reuters 2025. Click For Restrictions - https://agency.example/copyright\n`,
    { ...two, agencies: ['Reuters'], place: 'BELD', before: 'BELD, Oct 14 (Reuters) - ' },
  ],
  [
    'reuters-text',
    'windows line ends',
    crlf(`${title.toUpperCase()}\n${paragraphs.map((text) => `    ${text}`).join('\n')}\n Reuter\n`),
    { title: title.toUpperCase(), agencies: ['Reuters'] },
  ],
  [
    'reuters-text',
    'a blank row below the title',
    `${title.toUpperCase()}\n\n${inset(wrapped.replaceAll('\n\n', '\n    ')).replace(/^ +/, '    ')}\n Reuter\n`,
    { title: title.toUpperCase(), agencies: ['Reuters'] },
  ],
  [
    'reuters-text',
    'a dateline',
    `${title.toUpperCase()}\n    BELD, Oct 14 - ${wrapped.replaceAll('\n\n', '\n    ')}\n Reuter\n`,
    { title: title.toUpperCase(), agencies: ['Reuters'], place: 'BELD', before: 'BELD, Oct 14 - ' },
  ],
  // ── collections ──
  [
    'reuters-21578',
    'windows line ends, many topics',
    crlf(
      `<!DOCTYPE lewis SYSTEM "lewis.dtd">\n<REUTERS TOPICS="YES" LEWISSPLIT="TRAIN" NEWID="9">\n<DATE>14-OCT-2025 06:05:00.00</DATE>\n<TOPICS><D>ship</D></TOPICS>\n<PLACES><D>beld</D></PLACES>\n<PEOPLE></PEOPLE>\n<UNKNOWN>\n&#5;&#5;f0704&#31;reute</UNKNOWN>\n<TEXT>&#2;\n<TITLE>${title}</TITLE>\n<AUTHOR>    By Jane Roe, Reuters</AUTHOR>\n<DATELINE>    BELD, October 14 - </DATELINE><BODY>${wrapped.replaceAll('\n\n', '\n    ')}\n Reuter\n&#3;</BODY></TEXT>\n</REUTERS>\n`,
    ),
    { ...jane, agencies: ['Reuters'], published: '2025-10-14T06:05:00', place: 'BELD' },
  ],
  [
    'reuters-21578',
    'tags on rows of their own',
    `<REUTERS NEWID="9">\n<DATE>\n14-OCT-2025 06:05:00.00\n</DATE>\n<TEXT>\n<TITLE>\n${title}\n</TITLE>\n<DATELINE>\nBELD, Oct 14 -\n</DATELINE>\n<BODY>\n${wrapped.replaceAll('\n\n', '\n    ')}\n Reuter\n</BODY>\n</TEXT>\n</REUTERS>\n`,
    { title, agencies: ['Reuters'], published: '2025-10-14T06:05:00', place: 'BELD' },
  ],
  [
    'reuters-21578',
    'entities in the title, no dateline',
    `<REUTERS NEWID="9"><DATE> 1-OCT-2025 06:05:00.00</DATE><TEXT>&#2;<TITLE>BELD &amp; ORRIN KEEP FERRY</TITLE><BODY>${paragraphs.join('\n    ')}\n REUTER&#3;</BODY></TEXT></REUTERS>\n`,
    { title: 'BELD & ORRIN KEEP FERRY', agencies: ['Reuters'], published: '2025-10-01T06:05:00' },
  ],
  [
    'trec',
    'windows line ends, small tags',
    crlf(
      `<doc id="NYT_ENG_20251014.0001" type="story">\n<headline>\n${title}\n</headline>\n<dateline>\nBELD\n</dateline>\n<text>\n${tagged}\n</text>\n</doc>\n`,
    ),
    { title, published: '2025-10-14', place: 'BELD' },
  ],
  [
    'trec',
    'Associated Press: file id, two bylines, head',
    `<DOC>\n<DOCNO> AP251014-0001 </DOCNO>\n<FILEID>AP-NR-10-14-25 0605EDT</FILEID>\n<FIRST>r i BC-Ferry 10-14 0101</FIRST>\n<SECOND>BC-Ferry,0096</SECOND>\n<HEAD>${title}</HEAD>\n<BYLINE>By JANE ROE</BYLINE>\n<BYLINE>Associated Press Writer</BYLINE>\n<DATELINE>BELD (AP) </DATELINE>\n<TEXT>\n${wrapped.replaceAll('\n\n', '\n   ')}\n</TEXT>\n</DOC>\n`,
    { ...jane, agencies: ['AP'], place: 'BELD' },
  ],
  [
    'trec',
    'Financial Times: page and date fields, an unknown tag',
    `<DOC>\n<DOCNO>FT254-1</DOCNO>\n<PROFILE>_AN-EJNCAAA</PROFILE>\n<DATE>251014\n</DATE>\n<HEADLINE>\n${title}\n</HEADLINE>\n<BYLINE>\n   By JANE ROE\n</BYLINE>\n<TEXT>\n${blank}\n</TEXT>\n<PUB>Orrin Herald\n</PUB>\n<PAGE>\nBeld Page 6\n</PAGE>\n</DOC>\n`,
    { ...jane, outlet: 'Orrin Herald' },
  ],
  [
    'rcv1',
    'windows line ends, byline, metadata',
    crlf(
      `<?xml version="1.0" encoding="iso-8859-1" ?>\n<newsitem itemid="9" id="root" date="2025-10-14" xml:lang="en">\n<title>UK: ${title}.</title>\n<headline>${title}.</headline>\n<byline>Jane Roe</byline>\n<dateline>BELD 2025-10-14</dateline>\n<text>\n${tagged}\n</text>\n<copyright>(c) Reuters Limited 2025</copyright>\n<metadata>\n<codes class="bip:countries:1.0">\n  <code code="UK"></code>\n</codes>\n<dc element="dc.publisher" value="Reuters Holdings Plc"/>\n</metadata>\n</newsitem>\n`,
    ),
    { title: `${title}.`, authors: ['Jane Roe'], published: '2025-10-14', place: 'BELD' },
  ],
  [
    'rcv1',
    'attributes in another order, title alone',
    `<newsitem xml:lang="en" date='2025-10-14' itemid="9">\n<title>UK: ${title}.</title>\n<text>\n${tagged}\n</text>\n</newsitem>\n`,
    { title: `UK: ${title}.`, published: '2025-10-14' },
  ],
  [
    'rcv1',
    'indented tags',
    `<newsitem itemid="9" date="2025-10-14">\n  <headline>\n    ${title}\n  </headline>\n  <byline>By Jane Roe and Oleg Tarr</byline>\n  <text>\n${inset(tagged, '    ')}\n  </text>\n</newsitem>\n`,
    { ...two, published: '2025-10-14' },
  ],
  [
    'story',
    'windows line ends',
    crlf(`${blank}\n\n@highlight\n\nNine voted for it\n\n@highlight\n\nSix did not\n`),
    { title: null },
  ],
  [
    'story',
    'highlights over two rows',
    `${blank}\n\n@highlight\nNine voted\nfor it\n\n@highlight\nSix did not`,
    { title: null },
  ],
  ['story', 'indented', inset(`${blank}\n\n@highlight\n\nNine voted for it\n`), { title: null }],
  [
    'wikinews',
    'windows line ends, byline template last',
    crlf(
      `{{published}}\n{{date|October 14, 2025}}\n{{Beld}}\n\n${blank}\n\n==Sources==\n* {{source|url=${url}\n|title=Ferry\n|author=Jane Roe\n|pub=Orrin Herald\n|date=October 14, 2025}}\n\n{{publish}}\n[[Category:Beld]]\n`,
    ),
    { title: null, published: '2025-10-14' },
  ],
  [
    'wikinews',
    'capitals template, picture, related box',
    `{{Date|14 October 2025}}\n{{Related news|Ferries}}\n[[Image:Pier.jpg|right|200px|The pier.]]\n${paragraphs[0]}\n\n{{QuoteLeft|We want a boat.|Suki Tanabe}}\n${paragraphs[1]}\n\n${paragraphs[2]}\n\n== External links ==\n* [${url} Ferry]\n`,
    { title: null, published: '2025-10-14' },
  ],
  [
    'wikinews',
    'comment, nobreak signs, original reporting',
    `{{date|October 14, 2025}}<!-- keep -->\n{{original}}\n${paragraphs[0]}\n\n${paragraphs[1]}\n\n${paragraphs[2]!.replace('$410,000', "''$410,000''")}\n\n== Sister links ==\n{{wikipedia}}\n\n[[Category:Ferries]]\n[[Category:Beld]]\n`,
    { title: null, published: '2025-10-14' },
  ],
  // ── archives ──
  [
    'wayback',
    'windows line ends',
    crlf(
      `The Wayback Machine - ${'https://web.archive.org/web/20251201000000/'}${url}\n\n${title}\n\nBy Jane Roe\n\n14 October 2025\n\n${blank}\n`,
    ),
    { ...jane, published: '2025-10-14', url },
  ],
  [
    'wayback',
    'toolbar of one capture, indented',
    `  ${url}\n  Go\n  1 capture\n  01 Dec 2025\n  Nov\n  DEC\n  Jan\n  01\n  2024\n  2025\n  2026\n  About this capture\n  COLLECTED BY\n  Organization: Archive Team\n  Collection: Archive Team: URLs\n  TIMESTAMPS\n  The Wayback Machine - http://web.archive.org/web/20251201000000/${url}\n\n  ${title}\n\n  By Jane Roe\n\n  14 October 2025\n\n${inset(blank)}\n`,
    { ...jane, published: '2025-10-14', url },
  ],
  [
    'wayback',
    'a capture with a flag in its address',
    `The Wayback Machine - https://web.archive.org/web/20251201000000id_/${url}\n\n# ${title}\n\nJane Roe\n\nOctober 14, 2025\n\n${blank}\n`,
    { ...jane, published: '2025-10-14', url },
  ],
  [
    'archive-today',
    'windows line ends',
    crlf(
      `archive.ph\nwebpage capture\nSaved from ${url}\n1 Dec 2025 10:05:11 UTC\nno other snapshots from this url\nAll snapshots from host orrin.example\nWebpage\nScreenshot\nshare\ndownload .zip\nreport bug or abuse\n\n${title}\n\nBy Jane Roe\n\n14 October 2025\n\n${blank}\n`,
    ),
    { ...jane, published: '2025-10-14', url },
  ],
  [
    'archive-today',
    'bars between its buttons, percent marks',
    `archive.li\nSaved from ${url}\t1 Dec 2025 10:05:11 UTC\nAll snapshots from host orrin.example\nWebpage | Screenshot | share | download .zip | report bug or abuse | Buy me a coffee\n0%\n10%\n20%\n\n${title}\n\nBy Jane Roe\n\n14 October 2025\n\n${blank}\n`,
    { ...jane, published: '2025-10-14', url },
  ],
  [
    'archive-today',
    'address without a protocol, Markdown',
    `archive.today webpage capture\n\nSaved from [${url}](${url})\n\n1 Dec 2025 10:05:11 UTC\n\n# ${title}\n\nBy Jane Roe\n\n14 October 2025\n\n${blank}\n`,
    { ...jane, published: '2025-10-14', url },
  ],
  // ── spoken, posted, sent ──
  [
    'transcript',
    'windows line ends, heard on',
    crlf(
      `${title}\n\nOctober 14, 2025 6:05 AM ET\n\nHeard on Bay Morning\n\nANA SALT, HOST:\n\n${paragraphs[0]}\n\nJANE ROE, BYLINE: ${paragraphs[1]}\n\nSALT: ${paragraphs[2]}\n\nCopyright © 2025 Bay Radio. All rights reserved.\n`,
    ),
    { title, published: '2025-10-14T06:05-04:00', before: 'ANA SALT, HOST:\n\n' },
  ],
  [
    'transcript',
    'labels in another order, guest',
    `Date: October 14, 2025\nGuest: Suki Tanabe\nShow: Bay Tonight\n\nANA SALT, HOST: ${paragraphs[0]}\n\nSUKI TANABE, CLEANER: ${paragraphs[1]}\n\nSALT: ${paragraphs[2]}\n\n(COMMERCIAL BREAK)\n\nEND\n`,
    { title: null, published: '2025-10-14' },
  ],
  [
    'transcript',
    'on screen notes',
    `BAY TONIGHT\n\n${title}\n\nAired October 14, 2025 - 20:00 ET\n\nANA SALT, BAY ANCHOR: ${paragraphs[0]}\n\n(BEGIN VIDEOTAPE)\n\nOLEG TARR, BAY CORRESPONDENT (voice-over): ${paragraphs[1]}\n\n(END VIDEOTAPE)\n\nSALT: ${paragraphs[2]}\n\nTO ORDER A VIDEO OF THIS TRANSCRIPT, PLEASE CALL 800-555-0101\n`,
    { title, published: '2025-10-14T20:00-04:00' },
  ],
  [
    'social',
    'windows line ends, counters',
    crlf(
      `Orrin Herald\n14 October 2025 at 06:05 · \n${blank}\n\nAll reactions:\n1.2K\n34 comments\n12 shares\nLike\nComment\nShare\n`,
    ),
    { title: null, outlet: 'Orrin Herald', published: '2025-10-14T06:05' },
  ],
  [
    'social',
    'channel with an at sign',
    `${title}\n\n${blank}\n\nSubscribe: @orrinherald\nt.me/orrinherald\n`,
    { title },
  ],
  [
    'social',
    'follows, a time ago',
    `Orrin Herald\n3h ·\n${blank}\n\nAll reactions:\n12\n3 comments\nLike\nReply\nShare\nMost relevant\n`,
    { title: null, outlet: 'Orrin Herald' },
  ],
  [
    'html',
    'windows line ends, article tag, captions',
    crlf(
      `<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>${title}</title>\n<style>p { margin: 0 }</style>\n</head>\n<body>\n<article>\n<h1>${title}</h1>\n<p class="byline">By Jane Roe</p>\n${tagged}\n</article>\n</body>\n</html>\n`,
    ),
    jane,
  ],
  [
    'html',
    'capitals tags, comments, entities',
    `<HTML><BODY><!-- head --><H1>${title}</H1>\n<P>By Jane Roe</P>\n${tagged.replaceAll('p>', 'P>').replaceAll('“', '&ldquo;').replaceAll('”', '&#8221;')}\n<!-- foot --></BODY></HTML>\n`,
    jane,
  ],
  [
    'html',
    'paragraphs not closed',
    `<h1>${title}</h1>\n<p>By Jane Roe\n${paragraphs.map((text) => `<p>${text}`).join('\n')}\n`,
    jane,
  ],
  [
    'newsletter',
    'windows line ends, update your profile',
    crlf(
      `View in browser\n\n${title}\n\nBy Jane Roe\n\n${blank}\n\nYou received this email because you are subscribed to Bay Letters.\n\nUpdate your email preferences\n\nUnsubscribe from this list\n\n© 2025 Bay Letters\n`,
    ),
    jane,
  ],
  [
    'newsletter',
    'links of Markdown',
    `[View this email in your browser](https://mail.example/v)\n\n# ${title}\n\nBy Jane Roe\n\n${blank}\n\n[Unsubscribe](https://mail.example/u) | [Update your preferences](https://mail.example/p)\n`,
    jane,
  ],
  [
    'newsletter',
    'forwarded to you',
    `Was this email forwarded to you? Sign up here\n\n${title}\n\nBy Jane Roe and Oleg Tarr\n\n${blank}\n\nThanks for reading Bay Letters! Subscribe for free to receive new posts and support my work.\n\nShare\n\nLike\n\nComment\n\nRestack\n`,
    two,
  ],
  // ── EBSCOhost ──
  [
    'ebsco',
    'values below their labels, the title again over the text, a rule of tildes',
    `Record: 1\nTitle:\n    ${title}.\nAuthors:\n    Roe, Jane (AUTHOR)\nSource:\n    Orrin Herald, The (England). 10/14/2025, p4. 1p.\nDocument Type:\n    Article\nSubject Terms:\n    *FERRIES\n    *CITY councils\nFull Text Word Count:\n    96\nISSN:\n    0190-8286\nAccession Number:\n    2W61234567890\nDatabase:\n    Newspaper Source Plus\n\n${title}\n\n${blank}\n\n~~~~~~~~\nBy Jane Roe\n\nCopyright of Orrin Herald, The (England) is the property of Orrin Media and its content may not be copied or emailed without permission.\n`,
    { title, authors: ['Jane Roe'], outlet: 'Orrin Herald, The (England)', published: '2025-10-14' },
  ],
  [
    'ebsco',
    'values beside their labels, a section, two writers',
    `Title: ${title}\nAuthors: Roe, Jane; Tarr, Oleg\nSource: Orrin Herald, Oct 14, 2025, p4\nPublication Type: Newspaper\nAccession Number: 2W61234567891\nDatabase: Newspaper Source\nSection: News, pg. 4\n\n${rows}\n\n© Copyright 2025 Orrin Media\n`,
    { title, authors: ['Jane Roe', 'Oleg Tarr'], outlet: 'Orrin Herald', published: '2025-10-14' },
  ],
  [
    'ebsco',
    'windows line ends, wrapped, the writer below the text alone',
    crlf(
      `Record: 12\n\nTitle: ${title}\n\nSource: Orrin Herald. 14 October 2025\n\nAbstract: Cleaners and nurses had asked for the boat.\n\nLexile: 1240\n\nFull Text Word Count: 96\n\nPersistent link to this record (Permalink): https://search.ebscohost.example/login.aspx?db=nfh\n\nDatabase: Newspaper Source\n\nHTML Full Text:\n\n${wrapped}\n\n~~~~~~~~\n\nBy Jane Roe\n`,
    ),
    { ...jane, outlet: 'Orrin Herald', published: '2025-10-14' },
  ],
]
