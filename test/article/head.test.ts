import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/index.ts'
import { body, title } from './dam.ts'

// What stands between the title and the text, in the forms of many publishers.
const read = (head: string) => parseArticle(`${title}\n\n${head}\n\n${body}`)
const jane = ['Jane Roe']
const both = ['Jane Roe', 'Al Poe']
const three = ['Jane Roe', 'Al Poe', 'Ida Marsh']

describe('bylines', () => {
  test.each<[head: string, authors: readonly string[], agencies?: readonly string[]]>([
    ['Byby Jane Roe, Al Poe and Ida Marsh', three],
    ['Byby JANE ROE, AL POE and IDA MARSH', three],
    ['byJane Roe\nApril 24, 2025', jane],
    ['byBeld News\nApril 24, 2025\n\nJane Roe, Beld University', jane],
    ['Jane Roe, Staff Attorney, NCLU Civic Justice Programme\nJuly 25, 2025', jane],
    ['**_\\---- by Jane Roe_**', jane],
    ['by Jane Roe — 5 min read', jane],
    ['By **Jane Roe** and Al Poe, Transport Correspondent | Updated 4 Mar 2025, 6:42 p.m. GMT', both],
    ['By Jane Roe, Beld Gazette Transport Correspondent | March 4, 2025 at 6:42 p.m.', jane],
    ['Jane Roe / Staff Writer\nTue, March 4, 2025 at 6:42 PM GMT', jane],
    ['Posted by Jane Roe on March 4, 2025 at 6:42 pm', jane],
    ['Jane Roe on March 4, 2025 at 6:42 pm', jane],
    ['By Jane Roe · 5 min read', jane],
    ['By Jane Roe\njane.roe@gazette.example', jane],
    ['Jane Roe\n\njroe@gazette.example\n\n@janeroe\n\nMarch 4, 2025', jane],
    ['By Jane Roe @janeroe', jane],
    ['By Jane Roe / Reuters', jane, ['Reuters']],
    ['By Jane Roe (AFP)', jane, ['AFP']],
    ['By Jane Roe | Associated Press | March 4, 2025', jane, ['AP']],
    ['By JANE ROE and The Associated Press', jane, ['AP']],
    ['Jane Roe with AFP', jane, ['AFP']],
    ['By JANE ROE\nSTAFF WRITER', jane],
    ['By Jane Roe\nBeld Gazette Reporter', jane],
    ['By Jane Roe\nSpecial to the Gazette', jane],
    ['By Jane Roe For The Beld Mail', jane],
    ['By Jane Roe And Al Poe For The Mail On Monday', both],
    ['By Jane Roe, Al Poe, and Ida Marsh of The Beld Gazette', three],
    ['By Jane Roe, photos by Al Poe', jane],
    ['Story by Jane Roe | Photos by Al Poe', jane],
    ['Words: Jane Roe Pictures: Al Poe', jane],
    ['Photographs by Al Poe\n\nBy Jane Roe', jane],
    ['As told to Jane Roe', jane],
    ['By Jane Roe in Beld\nand Al Poe in Kell', both],
    ['By\nJane Roe\nand\nAl Poe', both],
    ['By Jane ROE in Beld', jane],
    ['By Md Rafiq Haque', ['Md Rafiq Haque']],
    [
      'By Ludwig van der Berg, Omar al-Said and María de la Cruz',
      ['Ludwig van der Berg', 'Omar al-Said', 'María de la Cruz'],
    ],
    ['By J. K. Marsh and T.S. Poe Jr.', ['J. K. Marsh', 'T.S. Poe Jr.']],
    ['By Łukasz Żuraw and Søren Ågård', ['Łukasz Żuraw', 'Søren Ågård']],
    ['By Seán O’Dowd and Anne-Marie Poe-Marsh', ['Seán O’Dowd', 'Anne-Marie Poe-Marsh']],
    ['Agence France-Presse in Ostwick', [], ['AFP']],
    ['Reuters in Beld', [], ['Reuters']],
    ['AFP, OSTWICK', [], ['AFP']],
    ['AFP/The Local', [], ['AFP']],
    ['By Reuters Staff\n2 Min Read', [], ['Reuters']],
    ['From staff and wire reports', []],
    ['Agencies\nMarch 4, 2025', []],
    ['By The Editorial Board', []],
  ])('%s', (head, authors, agencies = []) => {
    const article = read(head)
    expect(article).toMatchObject({ title, authors, agencies })
    expect(article.text).toBe(body)
  })

  test('in a list over the title', () => {
    expect(parseArticle(`* Author: Jane Roe\n* Edited By: Al Poe\n\n# ${title}\n\n${body}`)).toMatchObject({
      title,
      authors: jane,
    })
  })

  test.each([
    ['By:\nGreat Valley Editorial Team\n\nDesign Style\n8/1/2025', []],
    ['Jane Roe\nJuly 25, 2025\nTags\nSchool-to-Prison Pipeline', jane],
  ])('a section or tag is no writer: %s', (head, authors) => {
    expect(read(head).authors).toEqual(authors)
  })

  test('a sentence is none', () => {
    const sentence = 'By the time Jane Roe came home, the water stood in the cellar and nobody answered the phone.'
    expect(read(sentence)).toMatchObject({ authors: [], text: `${sentence}\n\n${body}` })
  })
})

describe('dates', () => {
  test.each<[head: string, published: string | null, updated?: string | null, authors?: readonly string[]]>([
    ['May 18, 2023 By Jane Roe In Local News', '2023-05-18', null, jane],
    ['May 18, 2023 By Jane Roe In', '2023-05-18', null, jane],
    ['by Jane Roe on 31. October, 2023 | 4 Comments', '2023-10-31', null, jane],
    ['By Ela on 31. October, 2023 | 18 Comments. This post may contain links.', '2023-10-31'],
    ['Blog Home Dams & Rivers • October 18, 2019', '2019-10-18'],
    ['Jane Roe, The Beld News Published 6:15 p.m. ET May 4, 2020', '2020-05-04T18:15-04:00', null, jane],
    ['April 5, 2017 Jane Roe 0 dams, Norland', '2017-04-05', null, jane],
    ['Jane RoeApril 8, 2017News, Local News', '2017-04-08', null, jane],
    ['Jane Roe for Gazette.co.ukMonday 6 Feb 2017 1:05 pm', '2017-02-06T13:05', null, jane],
    [
      '[Jane Roe](https://gazette.example/author/jane-roe)April 8, 2017[0](https://gazette.example/a)',
      '2017-04-08',
      null,
      jane,
    ],
    ['By Jane Roe New York Times ,May 3, 2016, 2:58 p.m.', '2016-05-03T14:58', null, jane],
    ['by Jane Roe@janeroe Mar 11, 2017, 10:28am EST', '2017-03-11T10:28-05:00', null, jane],
    ['Submitted by Jane Roe on Tue, 03/04/2025 - 10:15', '2025-03-04T10:15', null, jane],
    ['By Jane Roe, in News, Norland · 31 Jan 2025, 20:02 · 0 Comments', '2025-01-31T20:02', null, jane],
    ['Published: 4 March 2025 10:15 GMT | Updated: 5 March 2025 07:30 GMT', '2025-03-04T10:15Z', '2025-03-05T07:30Z'],
    ['Updated: March 5, 2025 | Published: March 4, 2025', '2025-03-04', '2025-03-05'],
    ['Published on 06/01/2026 - 13:55 GMT+1 •Updated 14:20', '2026-01-06T13:55+01:00'],
    ['06/01/2026 1:55 PM EST', '2026-06-01T13:55-05:00'],
    ['Tuesday 4th March 2025 10.15am', '2025-03-04T10:15'],
    ['Mar. 4, 2025, 10:15 a.m. PST', '2025-03-04T10:15-08:00'],
    ['2025-03-04 10:15:00 +0200', '2025-03-04T10:15:00+02:00'],
    ['PUBLISHED MAR 4, 2025, 10:15 AM SGT', '2025-03-04T10:15+08:00'],
    ['10:15 a.m. EST, Tuesday, March 4, 2025', '2025-03-04T10:15-05:00'],
    ['Politics / January 11, 2024', '2024-01-11'],
    ['AFP/The Local - 4 March 2025', '2025-03-04'],
    ['2 hours ago', null],
    ['Published 15 minutes ago', null],
    ['Yesterday at 3:20 PM', null],
    ['Tuesday 3:20pm', null],
    ['By Jane Roe, 3 days ago', null, null, jane],
    ['By Jane Roe\n\nPublished on 4 Mar 2025 6:42pm', '2025-03-04T18:42', null, jane],
    ['Jane Roe\n\nUpdated on March 4, 2025 at 6:42 pm', '2025-03-04T18:42', '2025-03-04T18:42', jane],
  ])('%s', (head, published, updated = null, authors = []) => {
    const article = read(head)
    expect(article).toMatchObject({ title, authors, text: body })
    expect(article.published?.iso ?? null).toBe(published)
    if (updated !== null) expect(article.updated?.iso).toBe(updated)
  })

  test('a print issue beside the text has another day than the article', () => {
    expect(read(`Politics / March 4, 2025\n\nBy Jane Roe`).published?.iso).toBe('2025-03-04')
    expect(read('By Jane Roe\n\nMarch 24, 2025/March 31, 2025, Issue').published).toBeNull()
  })

  test('a sentence is none', () => {
    const sentence = 'By Monday on March 3, 2025, the river had risen by another metre, and the quay was under water.'
    expect(read(sentence)).toMatchObject({ published: null, text: `${sentence}\n\n${body}` })
  })

  test('behind the text and its boxes, where the line says so itself', () => {
    const buttons = (count: number) => Array.from({ length: count }, (_, i) => `Channel ${i + 1}`).join('\n\n')
    const read = (count: number) => parseArticle(`${title}\n\n${body}\n\n${buttons(count)}\n\nPosted On: 4th Mar 2025`)
    expect(read(16).published?.iso).toBe('2025-03-04')
    expect(read(24).published).toBeNull()
    const other = parseArticle(`${title}\n\n${body}\n\n${buttons(16)}\n\n4th Mar 2025`)
    expect(other.published).toBeNull()
  })

  test('under a label behind the text', () => {
    const tail = 'Written By\n\n| | Jane Roe March 4, 2025 |\n\n@janeroe'
    expect(parseArticle(`${title}\n\n${body}\n\n${tail}`)).toMatchObject({
      authors: jane,
      published: { iso: '2025-03-04' },
    })
  })
})

test.each([
  ['AFP, OSTWICK —', 'OSTWICK', ['AFP']],
  ['CLEVELAND, Ohio--', 'CLEVELAND, Ohio', []],
  ['BELD and KELL, Norland (AP) –', 'BELD and KELL, Norland', ['AP']],
  ['BELD, Dec 20, 2025 (BSS) -', 'BELD', ['BSS']],
  ['New Delhi, Mar 4 (PTI)', 'New Delhi', ['PTI']],
])('the dateline %s', (dateline, place, agencies) => {
  const article = parseArticle(`${title}\n\nBy Jane Roe\n\n${dateline} ${body}`)
  expect(article).toMatchObject({ dateline: { place }, agencies, authors: jane })
})

test('the outlet and its host between byline and text are no text', () => {
  expect(parseArticle(`${title}\n\nBy Jane Roe\n\nCarrow Courier\n\nMarch 4, 2025\n\n${body}`)).toMatchObject({
    authors: jane,
    outlet: 'Carrow Courier',
    text: body,
  })
  const wire = parseArticle(`${title}\n\nBy Jane Roe\n\nAssociated Press\n\nMarch 4, 2025\n\n${body}`)
  expect(wire).toMatchObject({ agencies: ['AP'], outlet: null })
  expect(parseArticle(`${title}\n\ncourier.example\n\nBy Jane Roe\n\n${body}`).text).toBe(body)
})

test('a list of authors under the byline says each name once more', () => {
  const list = ' * Jane Roe\n\n1. Jane Roe\n   1. Jane Roe is a writer in Beld.'
  const article = parseArticle(`${title}\n\nWhat the wall says of the water behind it.\n\nBy\n\n${list}\n\n${body}`)
  expect(article).toMatchObject({ authors: jane, text: body })
})

test('a title in capitals is told as another line spells it', () => {
  const twice = 'DAM CRACKS IN BELD AFTER RAIN\nDam cracks in Beld after rain\n\nBy Jane Roe'
  expect(parseArticle(`${twice}\n\n${body}`).title).toBe('Dam cracks in Beld after rain')
  expect(parseArticle(`${twice.replace(/\n.*/, '')}\n\n${body}`).title).toBe('DAM CRACKS IN BELD AFTER RAIN')
})

test('a row that goes on in small letters on the next is no standfirst', () => {
  const rows = ['By Jane Roe\n\nRain fell on the dam and on the pier', 'until Sunday, the harbour master said.']
  expect(read(rows.join('\n')).standfirst).toBeNull()
  expect(read(rows.join('\n\n')).standfirst).toBe('Rain fell on the dam and on the pier')
  expect(read(rows.join('\n- ')).standfirst).toBe('Rain fell on the dam and on the pier')
  expect(read(`${rows[0]}\nUntil Sunday, the harbour master said.`).standfirst).toBe(
    'Rain fell on the dam and on the pier',
  )
})
