import { describe, expect, test } from 'vitest'
import { parseArticle, stripBoilerplate } from '../../src/index.ts'

/** Lines of pages without much of a story: what is left after one look shows other signs than the whole. */
const scraps: readonly [string, string][] = [
  [
    'prompts of like length are no paragraph that was broken',
    'Liked this story? Send it on to a friend.\nAdvertisement - scroll to continue\nPrivacy Policy | Terms of Use | Contact Us | About Us\nAdd Orrin Herald as a preferred source on Google\nafter newsletter promotion',
  ],
  [
    'a link over a headline with a page around them',
    '\nWeather\n\n\n\n[Six lamps that will not hurt your eyes](https://ads.example/lamps)\n\nBack to top\n\n\n\nApp Store\n\nHundreds leave as levee leaks in southern Carrow\n\nDon’t miss:\n\nTap here to see other videos from our team.\n\nDon’t miss:\n\n\n\n[Donate now](/donate)\n\n*Tam Orde is a reporter at the Orrin Herald, where he covers rivers and rail. Follow him on X [@tamorde](https://social.example/tamorde).*',
  ],
  [
    'a prompt of one row under a live line',
    '**LIVE:** [Follow our coverage of the flood here](/live/9)\nruling. “You did what the form asks and more,” she told him.\nAccept all\nGet the Orrin Briefing: sign up for our free daily newsletter\nFollow us on Facebook, X and Instagram for the latest from the river.',
  ],
  [
    'a page of which a few lines are left',
    'Facebook Twitter WhatsApp Copy link\n[One habit that doctors will not tell you of](https://ads.example/1)\nBy Tam Orde\n**Also read |** [Barges return to the weir](/news/barges)\nHer brother, Al, 41, was cleared of the same charge.\n0:00\n- [Culture](/culture)\n- [Rivers](/t/rivers)\nEnjoyed this story? Share it with a friend.\nMore on this story\nBarges return to the weir\nNews | Sport | Business | Opinion | Culture\nBy signing up you agree to our [Terms of Service](/terms) and [Privacy Policy](/privacy).\nORRIN: The spring flood reached Orrin on Saturday, seven days ahead of its usual date, the river office said, after a week in which the water had stayed above four metres.',
  ],
]

describe('what is stripped is stripped', () => {
  test.each(scraps)('%s', (_, text) => {
    const { text: once, removed } = stripBoilerplate(text)
    expect(removed.length).toBeGreaterThan(0)
    expect(stripBoilerplate(once)).toEqual({ text: once, removed: [] })
  })
})

test('blank lines that a box leaves behind make no title of a name', () => {
  const body = [
    'Tam has walked the river since 2009. He lives in Carrow.',
    'The first barge in sixty years passed the weir on Friday with eighty people on its deck and a band on its roof, and nobody at the lock had been told that it would come.',
    'Not everybody was glad of it.',
    'Ada Finch, who keeps the lock, said that the money for the gates had been spent twice already.',
  ]
  const text = ['To continue reading, please register for free\n\n', '**Tam Orde**', ...body].join('\n\n')
  expect(parseArticle(stripBoilerplate(text).text).text).toBe(parseArticle(text).text)
})

test('a notice behind the text does not tell whether the line of sections above it goes', () => {
  const text =
    'Tam Orde is a reporter at the Orrin Herald, where he covers rivers and rail.\nNews | Sport | Business | Opinion | Culture\nSix locks, one key\nThe council of Carrow voted six to three on Tuesday night to close the last lock on the river, ending a row that had split the town for two years.'
  const { blocks } = parseArticle(text)
  const menu = blocks.find(({ text: line }) => line.startsWith('News |'))
  expect(menu).toMatchObject({ kind: 'boilerplate', rule: 'navigation/skip' })
  expect(parseArticle(`${text}\n\nAdvertisement\n`).text).toBe(parseArticle(text).text)
  // Behind the last paragraph it may be the article's own.
  expect(parseArticle('The lock is shut.\n\nNews | Sport | Business | Opinion').text).toContain('News | Sport')
})

test.each([
  'The weir and the weary\n\nTwo hurt as gate falls at Carrow lock\nThe poet on ice, ink and his second river\nWere you at the lock? Email us at desk@herald.example\n\nTurn on notifications\nThe weir, finished in 1931, holds back the widest pool of the river and turns two thirds of its mills.\nBy Tam Orde',
  '[Previous article: Barges return to the weir](/news/barges)\n\n\n0:00\n/\n2:14\n\n[Next article: Six locks, one key](/news/locks)',
])('doubled blank lines change nothing where boxes have left their places: %#', (text) => {
  const read = (input: string) => parseArticle(input).text.replace(/\s+/g, ' ')
  expect(read(text.replaceAll('\n\n', '\n\n\n'))).toBe(read(text))
})
