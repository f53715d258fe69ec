import { describe, expect, test } from 'vitest'
import { textSeams } from '../../src/article/lines/glued-text.ts'
import { parseArticle, stripBoilerplate } from '../../src/index.ts'

const kindsOf = (text: string, mode?: 'balanced') =>
  parseArticle(text, mode ? { mode } : {}).blocks.map(({ kind, rule, text: words }) => `${rule ?? kind}: ${words}`)
const bodyOf = (text: string, mode?: 'balanced') => parseArticle(text, mode ? { mode } : {}).text.split('\n\n')

const first = 'The ferry to Westmere will sail again from Monday, the harbour board said after its meeting on the quay.'
const second =
  'Engineers spent nine days on the engine room, and divers looked at the hull twice before the board agreed.'
const third = 'Fares stay as they were in spring, and islanders travel free on the first two days of the new timetable.'

describe('the first line of a text without a header', () => {
  test('stays in the text where it reads like a sentence', () => {
    const line = 'The Harlows settled into the top floor of a brick house near the old quay'
    expect(bodyOf(`${line}\n\n${first}\n\n${second}`)[0]).toBe(line)
  })

  test('is the title where it reads like a headline', () => {
    const article = parseArticle(`Ferry Sails Again\n\n${first}\n\n${second}`)
    expect(article.title).toBe('Ferry Sails Again')
  })

  test('is the title above a byline, however it reads', () => {
    const article = parseArticle(
      `The Harlows settled into the top floor of a brick house near the old quay\n\nBy Jo Roe\n\n${first}\n\n${second}`,
    )
    expect(article.title).toBe('The Harlows settled into the top floor of a brick house near the old quay')
  })
})

describe('glued text', () => {
  test('comes apart where a sentence ends without a space, and at headings then', () => {
    const line = 'The ship came in at noon.Nobody was hurt in the end.Fares stay as theyA second ship sails on Friday.'
    expect(textSeams('The ship came in at noon.Nobody was hurt.')).toEqual([25])
    expect(textSeams(line)).toHaveLength(2)
    expect(textSeams('Nobody was hurt.Directors lose their officesAccording to the board it is so.')).toEqual([16, 44])
  })

  test('comes apart behind every advertisement', () => {
    const article = parseArticle(`${first}\n\nAdvertisementAdvertisementThe quay is closed.\n\n${second}`)
    expect(article.text).toBe(`${first}\n\nThe quay is closed.\n\n${second}`)
  })

  test('comes apart behind a prompt in capitals, and around a newsletter box', () => {
    const app = 'He ran.CLICK HERE TO GET THE HARBOUR APPThe cause is not known.'
    expect(textSeams(`Nobody was hurt in the fire.${app}`)).toEqual([28, 68])
    const box =
      'The bank met again.skip past newsletter promotionSign up to it.after newsletter promotionThe crown fell.'
    expect(textSeams(`Nobody was hurt in the fire.${box}`)).toContain(28 + 'The bank met again.'.length)
    expect(textSeams('TRADERS IN THE MARKET SAID SOThe cause is not known.')).toEqual([])
  })

  test.each([
    'Readers of J.K.Rowling agree.',
    'The listAppend() function and parseLine() are new.',
    'See [the list.More](https://example.com) for it.',
    'Net profit rose to 3.5 percent.',
  ])('leaves %j whole', (line) => expect(textSeams(line)).toEqual([]))
})

describe('a byline in italics', () => {
  test('is Markdown, though nothing else is', () => {
    const article = parseArticle(`The quay is closed\n\n*Nora Pell, Staff Writer*\n\n${first}\n\n${second}`)
    expect(article).toMatchObject({ format: 'markdown', authors: ['Nora Pell'], text: `${first}\n\n${second}` })
  })

  test('a line with two notes of a star or a low line is not', () => {
    expect(parseArticle(`*The fares* of 2019 are *gone\n\n${first}\n\n${second}`).format).toBe('text')
  })
})

describe("another story's byline", () => {
  test('names no author, where a short text ends soon', () => {
    const other = 'Around the coast\n\nWhy the herring came back\nBy Al Poe\nMarch 2, 2026'
    const article = parseArticle(`The quay is closed\n\nBy Nora Pell\n\n${first}\n\n${second}\n\n${other}`)
    expect(article.authors).toEqual(['Nora Pell'])
  })
})

describe('numbered items', () => {
  test('keep their numbers in the text', () => {
    expect(bodyOf(`## Steps\n\n${first}\n\n1. Find the quay\n2. Wait for the bell\n\n${second}`)).toContain(
      '2. Wait for the bell',
    )
  })
})

describe('the end of an article on a page', () => {
  const menu = ['Home', 'News', 'Sport', 'Weather', 'Subscribe', 'Sign in'].join('\n\n')
  const foot = ['Privacy Policy', 'Terms of Use', 'Contact us', 'Subscribe', 'Newsletters', 'Sign in'].join('\n\n')
  const page = (...lines: string[]) => [menu, 'Ferry Sails Again', first, second, third, ...lines, foot].join('\n\n')
  const dates = ['June 9', 'June 12', 'June 14'].map((day) => `${day} -- Civic Hall, Westmere`)

  test('is behind a list of facts', () => {
    expect(bodyOf(page('Sailing dates', ...dates))).toContain('June 14 -- Civic Hall, Westmere')
    expect(bodyOf(page('Sailing dates', ...dates.slice(0, 2)))).not.toContain('June 9 -- Civic Hall, Westmere')
  })

  test('is before headlines with one short paragraph each', () => {
    const cards = ['Port', 'Bridge', 'Market', 'Tower'].flatMap((place) => [
      `${place} Closes For Repairs After Storm`,
      `The ${place.toLowerCase()} had stood open since the last big storm of the winter, eleven years ago.`,
    ])
    expect(bodyOf(page(...cards)).join()).not.toContain('The tower had stood')
  })

  test('is behind a paragraph full of links that more text follows', () => {
    const linked = `[The board agreed last year](https://example.com/a) and [again in spring](https://example.com/b) on this matter of fares.`
    expect(
      bodyOf(page(linked, 'Nobody voted against it, and two members of the board were away on that day.')),
    ).toContain('Nobody voted against it, and two members of the board were away on that day.')
  })

  test('is before a note on a writer or a company', () => {
    const notes = kindsOf(
      page(
        'Jo Roe is a reporter for Harbour News.',
        'Westmere Lines is a leading provider of island ferries with offices in six ports.',
      ),
    )
    expect(notes).toContain('author-bio/line: Jo Roe is a reporter for Harbour News.')
    expect(notes.some((note) => note.startsWith('author-bio/organisation: Westmere'))).toBe(true)
  })
})

test('what stands under "About …" at the end of a release is no part of it', () => {
  const about = 'Founded in 1990, Brightwater makes pumps for small harbours and has offices in six ports.'
  expect(bodyOf(`${first}\n\n${second}\n\nAbout Brightwater\n\n${about}`)).toEqual([first, second])
  expect(bodyOf(`About Brightwater\n\n${about}\n\n${second}`)).toContain(about)
})

describe('what publishers say as part of the copy', () => {
  const notice = 'Copyright 2025 Harbour News. All rights reserved.'

  test('stays in a text that shows nothing else of a page', () => {
    expect(stripBoilerplate(`${first}\n\n${second}\n\n${notice}`).removed).toEqual([])
  })

  test.each([
    ['a byline', `Ferry Sails Again\n\nBy Jo Roe\n\n${first}\n\n${second}\n\n${notice}`],
    ['other furniture', `${first}\n\n${second}\n\nSubscribe to our newsletter\n\n${notice}`],
  ])('goes beside %s', (_, text) => {
    expect(stripBoilerplate(text).removed.map(({ rule }) => rule)).toContain('legal/copyright')
  })
})

describe('Markdown', () => {
  test('knows a caption by the words of its picture', () => {
    const text = `# Ferry Sails Again\n\n${first}\n\n![Divers inspect the hull at Westmere harbour](a.jpg)\n\nTwo divers inspect a hull in Westmere harbour this week.\n\n${second}`
    expect(kindsOf(text)).toContain('caption: Two divers inspect a hull in Westmere harbour this week.')
  })

  test('sees a link that closes and another that opens on one line', () => {
    const text = `# Ferry Sails Again\n\n${first}\n\n${second}\n\n[\n\n**Port closes for repairs** and nobody knows for how long.\n\n](https://example.com/1)[\n\n**Bridge closes for repairs** and nobody knows for how long.\n\n](https://example.com/2)`
    const linked = parseArticle(text, { mode: 'balanced' }).blocks.filter(({ text: words }) => words.includes('closes'))
    expect(linked.map(({ kind }) => kind)).toEqual(['boilerplate', 'boilerplate'])
  })
})

test('a lead-in over a list of the text is no prompt', () => {
  expect(stripBoilerplate(`${first}\n\n${second}\n\nSee also:\n\n- The old timetable of the harbour`).removed).toEqual(
    [],
  )
})
