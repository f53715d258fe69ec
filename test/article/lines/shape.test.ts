import { describe, expect, test } from 'vitest'
import { firstWord } from '../../../src/article/lines/first-word.ts'
import { leadOf } from '../../../src/article/lines/lead-of.ts'
import { readLead } from '../../../src/article/lines/read-lead.ts'
import { readRows } from '../../../src/article/lines/read-rows.ts'
import { contentWords } from '../../../src/article/lines/shape/content-words.ts'
import { countWords } from '../../../src/article/lines/shape/count-words.ts'
import { endsSentence } from '../../../src/article/lines/shape/ends-sentence.ts'
import { isHeadline } from '../../../src/article/lines/shape/is-headline.ts'
import { isProse } from '../../../src/article/lines/shape/is-prose.ts'
import { isWordless } from '../../../src/article/lines/shape/is-wordless.ts'
import { longWordsOf } from '../../../src/article/lines/shape/long-words-of.ts'
import { sameKey } from '../../../src/article/lines/shape/same-key.ts'
import { wrapWidth } from '../../../src/article/lines/wrap.ts'

const words = (count: number, word = 'word'): string => Array.from({ length: count }, () => word).join(' ')
const prose = (text: string, linked = 0) => isProse(text, countWords(text), linked)
const headline = (text: string) => isHeadline(text, countWords(text))

describe('a sentence ends', () => {
  test.each([
    'It was.',
    'Was it?',
    'It was!',
    'It was…',
    '“It was.”',
    '(It was.)',
    '“(It was.)”',
    '“(*It was.”)*',
    '*It was.*',
    '.',
  ])('%s', (text) => expect(endsSentence(text)).toBe(true))
  test.each(['It was', 'It was,', 'It was:', '“«(*It was.*)»”', '', '”', ')”*', 'a'])('%j does not', (text) =>
    expect(endsSentence(text)).toBe(false),
  )
})

describe('running text', () => {
  test('nine words that end a sentence', () => {
    expect(prose(`${words(9)}.`)).toBe(true)
    expect(prose(`${words(8)}.`)).toBe(false)
  })

  test('initials behind the last sentence, but no zone behind a time of day', () => {
    expect(prose(`${words(8)} there. DM`)).toBe(true)
    expect(prose(`By ${words(8)} 6:42 p.m. GMT`)).toBe(false)
    expect(prose(`By ${words(8)}, March 4, 2025 at 6:42 p.m.`)).toBe(false)
    expect(prose(`By ${words(8)} at 6:42 p.m.`)).toBe(true)
  })

  test('twenty-eight words that end none, unless nearly all have capitals', () => {
    expect(prose(words(28))).toBe(true)
    expect(prose(words(27))).toBe(false)
    expect(prose(words(28, 'Word'))).toBe(false)
    expect(prose(words(28, 'élan'))).toBe(true)
    expect(prose(words(28, 'Élan'))).toBe(false)
    // A quarter of the words that follow the first.
    expect(prose(`${words(21, 'Word')} ${words(7)}`)).toBe(true)
    expect(prose(`${words(23, 'Word')} ${words(5)}`)).toBe(false)
  })

  test('a quarter of them small is enough, the first one counted among the small ones only', () => {
    const mixed = (first: string, capitals: number, small: number) =>
      `${first} ${words(capitals, 'Word')} ${words(small)}`
    expect(prose(mixed('Word', 21, 7))).toBe(true)
    expect(prose(mixed('Word', 22, 6))).toBe(false)
    expect(prose(mixed('word', 22, 6))).toBe(true)
    expect(prose(mixed('word', 23, 5))).toBe(false)
  })

  test.each(['a', 'z', 'é', 'ж'])('%s is a small letter', (letter) => expect(prose(words(28, letter))).toBe(true))
  test.each(['A', '{z', '`a', '7', 'É', '“a', '家'])('%s is none', (letter) =>
    expect(prose(words(28, letter))).toBe(false),
  )

  test('of a long line the first 300 characters are looked at', () => {
    const line = (capitals: number, small: number, rest: string) =>
      `${words(capitals, 'Word')} ${words(small)} ${words(28, rest)}`
    expect(prose(`${words(60, 'Word')} ${words(28)}`)).toBe(false)
    expect(prose(line(30, 30, 'Word'))).toBe(true)
    expect(prose(line(46, 14, 'word'))).toBe(false)
    expect(prose(line(45, 15, 'Word'))).toBe(true)
  })

  test('not what is six tenths link', () => {
    expect(prose(`${words(9)}.`, 0.59)).toBe(true)
    expect(prose(`${words(9)}.`, 0.6)).toBe(false)
  })

  test('nor a byline with a time of day', () => {
    expect(prose('By Jane Roe, Staff Writer, The Gazette, May 3, 2025, 2:58 p.m.')).toBe(false)
    expect(prose('The council met in the old town hall at exactly 2:58 p.m.')).toBe(true)
  })

  test('the initials of a paper may stand behind it', () => {
    expect(prose(`${words(9)}. DM`)).toBe(true)
    expect(prose(`${words(9)}.” DMXY`)).toBe(true)
    expect(prose(`${words(8)} the US. PTI`)).toBe(true)
    expect(prose(`${words(8)} J. PTI`)).toBe(false)
    expect(prose(`${words(9)}. D`)).toBe(false)
    expect(prose(`${words(9)}. DMXYZ`)).toBe(false)
    expect(prose(`${words(9)} DM`)).toBe(false)
  })
})

describe('a headline', () => {
  test.each(['Dam cracks', '“Never again”: dam cracks', '4,000 flee', '€5 for all', '[Dam cracks', 'Will it hold?'])(
    '%s',
    (text) => expect(headline(text)).toBe(true),
  )
  test.each([
    'Dam',
    'dam cracks',
    'Dam cracks.',
    'Dam cracks,',
    'Dam cracks:',
    'Dam cracks;',
    'Dam cracks…',
    'Dam cracks.”',
    '',
  ])('%j is none', (text) => expect(headline(text)).toBe(false))
  test('has two to twenty-six words', () => {
    expect(headline(words(2, 'Dam'))).toBe(true)
    expect(headline(words(26, 'Dam'))).toBe(true)
    expect(headline(words(27, 'Dam'))).toBe(false)
  })
})

test('words, with letters or without', () => {
  expect(['* * *', '—', '', '…”'].map(isWordless)).toEqual([true, true, true, true])
  expect(['a', '9', '- é', '“7”', 'я'].map(isWordless)).toEqual([false, false, false, false, false])
  expect(['', 'one', 'one two', 'one two three'].map(countWords)).toEqual([0, 1, 2, 3])
})

test('two lines say the same whatever their marks and case', () => {
  expect(sameKey('“Dam  cracks” — in Norland!')).toBe('dam cracks in norland')
  expect(sameKey('DAM CRACKS: in Norland')).toBe('dam cracks in norland')
  expect(sameKey('Élan, état')).toBe('élan état')
  expect(sameKey('…')).toBe('')
  expect(longWordsOf({ key: 'the dam at beld was 1964 élan' })).toEqual(['beld', '1964', 'élan'])
  expect(contentWords('… a b')).toEqual([])
  expect(contentWords('The dam at Beld was 1964 élan')).toEqual(['beld', '1964', 'élan'])
})

describe('what stands before the words of a line', () => {
  const lead = (text: string, markdown = true) => readLead(text, 0, text.length, markdown)
  const plain = { level: 0, item: false, quote: false, strong: false }
  test.each([
    ['Dam cracks', { start: 0, ...plain }],
    ['# Dam cracks', { start: 2, ...plain, level: 1 }],
    ['###### Dam', { start: 7, ...plain, level: 6 }],
    ['####### Dam', { start: 0, ...plain }],
    ['#dam', { start: 0, ...plain }],
    ['- a boat', { start: 2, ...plain, item: true }],
    ['* a boat', { start: 2, ...plain, item: true }],
    ['• a boat', { start: 2, ...plain, item: true }],
    ['12. a boat', { start: 4, ...plain, item: true }],
    ['7) a boat', { start: 3, ...plain, item: true }],
    ['1234. a boat', { start: 0, ...plain }],
    ['12.5 metres', { start: 0, ...plain }],
    ['-5 degrees', { start: 0, ...plain }],
    ['> a word', { start: 2, ...plain, quote: true }],
    ['>> a word', { start: 3, ...plain, quote: true }],
    ['> - a boat', { start: 4, ...plain, quote: true, item: true }],
    ['- # Dam', { start: 4, ...plain, item: true, level: 1 }],
    ['- Dam cracks -', { start: 0, ...plain }],
    ['- Dam cracks-', { start: 2, ...plain, item: true }],
    ['- - -', { start: 0, ...plain }],
    ['- -', { start: 3, ...plain, item: true }],
    ['-  -', { start: 4, ...plain, item: true }],
    ['- plan b', { start: 2, ...plain, item: true }],
    ['* a boat -', { start: 2, ...plain, item: true }],
    ['*a*', { start: 0, ...plain, strong: true }],
    ['*a* b', { start: 0, ...plain }],
    ['>*.', { start: 1, ...plain, quote: true }],
    ['**Dam cracks**', { start: 0, ...plain, strong: true }],
    ['*Dam cracks*', { start: 0, ...plain, strong: true }],
    ['__Dam__:', { start: 0, ...plain, strong: true }],
    ['_Dam_?', { start: 0, ...plain, strong: true }],
    ['**Dam** cracks', { start: 0, ...plain }],
    ['Dam **cracks**', { start: 0, ...plain }],
    ['- **Dam**', { start: 2, ...plain, item: true, strong: true }],
    ['> > > > > > deep', { start: 12, ...plain, quote: true }],
    ['> > > > > > > deeper', { start: 12, ...plain, quote: true }],
  ] as const)('%s', (text, expected) => expect(lead(text)).toEqual(expected))

  test('of a cell behind its bars, of a block of HTML behind its tags', () => {
    const of = (text: string, isRaw: boolean, isCell: boolean) =>
      leadOf(`A ${text}`, { start: 2, end: text.length + 2 }, true, isRaw, isCell)
    expect(of('| - a boat', false, true)).toEqual({ start: 6, ...plain, item: true })
    expect(of('| - a boat', false, false)).toEqual({ start: 2, ...plain })
    expect(of('a | b', false, true)).toEqual({ start: 2, ...plain })
    expect(of('| |', false, true)).toEqual({ start: 2, ...plain })
    expect(of('<h2># Dam', true, false)).toEqual({ start: 2, ...plain, level: 2 })
    expect(of('<li>*Dam*', true, false)).toEqual({ start: 2, ...plain, item: true })
  })

  test('a number sign and stars are none outside Markdown', () => {
    expect(lead('# Dam cracks', false)).toEqual({ start: 0, ...plain })
    expect(lead('**Dam cracks**', false)).toEqual({ start: 0, ...plain })
    expect(lead('- a boat', false)).toEqual({ start: 2, ...plain, item: true })
  })
})

describe('the rows of a text', () => {
  const rows = (text: string) => readRows(text, 0).map(({ start, end, gap }) => [text.slice(start, end), gap])
  test.each([
    [
      'one\ntwo',
      [
        ['one', 0],
        ['two', 0],
      ],
    ],
    [
      'one\n\ntwo\n\n\nthree',
      [
        ['one', 0],
        ['two', 1],
        ['three', 2],
      ],
    ],
    ['\n\n  one  \n', [['one', 0]]],
    [
      'one\r\ntwo\rthree',
      [
        ['one', 0],
        ['two', 0],
        ['three', 0],
      ],
    ],
    [
      'one\r\r\ntwo',
      [
        ['one', 0],
        ['two', 0],
      ],
    ],
    [
      'one\r\r\r\ntwo',
      [
        ['one', 0],
        ['two', 1],
      ],
    ],
    [
      'one\u2028two\u2029three',
      [
        ['one', 0],
        ['two', 0],
        ['three', 0],
      ],
    ],
    [
      'one\n \u00a0\ntwo',
      [
        ['one', 0],
        ['two', 1],
      ],
    ],
    [
      'one\r\rtwo',
      [
        ['one', 0],
        ['two', 1],
      ],
    ],
    [
      'one\rx\ntwo',
      [
        ['one', 0],
        ['x', 0],
        ['two', 0],
      ],
    ],
    ['', []],
    [' \n ', []],
  ] as const)('%j', (text, expected) => expect(rows(text)).toEqual(expected))

  test('the first word of one', () => {
    expect(firstWord('ab cde', { start: 0, end: 6 })).toBe(2)
    expect(firstWord('ab cde', { start: 3, end: 6 })).toBe(3)
    expect(firstWord('ab cde', { start: 3, end: 5 })).toBe(2)
  })
})

/** Rows as an editor breaks them. */
function broken(text: string, width: number): string {
  const rows: string[] = []
  let row = ''
  for (const word of text.split(' '))
    if (row !== '' && row.length + 1 + word.length > width) {
      rows.push(row)
      row = word
    } else row = row === '' ? word : `${row} ${word}`
  return [...rows, row].join('\n')
}

describe('the width at which a text was broken', () => {
  const text =
    'Engineers worked through the night on Tuesday to shore up the old dam after a crack appeared in its eastern wall, officials said, and about four thousand people were told to leave their homes in the valley below, where two schools were turned into shelters for as long as the water would stand against the wall.'
  const width = (source: string) => wrapWidth(source, readRows(source, 0))
  // The last row is as long as it likes.
  const joins = (source: string, at: number) => {
    const rows = readRows(source, 0)
    const found = width(source)
    return found >= Math.max(...rows.slice(0, -1).map((row) => row.end - row.start)) && found <= at
  }

  test.each([60, 72, 80, 100, 120, 132])('is found: %i', (at) => expect(joins(broken(text, at), at)).toBe(true))

  test('narrow columns and wide ones are none', () => {
    expect(width(broken(text, 40))).toBe(0)
    expect(width(broken(`${text} ${text} ${text}`, 150))).toBe(0)
  })

  test('lines of one sentence each are lines', () => {
    const lines = broken(text, 60)
      .split('\n')
      .map((line) => `${line}.`)
      .join('\n')
    expect(width(lines)).toBe(0)
  })

  test('paragraphs on one row each have none', () => expect(width(`${text}\n\n${text}\n\n${text}`)).toBe(0))

  test('a short notice that is broken once or twice has one', () => {
    const notice = broken(text.slice(0, 130), 72)
    expect(notice.split('\n').length).toBe(2)
    expect(width(notice)).toBeGreaterThanOrEqual(48)
    // Where the next row begins like a headline, the first is one too.
    expect(width(notice.replace(/\n(.)/, (_, letter: string) => `\n${letter.toUpperCase()}`))).toBe(0)
  })
})
