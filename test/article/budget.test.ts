import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/parse-article.ts'

const above = [
  'Skip to main content',
  'News\nPolitics\nSport\nBusiness\nCulture\nWeather\nPuzzles\nJobs\nHomes',
  'Sign in',
  'Subscribe now',
  'The Orra 3 ferry tried out: quick, quiet and hard to board',
  'By Tilda Quorn',
  '4 June 2025',
]
const summary = [
  'The Orra is the first ferry on the Dunmere crossing that runs on batteries alone, and it keeps to its timetable in a swell that stopped the boats before it for days on end.',
  'What it lacks is a ramp that works at low water. Dunmere will have one next year, the harbour board says, and Kell the year after; until then cars wait for the tide.',
  'Whoever needs to be in Kell by the hour will like the Orra. Whoever needs a car there should look at the tides of Dunmere first, and take a book along.',
]
const buttons = 'Facebook\nTwitter\nComments\nPinterest\nEmail\nLinkedIn'
const links = [...'abcdefghijkl'].map((id) => `- [Boats of the crossing, part ${id}](/boats/${id})`).join('\n')
const review = [
  'Nobody who crossed to Kell with the old boats will miss the smell. The Orra leaves the quay without a sound, and the first thing that most people do on board is ask whether the engine has failed.',
  'The saloon has ninety seats, all of them by a window, and the crew of the Orra serve soup that has been made on board. Prices are those of the old boats for now.',
  '“We had to learn to dock again,” said Harl Winsett, who has been master on the Dunmere crossing since 1998. “She does not drift, and she does not wait for you either.”',
  'Charging takes eleven minutes at Kell, less than the cars need to drive off. In Dunmere it takes nineteen, because the cable there was laid for the street lamps of the quay.',
  'The Orra cost 14 million, and the county paid a third of it. Two more boats of its kind are to follow by the end of the decade if the crossing carries as many people as hoped.',
]
const threads = [
  'I live in Kell and I can tell you that you are all wrong about the Orra!! My car was late again and nobody told me why, thanks for nothing',
  'You people will complain about anything. I love it and so do my kids, why do you not move to Dunmere if you hate boats so much?',
  'lol I think we all know who paid for this. Please read my blog if you want the truth, I wrote to them and they never answered me',
  'I agree with you, I was on board with my wife and we never got a seat by the window, I would not do it again if you paid me for it!',
]
const other = [
  'Bakers in Westmere will close on Mondays from the autumn on, the guild said, because flour has become dear and there are too few apprentices for the early hours.',
  'The guild counts forty bakeries in the valley, half as many as thirty years ago. Pelham Grice, who leads it, said that a third of those that are left would not find heirs.',
  'Schools in Westmere get their bread from a factory in Port Alden since the spring. The rolls cost less, Grice said, and the children leave them on their plates.',
  'A petition with 900 names asks the council to let bakers pay less for the market hall. The council will talk about it in June.',
]
const below = ['ABOUT US', 'Contact\nAdvertise\nPrivacy policy\nTerms of use', '© Dunmere Post. All rights reserved.']
const read = (...body: readonly string[]) => parseArticle([...above, ...body, ...below].join('\n\n'))

describe('text of the story outside its ends', () => {
  it('is given back, with a warning, where it is more than what stands between them', () => {
    const { text, warnings } = read(...summary, buttons, ...review)
    expect(text).toBe([...summary, ...review].join('\n\n'))
    expect(warnings).toMatchObject([{ code: 'too-much-removed', message: expect.stringContaining('%') }])
  })

  it('is given back from before them', () => {
    const page = [...above.slice(0, 4), review[0], links, 'What is new', ...review.slice(1, 3), ...below]
    expect(parseArticle(page.join('\n\n')).text).toContain(review[0])
  })

  it('stays out where it is less than a third: a page may end with anything', () => {
    const last =
      'The Orra won a prize at the boat fair of Port Alden, and Kell made a stamp of it that sold out in a week.'
    expect(read(...summary, ...review, links, last)).toMatchObject({
      text: [...summary, ...review].join('\n\n'),
      warnings: [],
    })
  })
})

describe('what else stands outside', () => {
  it.each([
    ['comments', threads],
    ['another story', other],
    ['the story again in one line', [[...summary, ...summary, ...summary].join(' '), ...threads]],
    ['the story again', [...summary, ...summary, 'Dunmere and Kell are 9 miles apart.']],
    ['another story longer than this one', [...other, ...other.map((line) => line.replace('Westmere', 'Eastmere'))]],
  ])('%s', (_, rest) => {
    const { text, warnings } = read(...summary, buttons, ...rest)
    expect([text, warnings]).toEqual([summary.join('\n\n'), []])
  })
})
