import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/index.ts'
import { body, lead, second, third, title } from './dam.ts'

/** What each form of header and sign-off comes to; the body is the three paragraphs, with the dateline where there is one. */
const articles: readonly (readonly [name: string, text: string, expected: object, opening?: string])[] = [
  [
    'Reuters: the foot credits the reporters where no byline does',
    `${title}\n\n(Adds minister’s comments, background)\n\nBELD, March 18 (Reuters) - ${body}\n\n(Reporting by Ines Calloway in Beld and Tomas Rehn; Editing by Mia Aune)`,
    { title, authors: ['Ines Calloway', 'Tomas Rehn'], agencies: ['Reuters'], standfirst: null },
    'BELD, March 18 (Reuters) - ',
  ],
  [
    'Reuters: a byline stands above the foot',
    `${title}\n\nBy Jane Roe\n\nBELD, March 18 (Reuters) - ${body}\n\nReporting by Jane Roe; Additional reporting by Mia Aune; Editing by Charles Pett`,
    { authors: ['Jane Roe'], agencies: ['Reuters'] },
    'BELD, March 18 (Reuters) - ',
  ],
  [
    'AP: the agency under the byline',
    `${title}\n\nBy INES CALLOWAY and JOHN McDONALD\nAssociated Press\n\nBELD, Norland (AP) — ${body}`,
    { authors: ['Ines Calloway', 'John McDonald'], agencies: ['AP'] },
    'BELD, Norland (AP) — ',
  ],
  ['TASS: a clock without a year', `18 MAR, 17:21\n\n${title}\n\n${body}`, { title, kicker: null, published: null }],
  [
    'Xinhua: Enditem',
    `${title}\n\nSource: Xinhua | 2025-03-18 17:21:05 | Editor: Lin Mei\n\n${body} Enditem`,
    { agencies: ['Xinhua'], published: { iso: '2025-03-18T17:21:05' } },
  ],
  [
    'ANI: a place in square brackets',
    `${title}\n\nANI | Updated: Mar 18, 2025 17:21 IST\n\nBeld [Norland], March 18 (ANI): ${body} (ANI)`,
    {
      agencies: ['ANI'],
      published: { iso: '2025-03-18T17:21+05:30' },
      updated: { iso: '2025-03-18T17:21+05:30' },
      dateline: { place: 'Beld [Norland]' },
    },
    'Beld [Norland], March 18 (ANI): ',
  ],
  [
    'Kyodo: a sign-off behind two equals signs',
    `${title}\n\nMar 18, 2025 - 17:21\n\n${body}\n\n==Kyodo`,
    { agencies: ['Kyodo'] },
  ],
  [
    'DW: agencies in brackets behind the name and at the end',
    `${title}\n\nJane Roe (with AFP, dpa)\n\n03/18/2025March 18, 2025\n\n${body}\n\njr/kb (AFP, dpa, Reuters)`,
    { authors: ['Jane Roe'], agencies: ['AFP', 'DPA', 'Reuters'], published: { iso: '2025-03-18' } },
  ],
  [
    'an organisation is no person',
    `${title}\n\nBy RFE/RL's Norland Service\n\nMarch 18, 2025 17:21 CET\n\n${body}`,
    { authors: [], published: { iso: '2025-03-18T17:21+01:00', zone: 'CET' } },
  ],
  [
    'Independent: the place under the name',
    `${title}\n\nJane Roe\n\nin Beld\n\nTuesday 18 March 2025 17:21 GMT\n\n${body}`,
    { title, authors: ['Jane Roe'], published: { iso: '2025-03-18T17:21Z' } },
  ],
  [
    'CNN: a dateline on a line of its own',
    `${title}\n\nBy Jane Roe, CNN\n\nMarch 18, 2025\n\nCNN  —  \n\n${body}`,
    { authors: ['Jane Roe'] },
  ],
  ['an agency above the title', `(Reuters)\n\n${title}\n\n${body}`, { title, agencies: ['Reuters'] }],
  [
    'a source above the title',
    `Source: Reuters\n\n${title}\n\n18 March 2025\n\n${body}`,
    { title, kicker: null, agencies: ['Reuters'] },
  ],
  [
    'links above a heading',
    `[Sign in](https://g.example/in) [Subscribe](https://g.example/sub)\n\n# ${title}\n\nJane Roe\n\nMarch 18, 2025\n\n${body}`,
    { title, authors: ['Jane Roe'] },
  ],
  [
    'names under a label, the times under theirs',
    `${title}\n\nWritten by\nJane Roe\nJohn Doe\n\nUpdated:\nMar 19, 2025\nOriginal:\nMar 18, 2025\n\n${body}`,
    { authors: ['Jane Roe', 'John Doe'], published: { iso: '2025-03-18' }, updated: { iso: '2025-03-19' } },
  ],
  [
    'a date where the text ends',
    `${title}\n\nByJane Roe\n\n${body}\n\nThis story was published on Oct 5, 2022.`,
    { authors: ['Jane Roe'], published: { iso: '2022-10-05' } },
  ],
  [
    'a press release: whom to call, its end mark, the notes behind it',
    `FOR IMMEDIATE RELEASE\n\nContact: Jane Roe, 555-0100\n\n${title}\n\nBELD, Norland – March 18, 2025 – ${body}\n\nENDS\n\nNotes to editors:\n\n1. Images are available.`,
    { title, authors: [], dateline: { place: 'BELD, Norland', date: { iso: '2025-03-18' } } },
    'BELD, Norland – March 18, 2025 – ',
  ],
  [
    'a release wire: a zone in words, contacts',
    `${title}\n\nMarch 18, 2025 09:00 AM Eastern Daylight Time\n\n${body}\n\nMedia contacts:\n\nJane Roe\njane.roe@valley.example`,
    { authors: [], published: { iso: '2025-03-18T09:00-04:00', zone: 'Eastern Daylight Time' } },
  ],
  [
    'what the writer is, under the name',
    `${title}\n\nBy Karl Moen\n\nKarl Moen is a professor of hydrology at the University of Kell.\n\nMarch 18, 2025\n\n${body}`,
    { authors: ['Karl Moen'], standfirst: null },
  ],
  [
    'a message: its fields are metadata',
    `From: "Gazette Desk" <desk@gazette.example>\nSubject: Re: ${title}\nDate: Tue, 18 Mar 2025 17:21:05 +0100\n\n${body}`,
    { title, authors: [], kicker: null, published: { iso: '2025-03-18T17:21:05+01:00' } },
  ],
  [
    'YAML: lists of authors, the agency, both dates',
    `---\ntitle: "${title}"\nauthors:\n  - Jane Roe\n  - name: John Doe\nagency: AFP\ndate: 2025-03-18\nlastmod: 2025-03-19\n---\n\n${body}`,
    {
      title,
      authors: ['Jane Roe', 'John Doe'],
      agencies: ['AFP'],
      published: { iso: '2025-03-18' },
      updated: { iso: '2025-03-19' },
    },
  ],
  [
    'YAML: authors in brackets',
    `---\ntitle: ${title}\nauthor: [Jane Roe, "John Doe"]\n---\n${body}`,
    { authors: ['Jane Roe', 'John Doe'] },
  ],
]

describe('articles as agencies, outlets and tools hand them over', () => {
  test.each(articles.map(([name, text, expected, opening = '']) => ({ name, text, expected, opening })))(
    '$name',
    ({ text, expected, opening }) => {
      const article = parseArticle(text)
      expect(article).toMatchObject(expected)
      expect(article.text).toBe(opening + body)
    },
  )

  test('times of day head the entries of a live blog, each alike', () => {
    const text = `# Dam live: thousands flee\n\n## Key events\n\n**10:42 BST**\n\n${lead}\n\n10:15 BST\n\n${second}\n\n9.58am\n\n${third}`
    const heads = parseArticle(text).blocks.filter((block) => /\d[:.]\d/u.test(block.text))
    expect(heads.map((block) => block.kind)).toEqual(['crosshead', 'crosshead', 'crosshead'])
  })

  test.each(['Storm leaves the north in the dark', 'Dam cracks', 'Why this town has no mayor'])(
    'a bare first line is the title: %s',
    (line) => expect(parseArticle(`${line}\n\n${body}`)).toMatchObject({ title: line, text: body }),
  )

  test('the words of the address tell the title', () => {
    const text = `Flood waters rise again in Kell\n\nOld wall holds against spring storms\n\n${body}`
    expect(
      parseArticle(text, {
        known: { url: 'https://g.example/2025/old-wall-holds-against-spring-storms' },
      }).title,
    ).toBe('Old wall holds against spring storms')
  })
})
