import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/index.ts'

const kindsOf = (...lines: string[]) =>
  parseArticle(lines.join('\n\n')).blocks.map(({ kind, rule, text }) => `${rule ?? kind}: ${text}`)
const bodyOf = (...lines: string[]) => parseArticle(lines.join('\n\n')).text.split('\n\n')

const first = 'The ferry to Westmere will sail again from Monday, the harbour board said after its meeting on the quay.'
const second =
  'Engineers spent nine days on the engine room, and divers looked at the hull twice before the board agreed.'
const third = 'Fares stay as they were in spring, and islanders travel free on the first two days of the new timetable.'

const menu = ['Home', 'News', 'Sport', 'Weather', 'Subscribe', 'Sign in']
const foot = ['Privacy Policy', 'Terms of Use', 'Contact us', 'Subscribe', 'Newsletters', 'Sign in']

describe('the caption above a credit that was glued to it', () => {
  const caption = 'The ferry lies in the dock at Westmere on Friday.'

  test('goes with the credit, on a line of their own', () => {
    expect(bodyOf(first, `${caption}Photo by Jo Roe`, second)).toEqual([first, second])
  })

  test('is text where more is glued to it', () => {
    expect(bodyOf(`${first}${caption}Photo by Jo Roe`, second).join(' ')).toContain(caption)
  })
})

describe('what a box offers', () => {
  const box = [
    'Subscribe now to read the latest news in your city.',
    'Unlimited online access to The Lantern.',
    'Daily puzzles, including a crossword.',
    'The Lantern ePaper to view on any device.',
    'Create an account or sign in to continue.',
  ]

  test('goes with the box', () => {
    expect(bodyOf(first, ...box, second)).toEqual([first, second])
  })

  test('a short line between two single offers is text', () => {
    const line = 'Nobody was hurt, the board said.'
    expect(bodyOf(first, 'Sign up to our free newsletter', line, 'Sign up to our free newsletter', second)).toContain(
      line,
    )
  })
})

describe('under "Read more"', () => {
  test('links are other stories', () => {
    const headline = 'Harbour board looks for a new chief engineer'
    const link = `[${headline}](https://lantern.example/b)`
    expect(bodyOf(first, 'READ MORE', link, second)).toEqual([first, second])
    expect(kindsOf(first, 'READ MORE', link, second)[2]).toBe(`related/label: ${headline}`)
  })

  test.each(['Hull', 'What the divers found', '* The old quay at low tide'])('%j stays', (line) => {
    expect(bodyOf(first, 'READ MORE', line, second)).toEqual([first, line.replace('* ', ''), second])
  })
})

describe('headlines without their links', () => {
  const headlines = [
    'Harbour board looks for a new chief engineer',
    'What the storm did to the islands and the quay',
    'Why the old lighthouse is dark again this week',
    'Ten walks for the first warm days on the coast',
  ]

  test('go where several of them stand between a page’s title and its text', () => {
    const body = bodyOf(
      ...menu,
      '# Ferry sails again',
      'By Jo Roe',
      'May 3, 2025',
      ...headlines,
      first,
      second,
      third,
      ...foot,
    )
    expect(body).toEqual([first, second, third])
  })

  test('stay in the text', () => {
    expect(bodyOf('# Ferry sails again', first, ...headlines, second)).toEqual([first, ...headlines, second])
  })
})

describe('teasers that are cut short', () => {
  const teasers = [1, 2, 3, 4].map(
    (n) =>
      `* Story ${n} of the day BELD: The council of the town will decide on Monday whether the old school on the hill...`,
  )

  test('are no text, and the article on their page starts behind them', () => {
    const body = bodyOf(...menu, ...teasers, '# Ferry sails again', first, second, third, ...foot)
    expect(body).toEqual([first, second, third])
  })

  test('one paragraph that trails off is text', () => {
    const line = 'Nobody on the quay could tell when the next ferry to the islands was going to sail…'
    expect(bodyOf('# Ferry sails again', first, line, second)).toContain(line)
  })
})

describe('a menu on one line', () => {
  const all = `Skip to Content ${menu.join(' ')} Our Offers My Account Archives Food Travel Books ${menu.join(' ')}`

  test('is no text', () => {
    expect(bodyOf(all, first, second, third)).toEqual([first, second, third])
  })

  test('is left where it is nearly all there is', () => {
    expect(bodyOf(`${all} ${first}`, second)).toHaveLength(2)
  })
})

test.each(['\n', '\r\n', '\r\r\n', '\r', '\u2028'])('%j ends a line', (end) => {
  const lines = ['Ferry sails again', 'By Mara Quill', 'The ferry to Kell sailed again on Monday, a year late.']
  const { title, authors, text } = parseArticle(lines.join(end))
  expect({ title, authors, text }).toEqual({ title: lines[0], authors: ['Mara Quill'], text: lines[2] })
})
