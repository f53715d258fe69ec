import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/parse-article.ts'

const story = [
  'Lock keepers who were clearing the old canal at Dunmere on Tuesday found a bell that had lain in the mud since the flood of 1894, the county museum said.',
  'The bell weighs 300 kilograms and hung in the chapel of St Orra until the water took the tower. Two men and a crane brought it to the bank in an hour.',
  '“It rang when we washed it,” said Harl Winsett, who has kept the upper lock for nineteen years. “Nobody spoke for a while after that.”',
  'The museum will show the bell in the spring. The parish has asked for it back, and a meeting is planned for the first week of July.',
]
const read = (...blocks: readonly string[]) => parseArticle(blocks.join('\n\n'))
const paragraphs = (...blocks: readonly string[]) => read(...blocks).text.split('\n\n')
const rules = (...blocks: readonly string[]) => [...new Set(read(...blocks).blocks.flatMap(({ rule }) => rule ?? []))]

const dialog = [
  'Your right to opt out of the sale of personal data',
  'When you visit our pages we and our partners keep small files in your browser. You can decide which of these cookies you allow, and you can change that at any time in your settings.',
  'Needed cookies',
  'Always active',
  'Without these cookies our site does not work for you: they remember what you put into a form, and whether you are logged in. You can block them in your browser, but then some of our pages will be empty.',
  'Measuring cookies',
  'These cookies let us count how often you and others come, so that we know which of our pages are read. If you do not allow them we will not see that you were here.',
  'Confirm my choices',
]

describe('a dialog that asks for consent to cookies', () => {
  it('goes as a whole, though it is longer than the article', () => {
    expect(paragraphs(...story.slice(0, 3), ...dialog)).toEqual(story.slice(0, 3))
    expect(rules(...story.slice(0, 3), ...dialog)).toContain('legal/dialog')
  })

  it('above the story too, of which the title is then read', () => {
    const { title, text } = read(...dialog, '# Bell found in the mud', 'By Tilda Quorn', ...story)
    expect(title).toBe('Bell found in the mud')
    expect(text.split('\n\n')).toEqual(story)
  })

  it('is not a story about cookies', () => {
    const told = [
      'The regulator fined three shops on Monday for cookies that were set before anybody had agreed to them.',
      'The largest of the shops said that its cookies had been set by a partner, and that no personal data had been sold.',
      'Personal data of 40,000 customers had lain open for a year, the regulator wrote; it named the cookies one by one.',
      ...story.slice(0, 2),
    ]
    expect(paragraphs(...told)).toEqual(told)
  })

  it('stays where there is no other text', () => expect(rules(...dialog)).not.toContain('legal/dialog'))
})

describe('"About …" behind the text', () => {
  const self = [
    'Founded by two ferrymen, we have told the news of the valley since 1902. We belong to a trust, and all that we earn goes back into our work.',
    'Our newsroom of nine works in two towns, and we print on four days of the week. We put our mistakes right in public.',
    'If something of ours is wrong, write to us. We answer every letter within a month.',
  ]
  it('what an outlet says of itself, in the first person', () =>
    expect(paragraphs(...story, 'About the Dunmere Post', ...self)).toEqual(story))

  it('not a section of the article', () => {
    const section = [
      'About the bell',
      'It was cast in 1702 by the Orra brothers.',
      'It rang for every flood but the last one, the museum says.',
    ]
    expect(paragraphs(...story, ...section)).toEqual([...story, ...section])
  })

  it('a name and a note on the author', () =>
    expect(
      paragraphs(
        'By Tilda Quorn',
        ...story,
        'About the author\nTilda Quorn\nTilda has written about canals since 2009. She lives on a barge.',
      ),
    ).toEqual(story))
})

describe('a label and the lines under it', () => {
  it.each([
    ['SPONSORED CONTENT\nSix lamps that your desk will like'],
    ["Don't miss:\nHow the tide mill was saved"],
    ['Most read\n1. How the tide mill was saved\n2. Trams go up the hill'],
  ])('%j are one box', (box) => expect(paragraphs(...story.slice(0, 2), box, ...story.slice(2))).toEqual(story))

  it('above the text buttons only', () => {
    const { title, text } = read('Share\nBell found in the mud', 'Text size\nA-\nA\nA+', 'By Tilda Quorn', ...story)
    expect([title, text.split('\n\n')]).toEqual(['Bell found in the mud', story])
  })

  it('a link under a label', () =>
    expect(
      paragraphs(
        ...story.slice(0, 2),
        '**Sponsored content**',
        '[Six lamps that your desk will like](https://ads.example/lamps)',
        ...story.slice(2),
      ),
    ).toEqual(story))

  it('what stands behind a blank line is no part of it', () =>
    expect(paragraphs(...story.slice(0, 2), 'Advertisement', 'The tower', ...story.slice(2))).toEqual([
      ...story.slice(0, 2),
      'The tower',
      ...story.slice(2),
    ]))

  it('nor is a sentence', () =>
    expect(paragraphs(...story.slice(0, 2), 'Advertisement\nNobody knows who cast it.', ...story.slice(2))).toContain(
      'Nobody knows who cast it.',
    ))
})

it('a row of sections goes, a row of facts stays', () => {
  expect(paragraphs('News | Sport | Business | Culture', '# Bell found', ...story)).toEqual(story)
  expect(paragraphs(...story.slice(0, 3), 'Cast 1702 | Lost 1894 | Found 2025', story[3]!)).toContain(
    'Cast 1702 | Lost 1894 | Found 2025',
  )
})

describe('other stories between the first paragraph and the second', () => {
  const head = ['# Bell found in the mud', 'By Tilda Quorn', 'May 3, 2025']
  const others = ['Ferry to Skerra stops for the winter', 'Dunmere school wins the boat race']

  it('go with their label, where a byline shows which paragraph is the first', () =>
    expect(paragraphs(...head, story[0]!, 'Related stories', ...others, ...story.slice(1))).toEqual(story))

  it('one alone too, but for a crosshead', () => {
    expect(paragraphs(...head, ...story.slice(0, 2), 'Related', others[0]!, ...story.slice(2))).toEqual(story)
    expect(paragraphs(...head, ...story.slice(0, 2), 'Recent', 'What now?', ...story.slice(2))).toContain('What now?')
  })
})

it('advertisements go with their label', () =>
  expect(paragraphs(...story, 'Sponsored', 'Six lamps that your desk will like', 'How to sleep on any boat')).toEqual(
    story,
  ))

describe('"Read more"', () => {
  const others = ['Ferry to Skerra stops for the winter', 'Dunmere school wins the boat race']

  it('is a label over headlines that nothing follows', () =>
    expect(paragraphs(...story, 'Read more', ...others)).toEqual(story))

  it('is a button in the text', () =>
    expect(paragraphs(...story.slice(0, 2), 'Read more', 'The long way home for a bell', ...story.slice(2))).toContain(
      'The long way home for a bell',
    ))
})

it('a list that a colon announces behind the first paragraph makes no standfirst of it', () => {
  const list = ['The museum named three conditions:', '* a dry room\n* a new rope\n* a guard at night']
  const { standfirst, text } = read('Bell found in the mud', 'By Tilda Quorn', story[0]!, ...list, ...story.slice(1))
  expect(standfirst).toBeNull()
  expect(text).toContain(story[0]!)
})

describe('a poll', () => {
  it.each([
    [
      'a question, answers and a button',
      ['Should the bell go back?', 'Yes, at once', 'No, never', 'Don’t know', 'Submit'],
    ],
    ['a label over it', ['Reader poll', 'Should the bell go back?', 'Yes', 'No', 'View results']],
    [
      'a count under it',
      ['Vote: Who should ring it first?', 'The lock keeper', 'Nobody', 'Cast your vote', '1,204 votes'],
    ],
    ['answers in a list, without a button', ['Poll: Who should ring it first?', '- The lock keeper', '- Nobody']],
  ])('goes with its answers: %s', (_, box) => {
    expect(paragraphs(...story.slice(0, 2), ...box, ...story.slice(2))).toEqual(story)
  })

  it('is no question of the story’s with short answers', () => {
    const talk = ['Would the bell ring again?', 'Yes, he said.', 'No, she said.', 'They left it there.']
    expect(paragraphs(...story.slice(0, 2), ...talk, ...story.slice(2))).toEqual([
      ...story.slice(0, 2),
      ...talk,
      ...story.slice(2),
    ])
  })
})

describe('a list of other stories in the text', () => {
  const items = ['- Geese stop the noon express', '- A choir of forty plumbers']
  const headlines = items.map((item) => item.slice(2))
  it.each([
    ['a question behind its items', ['Related stories', ...items], 'Who will pay for the tower?'],
    ['what somebody says', ['Related stories', ...headlines], 'VANCE: On the Tuesday'],
    ['a crosshead', ['Related stories', ...headlines], 'NO HEIRS'],
  ])('ends before %s', (_, box, next) =>
    expect(paragraphs(...story.slice(0, 2), ...box, next, ...story.slice(2))).toEqual([
      ...story.slice(0, 2),
      next,
      ...story.slice(2),
    ]),
  )

  it('takes the one headline under "See also"', () =>
    expect(paragraphs(...story.slice(0, 2), 'See also', 'A choir of forty plumbers', ...story.slice(2))).toEqual(story))
})
