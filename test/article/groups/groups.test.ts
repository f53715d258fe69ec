import { expect, test } from 'vitest'
import { parseArticle } from '../../../src/index.ts'
import { forms as cardForms, cards } from './boxes.ts'
import { own } from './own.ts'
import { pageWith, story } from './story.ts'
import { comments, forms as threadForms } from './threads.ts'

const gaps = ['\n\n', '\n']
/** Lines as a reader sees them. */
const seen = (line: string) => line.replace(/[*#[\]]|\(https?:[^)]*\)|^- /g, '').trim()
/** The rules that know a group by its shape alone. */
const byShape = new Set(['comments/thread', 'related/cards', 'related/doubled'])

/** How many of the lines are left in the text, and whether the whole story is there. */
function read(lines: readonly string[], behind: number, gap: string) {
  const article = parseArticle(pageWith(lines, behind, gap))
  const text = new Set(article.text.split('\n').map(seen))
  const whole = story.every((paragraph) => text.has(paragraph))
  return { article, whole, left: lines.filter((line) => text.has(seen(line))) }
}

/** A time of day alone may be a live blog's, and a place between a name and a time is not always seen. */
const leavesSome = new Set(['name, clock, text', 'weekday and clock', 'name, place, age'])

test.for(Object.keys(threadForms))('a thread of comments behind the story goes: %s', (form) => {
  for (const said of comments)
    for (const gap of gaps) {
      const { whole, left } = read(said.flatMap(threadForms[form]!), story.length, gap)
      expect(whole).toBe(true)
      if (!leavesSome.has(form)) expect(left).toEqual([])
    }
})

/** Nothing tells when or by whom: such a group stays where it stands between paragraphs. */
const unsigned = new Set([
  'headline, bare name',
  'section, headline, dek',
  'number, headline',
  'headline, dek',
  'linked headline, dek',
  'heading headline, dek',
  'bold headline, dek',
  'bold headline, byline',
  'video, headline',
  'item',
  'date in front of the headline',
  'headline with date behind',
  'headline with age behind',
])
test.for(Object.keys(cardForms).filter((form) => !unsigned.has(form)))(
  'other stories between two paragraphs go whole: %s',
  (form) => {
    for (const stories of cards)
      for (const gap of gaps) {
        const { whole, left } = read(stories.flatMap(cardForms[form]!), 3, gap)
        expect(left).toEqual([])
        expect(whole).toBe(true)
      }
  },
)

test.for(Object.keys(own))('what the story repeats in one shape is not taken for a group: %s', (name) => {
  for (const behind of [3, story.length])
    for (const gap of gaps) {
      const { article, whole } = read(own[name]!, behind, gap)
      expect(article.blocks.filter(({ rule }) => byShape.has(rule ?? ''))).toEqual([])
      expect(whole).toBe(true)
    }
})

/** Nothing but names, labels and days under days: such lines end a page as well. */
const likeThePages = new Set([
  'interview, names on lines',
  'questions from readers with names',
  'live blog, clock on lines',
  'live blog, clock and headline',
  'timeline by days without stops',
  'transcript, clock and name on lines',
  'table of standings',
  'briefs with headlines',
  'crossheads',
  'list of books with dates',
  'films on lines',
  'menu of a restaurant',
  'diary',
  'diary of several hands',
  'auctions',
  'posts quoted in the story',
  'past winners',
  'records with dates',
])
test.for(Object.keys(own).filter((name) => !likeThePages.has(name)))('a list that ends the story stays: %s', (name) => {
  for (const gap of gaps) {
    const { article, whole } = read(own[name]!, story.length, gap)
    const gone = new Set(article.blocks.flatMap(({ kind, text }) => (kind === 'boilerplate' ? [seen(text)] : [])))
    expect(own[name]!.filter((line) => gone.has(seen(line)))).toEqual([])
    expect(whole).toBe(true)
  }
})

test('links that say everything twice go, two or more of them', () => {
  const links = [
    'Mill owner fined over smoke Mill owner fined over smoke',
    '2. Bakers win gold for rye Bakers win gold for rye',
  ]
  for (const behind of [3, story.length]) expect(read(links, behind, '\n\n').left).toEqual([])
  expect(read(links.slice(0, 1), 3, '\n\n').left).toEqual(links.slice(0, 1))
})

test.for([
  ['No more mud in here! No more mud in here!', 'We want our boat! We want our boat!'],
  ['We shall not be moved, we shall not be moved', 'We row and we row, we row and we row'],
  ['Kell Kell', 'Row row', 'Never again Never again'],
])('a chant, a refrain and a cry stay: %s', (lines) => {
  expect(read(lines, 3, '\n\n').left).toEqual(lines)
})

test('the story is not lost to a thread whose last post is a picture', () => {
  const signed = [
    'Pat Doe',
    '2 hours ago',
    'You are late!',
    'Lil Marsh',
    '1 hour ago',
    'We know.',
    'Owen Bright',
    '5 minutes ago',
  ]
  expect(read(signed, story.length, '\n\n').whole).toBe(true)
})
