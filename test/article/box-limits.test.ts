import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/parse-article.ts'

const story = [
  'Lock keepers who were clearing the old canal at Dunmere on Tuesday found a bell that had lain in the mud since the flood of 1894, the county museum said.',
  'The bell weighs 300 kilograms and hung in the chapel of St Orra until the water took the tower. Two men and a crane brought it to the bank in an hour.',
  '“It rang when we washed it,” said Harl Winsett, who has kept the upper lock for nineteen years. “Nobody spoke for a while after that.”',
  'The museum will show the bell in the spring. The parish has asked for it back, and a meeting is planned for the first week of July.',
]
const words = (count: number, first = 'Lamps'): string =>
  [first, ...Array.from({ length: count - 1 }, () => 'glow')].join(' ')
const times = <T>(count: number, of: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => of(i))

/** Those of some lines that go from the middle of the story. */
function gone(lines: readonly string[], at = 2, separator = '\n\n'): string[] {
  const text = [...story.slice(0, at), lines.join(separator), ...story.slice(at)].join('\n\n')
  const article = parseArticle(`# Bell found in the mud\n\nBy Tilda Quorn\n\n${text}`)
  for (const paragraph of story) expect(article.text).toContain(paragraph)
  return article.blocks.filter(({ kind }) => kind === 'boilerplate').map((block) => block.text)
}
const rule = (lines: readonly string[], at = 2): (string | null)[] => {
  const text = [...story.slice(0, at), ...lines, ...story.slice(at)].join('\n\n')
  const { blocks } = parseArticle(`# Bell found in the mud\n\nBy Tilda Quorn\n\n${text}`)
  return [...new Set(blocks.filter(({ kind }) => kind === 'boilerplate').map((block) => block.rule))]
}

describe('a poll', () => {
  const poll = (question: string, answers: readonly string[], last?: string) => [
    question,
    ...answers,
    ...(last ? [last] : []),
  ]
  test('asks in twenty-four words at most', () => {
    const question = (count: number) => `${words(count - 1, 'Should')} glow?`
    const box = (count: number) => poll(question(count), ['Yes', 'No'], 'Vote now')
    expect(gone(box(24))).toEqual(box(24))
    expect(gone(box(25))).not.toContain(question(25))
    expect(rule(box(24))).toEqual(['prompt/poll'])
  })

  test('has two answers or more, nine lines at most under its question', () => {
    const box = (answers: number) =>
      poll(
        'Should it ring?',
        times(answers, (i) => `Answer ${'abcdefghij'[i]}`),
        'Vote now',
      )
    expect(gone(box(2))).toEqual(box(2))
    expect(gone(box(8))).toEqual(box(8))
    expect(gone(box(9))).not.toContain('Answer a')
    expect(gone(poll('Should it ring?', [], 'Vote now'))).not.toContain('Should it ring?')
  })

  test('has answers of twelve words at most', () => {
    const box = (count: number) => poll('Should it ring?', [words(count), 'No'], 'Vote now')
    expect(gone(box(12))).toEqual(box(12))
    expect(gone(box(13))).not.toContain('Should it ring?')
  })

  test('without a button has a label, and items of six words at most', () => {
    const box = (count: number, label = 'Poll: ') => [`${label}Should it ring?`, `- ${words(count)}`, '- No']
    expect(gone(box(6)).length).toBe(3)
    expect(gone(box(7))).not.toContain('No')
    expect(gone(box(6, ''))).toEqual([])
  })

  test.each([
    'Vote',
    'Submit',
    'Submit your answer',
    'Cast your vote',
    'View results',
    'Results',
    '1,204 votes',
    'Poll closed',
    'Total votes: 12',
  ])('closes with %s', (button) => expect(gone(['Should it ring?', 'Yes', 'No', button])).toContain('Should it ring?'))
})

describe('what is played', () => {
  test('a line with a time of five to eighteen words', () => {
    const line = (count: number) => `4:11 ${words(count - 1)}`
    expect(gone([line(5)])).toEqual([line(5)])
    expect(gone([line(18)])).toEqual([line(18)])
    expect(gone([line(4)])).toEqual([])
    expect(gone([line(19)])).toEqual([])
    expect(rule([line(5)])).toEqual(['media/player'])
  })

  test('not a sentence, a schedule or an item', () => {
    expect(gone([`4:11 ${words(8)}.`])).toEqual([])
    expect(gone([`4:11 ${words(8)}`, `5:12 ${words(7)}`])).toEqual([])
    expect(gone([`- 4:11 ${words(8)}`])).toEqual([])
    expect(gone([`4:11 PM ${words(8)}`])).toEqual([])
  })
})

describe('what an outlet says of itself', () => {
  const self = (count: number) =>
    times(
      count,
      (i) => `We have told the news of the valley since ${1902 + i}, and all that we earn goes back into our work.`,
    )
  test('under "About us" in two paragraphs or more', () => {
    expect(gone(['About us', ...self(2)], 4)).toHaveLength(3)
    expect(gone(['About us', ...self(1)], 4)).not.toContain(self(1)[0])
    expect(gone(['About Dunmere Media', ...self(3)], 4)).toHaveLength(4)
    // A section of the story, in which somebody speaks of "us".
    expect(gone(['About the bell', ...self(2)], 4)).toEqual([])
  })

  test('of whose words one in fifty is "we"', () => {
    const plain = (count: number) => times(2, (i) => `We ${times(count - 2, () => 'glow').join(' ')} glow${i}.`)
    expect(gone(['About us', ...plain(50)], 4)).toHaveLength(3)
    expect(gone(['About us', ...plain(51)], 4)).not.toContain(plain(51)[0])
  })

  test('a note on the author, of a hundred words at most', () => {
    const note = (count: number) => [
      'About the author',
      'Tilda Quorn',
      `Tilda ${times(count - 2, () => 'glows').join(' ')} here.`,
    ]
    expect(gone(note(100), 4)).toEqual(note(100))
    expect(
      gone(
        note(12).map((line, i) => (i === 2 ? line.replace('Tilda', 'Nobody') : line)),
        4,
      ),
    ).not.toContain('Tilda Quorn')
  })
})

describe('lines right under a label', () => {
  const box = (...lines: readonly string[]) => gone(lines, 2, '\n')
  test('of sixteen words at most, eight of them at most', () => {
    expect(box('Advertisement', words(16))).toHaveLength(2)
    expect(box('Advertisement', words(17))).toEqual(['Advertisement'])
    expect(box('Advertisement', ...times(8, (i) => `Lamp ${'abcdefgh'[i]} glows`))).toHaveLength(9)
    expect(box('Advertisement', ...times(10, (i) => `Lamp ${'abcdefghij'[i]} glows`))).toEqual(['Advertisement'])
  })

  test('no heading, and no sentence', () => {
    expect(box('Advertisement', '## Lamps glow')).toEqual(['Advertisement'])
    expect(box('Advertisement', 'Nobody knows who cast it.')).toEqual(['Advertisement'])
  })

  test('a link under it, of two to twenty-six words', () => {
    const link = (count: number) => gone(['Advertisement', `[${words(count)}](https://ads.example/a)`])
    expect(link(2)).toHaveLength(2)
    expect(link(26)).toHaveLength(2)
  })
})

describe('a list of other stories', () => {
  const headline = (i: number) => `Tram ${'abcdefghijklmnopqrstuvwxyz'[i % 26]} goes up the hill again`
  const list = (count: number, mark = '') => ['Related stories', ...times(count, (i) => `${mark}${headline(i)}`)]
  test('goes with its label, whether its stories are lines, items or links', () => {
    expect(gone(list(3))).toHaveLength(4)
    expect(gone(list(3, '- '))).toHaveLength(4)
    expect(gone(['Related stories', ...times(3, (i) => `[${headline(i)}](/n/${i})`)])).toHaveLength(4)
  })

  test('of one bare headline has five words or more', () => {
    expect(gone(['Related stories', 'Trams go up the hill'])).toHaveLength(2)
    expect(gone(['Related stories', 'Trams go uphill now'])).toEqual([])
  })

  test('a story has twenty-six words at most', () => {
    expect(gone(['Related stories', `- ${words(26)}`, `- ${headline(1)}`])).toHaveLength(3)
    expect(gone(['Related stories', `- ${words(27)}`, `- ${headline(1)}`])).toEqual([])
  })

  test('a summary shares three words with its headline, the first of its own among them', () => {
    const of = (summary: string) =>
      gone(['Related stories', '- Harbour trams climb again after storm', summary, '- Geese stop the noon express'])
    expect(of('Harbour trams climb the hill again, forty years after the last one had gone down.')).toHaveLength(4)
    expect(of('Forty years after the last one, harbour trams climb the hill again with ninety people.')).toHaveLength(2)
  })

  test('ends at a heading of the first level and at what somebody says', () => {
    expect(gone([...list(2), '# Another page', headline(7)])).toHaveLength(3)
    expect(gone([...list(2), 'Q: Who will ring it first of all?'])).toHaveLength(3)
  })

  test('times and sections stand among its stories', () => {
    expect(gone(['Related stories', headline(0), '3 March', headline(1), '1 March'])).toHaveLength(5)
    expect(gone(['Related stories', headline(0), '3 hours ago', headline(1), '5 hours ago'])).toHaveLength(5)
  })
})

describe('the same words again', () => {
  const line = 'The parish council of Dunmere will meet in July'
  test('eight of them, at most four lines later', () => {
    expect(gone([line, line])).toEqual([line])
    expect(gone(['The parish council of Dunmere will meet', 'The parish council of Dunmere will meet'])).toEqual([])
    const between = (count: number) => gone([line, ...times(count, (i) => `${story[3]} ${i}, he said.`), line])
    expect(between(3)).toEqual([line])
    expect(between(4)).toEqual([])
  })
  test('not the signature of a post', () => {
    const post = '— Jo Roe of Dunmere (@joroe) wrote this on May 3, 2025'
    expect(gone([post, post])).toEqual([])
  })
})
