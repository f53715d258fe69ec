import { describe, expect, test } from 'vitest'
import { isCaption } from '../../src/article/forms/caption.ts'
import { readCredit } from '../../src/article/forms/credit/read-credit.ts'
import { countWords } from '../../src/article/lines/shape/count-words.ts'
import { parseArticle } from '../../src/parse-article.ts'

const story = [
  'Lock keepers who were clearing the old canal at Dunmere on Tuesday found a bell that had lain in the mud since the flood of 1894, the county museum said.',
  'The bell weighs 300 kilograms and hung in the chapel of St Orra until the water took the tower. Two men and a crane brought it to the bank in an hour.',
  '“It rang when we washed it,” said Harl Winsett, who has kept the upper lock for nineteen years. “Nobody spoke for a while after that.”',
  'The museum will show the bell in the spring. The parish has asked for it back, and a meeting is planned for the first week of July.',
]
const body = story.join('\n\n')
const words = (count: number, first = 'Bell'): string =>
  [first, ...Array.from({ length: count - 1 }, () => 'rings')].join(' ')
const times = (count: number, of: (i: number) => string): string[] => Array.from({ length: count }, (_, i) => of(i))
const read = (...blocks: readonly string[]) => parseArticle(blocks.join('\n\n'))

describe('the words above a title', () => {
  const kicker = (line: string) => read(line, '# Bell found in the mud', 'By Tilda Quorn', body).kicker
  test.each(['CANALS', 'Canals', 'The news of the day', 'INSIDE THE OLD CANAL NOW'])('%s', (line) =>
    expect(kicker(line)).toBe(line),
  )
  test.each(['INSIDE THE VERY OLD CANAL NOW', 'It rang.', '- CANALS', '[CANALS](/canals)', 'CanalsRivers'])(
    'not %s',
    (line) => expect(kicker(line)).toBeNull(),
  )
})

describe('the line that sums up', () => {
  const standfirst = (...lines: readonly string[]) =>
    read('# Bell found in the mud', ...lines, 'By Tilda Quorn', body).standfirst
  test('has six to fifty words, five where it is bold', () => {
    expect(standfirst(words(6))).toBe(words(6))
    expect(standfirst(words(5))).toBeNull()
    expect(standfirst(`**${words(5)}**`)).toBe(words(5))
    expect(standfirst(`**${words(4)}**`)).toBeNull()
    expect(standfirst(`${words(50)}.`)).toBe(`${words(50)}.`)
    expect(standfirst(`${words(51)}.`)).toBeNull()
  })
  test('is no item, no link and no age', () => {
    expect(standfirst(`- ${words(8)}`)).toBeNull()
    expect(standfirst(`[${words(8)}](/a)`)).toBeNull()
    expect(standfirst('12 min ago the bell rang again')).toBeNull()
  })
  test('is no note on the author', () => {
    const found = read(
      '# Bell found in the mud',
      'By Tilda Quorn',
      'Tilda Quorn is a writer who lives on a barge in Dunmere.',
      words(8),
      body,
    )
    expect(found.standfirst).toBe(words(8))
    expect(found.blocks.map(({ rule }) => rule)).toContain('author-bio/line')
  })
  test('may look like the first paragraph, where a name follows within four lines', () => {
    const sum = 'A bell that the flood of 1894 had taken lay in the mud of the old canal all the time.'
    const of = (count: number) =>
      read('# Bell found in the mud', sum, ...times(count, (i) => `Canals ${i}`), 'By Tilda Quorn', body).standfirst
    expect(of(0)).toBe(sum)
    expect(read('# Bell found in the mud', `*${sum}*`, body).standfirst).toBe(sum)
    expect(read('# Bell found in the mud', sum, body).standfirst).toBeNull()
    expect(read('# Bell found in the mud', sum, `DUNMERE, March 18 (AFP) - ${body}`).standfirst).toBe(sum)
  })
})

describe('a bare first line', () => {
  const title = (line: string) => read(line, body).title
  test.each([words(11), 'Old bell is found in a canal', 'Bell found', `${words(18)}`])('is the title: %s', (line) =>
    expect(title(line)).toBe(line),
  )
  test.each([
    'old bell found in canal',
    'Old bell found in the canal at Dunmere.',
    'They named three things:',
    `${words(19)}`,
    'The bell that had lain in the mud since the flood was found',
  ])('is the text’s: %s', (line) => {
    expect(title(line)).toBeNull()
    expect(read(line, body).text).toBe(`${line}\n\n${body}`)
  })
  test('is the title whatever it says where there are other signs of a head', () => {
    const line = 'The bell that had lain in the mud since the flood was found'
    expect(read(line, 'By Tilda Quorn', body).title).toBe(line)
    expect(read(line, 'March 18, 2025', body).title).toBe(line)
    expect(read(`# ${line}`, body).title).toBe(line)
    expect(read(line, `DUNMERE, March 18 (AFP) - ${body}`).title).toBe(line)
  })
})

describe('what a colon announces', () => {
  const page = (lead: string, lines: readonly string[]) =>
    read(
      'News | Sport | Business | Culture',
      '# Bell found in the mud',
      'By Tilda Quorn',
      'March 18, 2025',
      ...story.slice(0, 3),
      lead,
      ...lines,
      story[3]!,
    ).text
  test.each([2, 5, 12])('%i short lines', (count) => {
    const lines = times(count, (i) => `A dry room number ${i}`)
    for (const line of lines) expect(page('The museum named its conditions:', lines)).toContain(line)
  })
  test('items, however many', () => {
    const lines = times(20, (i) => `- A dry room number ${i}`)
    expect(page('The museum named its conditions:', [lines.join('\n')])).toContain('A dry room number 19')
  })
})

describe('a note on the author', () => {
  const gone = (line: string) => !read('# Bell found in the mud', 'By Tilda Quorn', body, line).text.includes(line)
  test('has five to a hundred words', () => {
    expect(gone('Tilda Quorn covers canals here.')).toBe(true)
    expect(gone('Tilda Quorn covers canals.')).toBe(false)
    expect(gone(`Tilda Quorn is a writer ${words(94, 'who')}.`)).toBe(true)
    expect(gone(`Tilda Quorn is a writer ${words(97, 'who')}.`)).toBe(false)
  })
  test.each([
    'Tilda Quorn lives on a barge in Dunmere.',
    'Tilda Quorn has written about canals since 2009.',
    'Tilda Quorn is a reporter at the Dunmere Post.',
    'The author is a professor of canals at the University of Kell.',
  ])('goes: %s', (line) => expect(gone(line)).toBe(true))
  test.each([
    'Harl Winsett is a lock keeper in Dunmere.',
    'Tilda Quorn, it turned out, owned the bell all along.',
    'Harl Winsett has kept the upper lock since 2009.',
  ])('stays: %s', (line) => expect(gone(line)).toBe(false))
})

describe('the title again', () => {
  test('goes near the head, with the name of the site behind it too', () => {
    const of = (line: string) => read('# Bell found in the mud', line, 'By Tilda Quorn', 'March 18, 2025', body)
    expect(of('Bell found in the mud').blocks.map(({ rule }) => rule)).toContain('repeat/title')
    expect(of('Bell found in the mud | The Dunmere Post').text).toBe(body)
    expect(of('BELL FOUND IN THE MUD').text).toBe(body)
  })
  test('stays in the text', () =>
    expect(read('# Bell found in the mud', 'By Tilda Quorn', ...story, 'Bell found in the mud').text).toContain(
      'Bell found in the mud',
    ))
})

describe('credits and captions at their limits', () => {
  const credit = (line: string, atEnd = true) => readCredit(line, countWords(line), atEnd)
  test('a credit has forty words at most', () => {
    const line = (count: number) => `Correction: ${words(count - 1, 'An')}`
    expect(credit(line(40), false)).not.toBeNull()
    expect(credit(line(41), false)).toBeNull()
  })
  test('a caption has ninety words at most', () => {
    const line = (count: number) => `${words(count - 3)}. Photograph: Jo Roe`
    expect(isCaption(line(90), 90)).toBe(true)
    expect(isCaption(line(90), 91)).toBe(false)
  })
  test('what makes a caption stands in its first or last 160 characters', () => {
    const far = `${'The gate rings. '.repeat(15)}Photograph: Jo Roe. ${'The gate rings. '.repeat(15)}`
    expect(isCaption(far.trim(), countWords(far.trim()))).toBe(false)
  })
  test.each(['– Reuters', '(AFP)', 'AP', 'ybn-lmc/jh/gd'])('%s signs where the text ends only', (line) => {
    expect(credit(line)).not.toBeNull()
    expect(credit(line, false)).toBeNull()
  })
})
