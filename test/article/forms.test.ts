import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/index.ts'
import { body, lead, second, third, title } from './dam.ts'

/** Headers and feet; what they come to; what stands before and behind the three paragraphs in the article's text. */
const forms: readonly (readonly [name: string, text: string, expected: object, opening?: string, closing?: string])[] =
  [
    [
      'names in capitals with a suffix',
      `${title}\n\nBy INES CALLOWAY and OWEN J. TATE JR.\nAssociated Press\n\n${body}`,
      { authors: ['Ines Calloway', 'Owen J. Tate Jr.'], agencies: ['AP'] },
    ],
    [
      'a byline that goes on over lines',
      `${title}\n\nBy Jack Moran,\nSuki Tanabe\nand Ola Berg\n\nJuly 19, 2025\n\n${body}`,
      { authors: ['Jack Moran', 'Suki Tanabe', 'Ola Berg'] },
    ],
    [
      'each writer over a desk',
      `${title}\n\n3 hours ago\n\nAnna Reddy\nBBC News, Beld\nIan Cole\nBBC News, Kell\n\n${body}`,
      { authors: ['Anna Reddy', 'Ian Cole'] },
    ],
    [
      'the name over the byline',
      `${title}\n\nAroha Te Whata\nBy Aroha Te Whata\n\n5 Jun, 2025 05:00 PM\n\n${body}`,
      { authors: ['Aroha Te Whata'], published: { iso: '2025-06-05T17:00' } },
    ],
    [
      'nobody named',
      `${title}\n\nBy our own correspondent\n\nApril 24, 2025\n\n${body}`,
      { authors: [], standfirst: null },
    ],
    ['a bureau', `${title}\n\nOur Bureau\n\nApril 24, 2025\n\n${body}`, { authors: [], standfirst: null }],
    [
      'an office beside the date',
      `${title}\n\nPosted On: 01 JUL 2025 4:10PM by PIB Delhi\n\n${body}`,
      { authors: [], published: { iso: '2025-07-01T16:10' } },
    ],
    [
      'a byline beats the outlet on the line of the date',
      `${title}\n\nBy: Maricel dela Cruz-Santos - Reporter / @maricel\nGazette Visayas / 04:30 AM November 03, 2025\n\n${body}`,
      { authors: ['Maricel dela Cruz-Santos'], published: { iso: '2025-11-03T04:30' } },
    ],
    [
      'where it was filed, behind the date',
      `${title}\n\nPublished - January 30, 2025 06:22 pm IST - NEW DELHI\n\n${body}`,
      { authors: [], published: { iso: '2025-01-30T18:22+05:30' } },
    ],
    [
      'ANI: state and country',
      `${title}\n\nRanipet (Tamil Nadu) [India], June 2 (ANI): ${body} (ANI)\n\n(This report has been published as part of an auto-generated syndicated wire feed.)`,
      { agencies: ['ANI'], dateline: { place: 'Ranipet (Tamil Nadu) [India]', agency: 'ANI' } },
      'Ranipet (Tamil Nadu) [India], June 2 (ANI): ',
    ],
    [
      'ANSA: the agency first',
      `${title}\n\n12 May 2025\n\n(ANSA) - ROME, MAY 12 - ${body}`,
      { agencies: ['ANSA'], dateline: { place: 'ROME', date: { iso: '2025-05-12' } } },
      '(ANSA) - ROME, MAY 12 - ',
    ],
    [
      'EFE: a stop before the dash, the agency as the last word',
      `${title}\n\nMontaraz, Spain, May 2 (EFE).- ${body} EFE`,
      { agencies: ['EFE'], dateline: { place: 'Montaraz, Spain' } },
      'Montaraz, Spain, May 2 (EFE).- ',
    ],
    [
      'Business Wire: no space behind the dateline',
      `March 04, 2025 08:30 AM Eastern Standard Time\n\n${title}\n\nBELD, Texas--(BUSINESS WIRE)--${body}`,
      { title, agencies: ['Business Wire'], published: { iso: '2025-03-04T08:30-05:00' } },
      'BELD, Texas--(BUSINESS WIRE)--',
    ],
    [
      'a sentence over the dateline is the standfirst',
      `${title}\n\nMay 6, 2025, 12:41 IST\n\nA crack has opened in the wall of the dam at Beld. Schools are open to those who flee.\n\nBELD (PTI): ${body}`,
      { standfirst: 'A crack has opened in the wall of the dam at Beld. Schools are open to those who flee.' },
      'BELD (PTI): ',
    ],
    [
      'a dateline over its paragraph',
      `${title}\n\nBy Jane Roe\n\nBELD, Wash. —\n\n${body}`,
      { authors: ['Jane Roe'], dateline: { place: 'BELD, Wash.' } },
      'BELD, Wash. —\n\n',
    ],
    [
      'what an agency tells its clients',
      `(LEAD) ${title}\n\nAll News 15:08 July 21, 2025\n\n(ATTN: UPDATES with more info in paras 3-4)\n\n${body}\n\n(END)`,
      { standfirst: null, published: { iso: '2025-07-21T15:08' } },
    ],
    [
      'agencies that helped',
      `${title}\n\nBy Jane Roe\n\n${body}\n\nThe Associated Press contributed to this report.`,
      { authors: ['Jane Roe'], agencies: ['AP'] },
    ],
    [
      'an agency owns the copy',
      `${title}\n\nBY JANE ROE\n\n${body}\n\nCopyright 2025 The Associated Press. All rights reserved.`,
      { agencies: ['AP'] },
    ],
    [
      'an agency and its town, edited by nobody',
      `${title}\n\nPress Trust of India Kelwara\n\nLast Updated : Apr 22 2025 | 6:05 PM IST\n\n${body}\n\n(Only the headline and picture of this report may have been reworked; the rest of the content is auto-generated from a syndicated feed.)`,
      { agencies: ['PTI'], updated: { iso: '2025-04-22T18:05+05:30' } },
    ],
    [
      'a word over the title',
      `Obituary\n\n${title}\n\nJane Roe\n\nMarch 18, 2025\n\n${body}`,
      { title, kicker: 'Obituary' },
    ],
    [
      'a title that a rule would take for a link',
      `Watch: ${title}\n\nBy Jane Roe with AFP\n\nPublished on 22/09/2025 - 15:14 GMT+2\n\n${body}`,
      { title: `Watch: ${title}`, authors: ['Jane Roe'], agencies: ['AFP'] },
    ],
    [
      'a release: labels, date, title',
      `PRESS RELEASE\nFOR IMMEDIATE RELEASE\n\n18 March 2025\n\n${title}\n\n${body}\n\nFor more information contact:\nPaul Dray, Press Officer`,
      { title, authors: [], published: { iso: '2025-03-18' } },
    ],
    [
      'a release wire: the company under its label, the stop behind its name',
      `${title}\n\nNews provided by\nBeld Water plc\n\nMay 13, 2025 07:00 ET | Source: Beld Water Corp.\n\n${body}\n\nSOURCE Beld Water plc`,
      { authors: [], published: { iso: '2025-05-13T07:00-04:00' } },
    ],
    [
      'a prefix before the title',
      `date 2025-03-16 ${title}\n\nBy Jane Roe\n\n${body}`,
      { title, authors: ['Jane Roe'], published: { iso: '2025-03-16' } },
    ],
    [
      'fields of a scraper',
      `Title: ${title}\nAuthor: Jane Roe\nDate: March 17, 2025\nURL: https://g.example/dam\n\n${body}`,
      { title, authors: ['Jane Roe'], published: { iso: '2025-03-17' }, url: 'https://g.example/dam' },
    ],
    [
      'a message that was sent on',
      `---------- Forwarded message ---------\nFrom: The Lantern <news@lantern.example>\nDate: Sun, Mar 16, 2025 at 9:04 PM\nSubject: ${title}\n\n${body}`,
      { title, authors: [], published: { iso: '2025-03-16T21:04' } },
    ],
    [
      'a newspaper database',
      `The Daily Beacon (London)\n\nNovember 20, 2019 Wednesday\n\n${title}\n\nBYLINE: Martin Oakes\n\nSECTION: NEWS; Pg. 4\n\nLENGTH: 132 words\n\n${body}\n\nLOAD-DATE: November 20, 2019`,
      { title, kicker: null, authors: ['Martin Oakes'], published: { iso: '2019-11-20' } },
    ],
    [
      'a quoted title in YAML',
      `---\ntitle: "\\"Never again\\": ${title}"\nauthors: ["Jane O'Brien", 'Rui de la Vega']\n---\n\n${body}`,
      { title: `"Never again": ${title}`, authors: ["Jane O'Brien", 'Rui de la Vega'] },
    ],
    [
      'a caption signed in brackets where the standfirst would be',
      `${title}\n\nThe dam at Beld in its first summer. (Mara Quill for The Lantern)\n\nBy Jane Roe\n\n${body}`,
      { standfirst: null, authors: ['Jane Roe'] },
    ],
    [
      'short lines between the title and the names',
      `${title}\n\nTopic: Rivers\n4 min read\n\nJane Roe\n\nMarch 18, 2025\n\n${body}`,
      { title, authors: ['Jane Roe'] },
    ],
    [
      'the outlet over the date and a headline in capitals',
      `The Carrow Courier\n\nNovember 6, 2024 Wednesday 6:10 PM\n\nLAKE TO FALL BY SIX METRES, VILLAGES TOLD TO PACK\n\n${body}`,
      { title: 'LAKE TO FALL BY SIX METRES, VILLAGES TOLD TO PACK', authors: [], outlet: 'The Carrow Courier' },
    ],
    [
      'the site behind the title, by its own words',
      `${title} - Larkstead Evening Echo\n\nBy Jane Roe\n\n${body}`,
      { title, authors: ['Jane Roe'] },
    ],
    [
      'the site behind the title, named in the copyright line',
      `${title} - Wexcombe Online\n\nBy Jane Roe\n\n${body}\n\n© 2024 Wexcombe Online. All rights reserved.`,
      { title },
    ],
    ['a label before the title', `Title: ${title}\n\nBy Jane Roe\n\n${body}`, { title }],
    [
      'a byline and a day glued',
      `${title}\n\nBy Nora PellMarch 17, 2025\n\n${body}`,
      { authors: ['Nora Pell'], published: { iso: '2025-03-17' } },
    ],
    [
      'an agency and a day glued',
      `${title}\n\nThe Associated Press17 March 2025\n\n${body}`,
      { agencies: ['AP'], published: { iso: '2025-03-17' } },
    ],
    [
      'an age without a clock',
      `${title}\n\nBy Jane Roe\n\nPublished 4 months ago\n\n${body}`,
      { authors: ['Jane Roe'], published: null },
    ],
    [
      'an age glued to a name',
      `${title}\n\nJane Roe2 minutes ago\n\n${body}`,
      { authors: ['Jane Roe'], published: null },
    ],
    [
      'buttons and a counter behind the day',
      `${title}\n\nBy Jane Roe\n\n03 May 2025 Facebook Email WhatsApp 4\n\n${body}`,
      { published: { iso: '2025-05-03' } },
    ],
    [
      'what the writer is, on the next line',
      `${title}\n\nJANE ROE\n\nJournalist\n\nMarch 3, 2025\n\n${body}`,
      { authors: ['Jane Roe'] },
    ],
    [
      'a note on the author that tells of the past',
      `${title}\n\nBy Jane Roe\n\n${body}\n\nJane Roe has covered rivers since 2011. Before that she was a baker.`,
      { authors: ['Jane Roe'] },
    ],
    [
      'a section that is linked over a name in bold',
      `# ${title}\n\n[Port Alden](https://gazette.example/place)\n\n**JANE ROE**\n\n${body}`,
      { authors: ['Jane Roe'] },
    ],
    ['the mark of a cut text', `${title}\n\nBy Jane Roe\n\n${body} [+2453 chars]`, { authors: ['Jane Roe'] }],
    [
      'tags that were glued',
      `${title}\n\nBy Jane Roe\n\n${body}\n\nRelated Topics:\n\nriversdamsfloodsnorland`,
      { authors: ['Jane Roe'] },
    ],
    [
      'dots put the day first',
      `${title}\n\n04.03.2025\n\n${body}`,
      { published: { iso: '2025-03-04', ambiguous: true } },
    ],
  ]

describe('the forms of headers and feet', () => {
  test.each(
    forms.map(([name, text, expected, opening = '', closing = '']) => ({ name, text, expected, opening, closing })),
  )('$name', ({ text, expected, opening, closing }) => {
    const article = parseArticle(text)
    expect(article).toMatchObject(expected)
    expect(article.text).toBe(opening + body + closing)
  })
})

describe('what stands among the paragraphs', () => {
  test('what is played in a box', () => {
    const boxes = [
      'Listen to our podcast\n\nThe Long Dam: why walls crack\n\n42 min',
      '4:11 Valley could be empty until Sunday',
    ]
    for (const box of boxes)
      expect(parseArticle(`${title}\n\nBy Jane Roe\n\n${lead}\n\n${box}\n\n${second}\n\n${third}`).text).toBe(body)
  })

  test('a time of day that dates the article is none', () => {
    const article = parseArticle(`${title}\n\nBy Jane Roe\n\n17:41 JST, October 13, 2024\n\n${body}`)
    expect(article.published?.iso).toBe('2024-10-13T17:41+09:00')
  })

  test('a schedule is none', () => {
    const times = ['9:15 The buses leave the square in Beld', '9:40 The second row of buses leaves']
    expect(parseArticle(`${title}\n\nBy Jane Roe\n\n${body}\n\n${times.join('\n\n')}`).text).toContain(times[1])
  })

  test('questions are set like answers', () => {
    const talk = ['Q: Why now?', 'A: Because.', 'Q. And then?', 'A. Lunch.']
    const blocks = parseArticle(`${title}\n\nBy Jane Roe\n\n${lead}\n\n${talk.join('\n\n')}\n\n${second}`).blocks
    expect(blocks.slice(3, 7).map(({ kind, text }) => [kind, text])).toEqual(talk.map((line) => ['paragraph', line]))
  })

  test('a speaker in capitals is no place', () => {
    expect(parseArticle(`${title}\n\nROE: ${lead}\n\nDOE: ${second}`).dateline).toBeNull()
  })

  test('steps under a paragraph do not make it a summary', () => {
    const steps =
      '1. Melt the butter and soften the leeks for ten minutes.\n2. Add the stock and simmer it for forty minutes.'
    const text = `# Soup\n\nBy Jane Roe\n\n${lead}\n\n## Leek\n\n- 3 leeks\n- stock\n- butter\n\n${steps}`
    expect(parseArticle(text)).toMatchObject({ standfirst: null, title: 'Soup' })
  })

  test('a paragraph over the writer’s name is no title', () => {
    expect(parseArticle(`${lead}\n\n${second}\n\nBy Jane Roe`)).toMatchObject({
      title: null,
      text: `${lead}\n\n${second}`,
    })
  })

  test('a message says its title once', () => {
    const text = `Subject: The Morning Ledger\nFrom: Jo <jo@ledger.example>\n\nGood morning to all of you\n\n${body}`
    expect(parseArticle(text).text).toContain('Good morning to all of you')
  })

  test('the mark of a footnote is none of the words', () => {
    expect(parseArticle(`# ${title}\n\n${lead}[^1]\n\n${second}`).text).toBe(`${lead}\n\n${second}`)
  })
})
