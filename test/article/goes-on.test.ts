import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/parse-article.ts'

const menu = ['Home', 'Towns', 'Rivers', 'Money', 'Weather', 'Puzzles', 'Log in']
const share = ['Share on Facebook', 'Share on X', 'Copy link', 'Print this article']
const list = ['Most viewed', '1', 'Geese stop the noon express', '2', 'A choir of forty plumbers']
const paywall = ['Already a subscriber? Log in', 'Subscribe for £1 a week']
const first =
  'The weir at Hallow Bridge will be rebuilt in stone after the parish council of Orrin voted on Monday to turn down a cheaper plan in concrete.'
const head = ['Parish votes for a weir of stone', 'By Tilda Quorn', '4 May 2024', ...share]
const read = (...lines: readonly string[]) => parseArticle(lines.join('\n\n'))
const paragraphs = (...lines: readonly string[]) => read(...lines).text.split('\n\n')
const page = (...lines: readonly string[]) => paragraphs(...menu, ...head, ...lines)

describe('a story goes on behind boxes', () => {
  it.each([
    ['with one more sentence', 'Work begins in the second week of June.'],
    ['with somebody’s words', '“Stone was here before us,” said a miller.'],
    ['with a place of the story', 'Money for it comes from a fund in Hallow that was set up after the flood.'],
  ])('%s', (_, last) => expect(page(first, ...list, ...paywall, ...share, last)).toEqual([first, last]))

  it('in sections under numbers', () => {
    const sections = [
      '1. The upper lock',
      'The path is gravel all the way, and a café at the weir opens at nine in the summer months.',
      '2. Sparrow Wood',
      'The beeches here are two centuries old, and under them it hardly rains at all in the spring.',
      '3. Ridge and chapel',
      'It takes four hours and one steep half mile before the sea shows as a grey line in the west.',
    ]
    const second = 'The parish will pay two thirds of the cost, and the rest comes from the county.'
    expect(page(first, second, ...list, ...sections)).toEqual([first, second, ...sections])
  })

  it('behind one link between two paragraphs', () => {
    const second = 'The parish will pay two thirds of the cost, and the rest comes from the county.'
    const last = 'Nobody has said where the stone will come from. The old quarry above the wood closed in 1954.'
    const link = '[Mayor opens third bridge over the Orra](https://gazette.example/bridge)'
    const other = '[Bakers of Lund strike for a week](https://gazette.example/bakers)'
    expect(page(first, ...list, second, link, last)).toEqual([first, second, last])
    expect(page(first, ...list, second, link, last, other, 'Ovens in nine towns stay cold.')).not.toContain(last)
  })

  it('not with the summary of another story under its headline', () => {
    const other = [
      'Bakers of Lund strike for a week',
      'Ovens in nine towns stay cold until the masters have read a letter from the guild.',
    ]
    expect(page(first, ...paywall, ...other)).toEqual([first])
  })

  it.each([
    'Tilda Quorn covers rivers and has written for three papers about those who live beside them.',
    'Comments are read by a person before anybody else sees them on these pages.',
    'Sign in with the address that was given at the counter to read the rest of the week.',
  ])('not with what the page says: %s', (own) => expect(page(first, ...list, ...paywall, own)).toEqual([first]))
})

describe('the first paragraph', () => {
  it('is one where a short sentence comes next', () => {
    const text = [
      first,
      'It was not close.',
      'Votes cast, by side:',
      '- Stone 61',
      '- Concrete 38',
      'The work will take until the end of the year and close one road.',
    ]
    expect(paragraphs('Parish votes for a weir of stone', 'By Tilda Quorn', ...text).join('\n')).toContain(first)
    expect(read('Parish votes for a weir of stone', 'By Tilda Quorn', ...text).standfirst).toBeNull()
  })

  it('is one in a note of two paragraphs that was wrapped', () => {
    const wrapped =
      'Clock stopped for sparrows\n\nBy Tilda Quorn\n\nThe clock on the library in Orrin has been stopped until July so that a pair of\nsparrows can raise their young behind the hour hand.\n\nThe council agreed to it on Monday without a vote, and put up a sign with the\nright time.'
    const { text, standfirst } = parseArticle(wrapped)
    expect(standfirst).toBeNull()
    expect(text.split('\n\n')).toHaveLength(2)
  })

  it('keeps what a colon leads to behind it', () => {
    const counted = ['Votes cast, by side:', '- Stone 61', '- Concrete 38', '- Blank 2']
    const text = page(
      first,
      ...list,
      ...counted,
      'The count took until four in the morning because the lamp in the hall had failed.',
    )
    for (const line of counted) expect(text.join('\n')).toContain(line.replace('- ', ''))
  })
})

describe('a sentence between two offers', () => {
  it('is the story’s where it sells nothing', () =>
    expect(
      page(
        first,
        ...paywall,
        'Nobody was hurt.',
        'Sign up to our free newsletter',
        'Email address',
        first.replace('stone', 'oak'),
      ),
    ).toContain('Nobody was hurt.'))
  it('is the offer’s where it tells what a subscriber gets', () =>
    expect(
      page(
        first,
        ...paywall,
        'Unlimited access to every page.',
        'Sign up to our free newsletter',
        'Email address',
        first.replace('stone', 'oak'),
      ),
    ).not.toContain('Unlimited access to every page.'))
})
