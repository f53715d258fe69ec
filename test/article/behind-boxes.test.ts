import { expect, test } from 'vitest'
import { parseArticle } from '../../src/index.ts'
import { pageWith, story } from './groups/story.ts'

/** What stands behind a box, and is the story's. */
const textOf = (lines: readonly string[], behind = story.length) => parseArticle(pageWith(lines, behind)).text

const mostRead = [
  'Most read',
  'Trams return to the upper town',
  'Why the bridge sings at night',
  'Nine bakers, one oven',
]

test('a short answer behind a list is no summary of the last headline of the list', () => {
  const answer =
    'VELA: “The flour was gone on the third day, and nobody had asked us for money.” That is all, Mr Adeyemi.'
  expect(textOf([...mostRead, 'CHAIR: Please.', answer])).toContain(answer)
})

test('a headline that no rule knows has its summary still', () => {
  const summary = '“We never had so many owls,” a keeper in Hexley said on Sunday.'
  expect(textOf([...mostRead.slice(1), 'Owls come back to Brandt Park', summary])).not.toContain(summary)
})

test('"Click off the mains" speaks to nobody who reads a page; "Click here" does', () => {
  const step = 'Click off the mains again before you go down to the Orla Grace, even if you have done so already.'
  expect(textOf([...mostRead, step])).toContain(step)
  const prompt = 'Click here to see where the Orla Grace is now, and where the ferries of Kell were last week.'
  expect(textOf([...mostRead, prompt])).not.toContain(prompt)
})

test('a list ends before a line that leads on with a colon', () => {
  const own = ['Her songs include:', 'The Salt Road (1958)', 'Nine Hundred Rocks (1964)']
  for (const line of own) expect(textOf([...mostRead, ...own], 3)).toContain(line)
})

test('a list ends before two sentences, though the second has lost its stop', () => {
  const own =
    'Her son is a dentist, and her daughter flies a plane. Neither was asked to take over, she says, and neither offered'
  expect(textOf([...mostRead, own], 3)).toContain(own)
  const headline = 'Why Sen. Roe of Hexley never wanted the bridge that now has his name'
  expect(textOf([...mostRead, headline], 3)).not.toContain(headline)
})

test('a sentence between two offers stays where one word of it could be an offer’s, and goes where two are', () => {
  const offer = ['Sign up to our newsletter', 'Enter your email', 'Sign up']
  const between = (line: string) => textOf([...offer, line, 'Subscribe now', 'Sign up for our newsletter'], 3)
  expect(between('Sandbags are free at the yard in Mill Lane.')).toContain('Sandbags')
  expect(between('Free weekly editions come with it.')).not.toContain('editions')
})

test('the label over the writer and the day behind a story belongs to them, and is there when the page is looked at again', () => {
  const signed = ['References: The Kell Papers', 'Written By', 'Jane Roe October 20, 2017 20 hours ago']
  const lines = ['Share', 'Tweet', 'Email', 'Print', 'Save', ...signed, 'Share This', 'Tweet This']
  const undated = pageWith(lines, story.length).replace(/\n\n(?:March 17, 2025|By Mara Quill)/g, '')
  const { published, authors, blocks } = parseArticle(undated)
  expect(published?.iso).toBe('2017-10-20')
  expect(authors).toEqual(['Jane Roe'])
  expect(blocks.find(({ text }) => text === 'Written By')).toMatchObject({ kind: 'byline', reason: null })
})
