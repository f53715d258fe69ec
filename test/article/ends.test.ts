import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/parse-article.ts'

const above = [
  'Skip to main content',
  'News\nPolitics\nSport\nBusiness\nCulture\nWeather\nPuzzles\nJobs\nHomes',
  'Sign in',
  'Subscribe now',
  'Lock keepers find a bell in the mud of the old canal',
  'By Tilda Quorn',
  '4 June 2025',
]
const story = [
  'Lock keepers who were clearing the old canal at Dunmere on Tuesday found a bell that had lain in the mud since the flood of 1894, the county museum said.',
  'The bell weighs 300 kilograms and hung in the chapel of St Orra until the water took the tower. Two men and a crane brought it to the bank in an hour.',
  '“It rang when we washed it,” said Harl Winsett, who has kept the upper lock for nineteen years. “Nobody spoke for a while after that.”',
  'The museum will show the bell in the spring. The parish has asked for it back, and a meeting is planned for the first week of July.',
]
const below = [
  'RELATED STORIES',
  '- Mayor opens third bridge\n- Six walks for a wet day\n- Market hall to close at noon',
  'COMMENTS',
  'Login to comment',
  'ABOUT US',
  'Contact\nAdvertise\nPrivacy policy\nTerms of use',
  '© Dunmere Post. All rights reserved.',
]
const paragraphs = (body: readonly string[]) =>
  parseArticle([...above, ...body, ...below].join('\n\n')).text.split('\n\n')

describe('the last lines of an article on a page', () => {
  it.each([
    ['a question', 'Who will ring it?'],
    ['a quotation', '“We will hear.”'],
    ['two words', 'Nobody knows.'],
    [
      'a paragraph that was cut off before its stop',
      'A list of those who were baptised under the bell hangs in the porch, where somebody has added a name in pencil and nobody has rubbed it out',
    ],
    ["the paper's initials", 'Those who knew where the tower stood could show the divers where to look. DP'],
  ])('%s', (_, last) => expect(paragraphs([...story, last])).toEqual([...story, last]))

  it('behind links to other pages', () =>
    expect(
      paragraphs([...story, 'Click here to see the map of the canal.', 'The meeting is open to the public.']),
    ).toEqual([...story, 'The meeting is open to the public.']))

  it('short lines that a sentence with a colon announces', () => {
    const steps = ['What to do with a find:', 'Mark the place', 'Call the museum on 555 0199', 'Leave it in the water']
    expect(paragraphs([...story, ...steps])).toEqual([...story, ...steps])
  })

  it('items that a sentence with a colon announces, and the paragraph behind them', () => {
    const body = [
      ...story.slice(0, 3),
      'Three more are known to be missing:',
      '- The great bell of Orra\n- A hand bell, cast in 1702\n- The bell of the tide mill',
      story[3]!,
    ]
    expect(paragraphs(body)).toEqual([
      ...body.slice(0, 4),
      'The great bell of Orra',
      'A hand bell, cast in 1702',
      'The bell of the tide mill',
      story[3],
    ])
  })

  it('not what the page says to its reader, nor its own lists', () =>
    expect(
      paragraphs([...story, 'Follow Dunmere Post:', 'Town square feed', 'Village feed', 'Evening post feed']),
    ).toEqual(story))
})

describe('the first lines of an article on a page', () => {
  it.each(['Who lost the bell?', 'What would you do?', 'Nobody had looked for it.'])('%s', (first) =>
    expect(paragraphs([first, ...story])).toEqual([first, ...story]),
  )

  it.each(['Is this your first article?', 'Share now'])('not %s', (first) =>
    expect(paragraphs([first, ...story])).toEqual(story),
  )
})

describe('a story of few words on a page', () => {
  const standfirst = 'Nobody at Dunmere knew that the old chapel had a second bell.'
  const wall = ['To read the full story', 'Subscribe', 'Sign in']
  const cut =
    'The museum will show the bell in the spring. The parish has asked for it back, and a meeting is planned....'

  it('two paragraphs, the second cut off by a paywall, under a name and a date', () => {
    const head = [...above.slice(0, 5), standfirst, 'By', 'Tilda Quorn', '4 June 2025']
    const { text } = parseArticle([...head, story[0], cut, ...wall, ...below].join('\n\n'))
    expect(text.split('\n\n').slice(-2)).toEqual([story[0], cut])
  })

  it('sections of one short paragraph each, under headings that lead nowhere', () => {
    const parts = ['The find', 'The weight', 'The sound', 'The plans', 'The rest'].flatMap((heading, i) => [
      `## ${heading}`,
      story[i] ?? 'Divers will go down once more in August, when the water is low and the mud has settled.',
      'Place: the upper lock',
    ])
    const { text } = parseArticle([...above, ...parts, ...below].join('\n\n'))
    for (const [i, part] of parts.entries()) if (i % 3 === 1) expect(text).toContain(part)
  })
})

it('sections of a short paragraph and rows of facts each', () => {
  const places = ['Kell', 'Orra', 'Beld', 'Westmere', 'Ostwick', 'Carrow', 'Dunmere']
  const paragraph = (place: string) =>
    `The walk round ${place} takes two hours and ends at an inn that has opened again.`
  const parts = places.flatMap((place) => [`## ${place}`, paragraph(place), 'Length: 9 km', 'Bus: 14', 'Map: sheet 3'])
  const { text } = parseArticle([...above, ...parts, ...below].join('\n\n'))
  for (const place of places) expect(text).toContain(paragraph(place))
})

describe('short sentences and times of day between paragraphs', () => {
  it('are no boxes: the text goes on behind them', () => {
    const talk = [
      'Q: Why did you look there?',
      'A: The mud was the wrong colour.',
      'Q: And then?',
      'A: Then it rang.',
      'The rest of the talk will be printed in the yearbook of the museum at Dunmere.',
    ]
    expect(paragraphs([...story, ...talk])).toEqual([...story, ...talk])
  })

  it('18:10 over what happened then', () => {
    const posts = ['18:10', story[1]!, '19:40', story[2]!, '22:05', story[3]!]
    expect(paragraphs([story[0]!, ...posts])).toEqual(expect.arrayContaining([...story]))
  })
})

describe('behind a small box in the text', () => {
  const box = 'Most read\n1. Mayor opens third bridge\n2. Six walks for a wet day'
  it('a last paragraph stays', () => {
    const last = 'A service will be held on the bank in the autumn, for those who were lost.'
    expect(paragraphs([...story, box, last])).toEqual([...story, last])
  })

  it.each([
    [
      'what the page says to its reader',
      'You can find this and other stories of ours in the reading list of your account.',
    ],
    ['a note on somebody', 'Tilda Quorn is a reporter who has looked after the canals of the county since 2009.'],
  ])('%s does not', (_, last) => expect(paragraphs([...story, box, last])).toEqual(story))
})

it('photographs that were shown are no caption', () => {
  const shown = 'Photographs by the divers were shown to the parish on the second day.'
  expect(paragraphs([...story, shown])).toEqual([...story, shown])
})

it('a note on somebody behind the credit of a text is its author’s', () => {
  const credit = 'The Associated Press contributed to this report.'
  const note = 'Bodil Hask is a reporter covering canals, courts and much more.'
  const textOf = (...lines: readonly string[]) => parseArticle(lines.join('\n\n')).text.split('\n\n')
  expect(textOf(...story, credit, note)).toEqual(story)
  expect(textOf(...story, note)).toEqual([...story, note])
})
