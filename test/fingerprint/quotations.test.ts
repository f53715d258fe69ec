import { describe, expect, test } from 'vitest'
import type { Quotation } from '../../src/fingerprint/fold.ts'
import { quotationsOf } from '../../src/fingerprint/quotations-of.ts'
import { foldedAs } from './folded.ts'

/** A text, the words of it, and how far a quotation without an end reaches: see {@link foldedAs}. */
type Row = readonly [text: string, words: string, quotation?: Quotation]

const check = (rows: readonly Row[]): void => {
  test.each(rows.map((row) => [row] as const))('%j', ([text, words, quotation]) => {
    expect(foldedAs(words, [text], quotation)).toBe(words)
  })
}

describe('double marks', () => {
  check([
    ['"so it" goes', 'so"|it"|goes'],
    ['a “so it” goes “on” and', 'a|so"|it"|goes|on"|and'],
    ['“so it" goes', 'so"|it"|goes'],
    ['"so it” goes', 'so"|it"|goes'],
    ['„so it“ goes „on” and', 'so"|it"|goes|on"|and'],
    ['‟so it” goes', 'so"|it"|goes'],
    ['«so it» goes', 'so"|it"|goes'],
    ['»so it« goes', 'so|it|goes'],
    ['“so 5" pipes” go', 'so"|5"^|pipes"|go'],
    ['“so “it” goes', 'so|it"|goes'],
    ['"so “it" goes', 'so|it"|goes'],
    ['“so” it “goes', 'so"|it|goes'],
    ['“so" it “goes” on', 'so"|it|goes"|on'],
    ['«so “it” goes» on', 'so"|it"|goes"|on'],
    ['“so it', 'so|it'],
    ['“so it', 'so"|it"', 'open'],
    ['a “so it', 'a|so"|it"', 'open'],
    ['„so it', 'so"|it"', 'open'],
    ['“so “it', 'so|it"', 'open'],
    ['a so it', 'a"|so"|it"', 'whole'],
    ['a “so” it', 'a"|so"|it"', 'whole'],
    ['“5%” 5%', '5"^|%=percent"|5^|%=percent'],
    ['“%” so', '%=percent"|so'],
    // A mark that has no end once has none later in the paragraph.
    ['«so it «goes on', 'so|it|goes|on'],
    ['“”so', 'so'],
    ['“so”% it', 'so"|%=percent|it'],
    ['“so%” it', 'so"|%=percent"|it'],
  ])
})

describe('single marks', () => {
  check([
    ["'so it,' he went", 'so"|it"|he|went'],
    ['‘so it’', 'so"|it"'],
    ['‘so it.’ he', 'so"|it"|he'],
    ['‘so it!’ he', 'so"|it"|he'],
    ['‘so it?’ he', 'so"|it"|he'],
    ['‘so it…’ he', 'so"|it"|he'],
    ['‘so it-’ he', 'so"|it"|he'],
    ['‘so it–’ he', 'so"|it"|he'],
    ['‘so it—’ he', 'so"|it"|he'],
    ['‘so it’, he', 'so"|it"|he'],
    ['‘so it’. he', 'so"|it"|he'],
    ['‘so it’; he', 'so"|it"|he'],
    ['‘so it’: he', 'so"|it"|he'],
    ['‘so it’! he', 'so"|it"|he'],
    ['‘so it’? he', 'so"|it"|he'],
    ['‘so it’ he', 'so|it|he'],
    ['‘“so it,’ he', 'so"|it"|he'],
    ["so'it, no' he", "so'it=soit|no|he"],
    ["the '90s, or so,' he", 'the|90"^|s"|or"|so"|he'],
    ['‘(so) it,’ he', 'so|it|he'],
    ["d'5 so,' he", 'd|5^|so|he'],
    ["' so it,' he", 'so|it|he'],
    ['‘it,’s so,’ he', 'it"|s"|so"|he'],
    ["the mayors' plan, no,' he", 'the|mayors|plan|no|he'],
    ["'so it", 'so|it'],
    ["'so it", 'so|it', 'open'],
  ])
})

describe('how far quotations reach', () => {
  const marks = (...texts: readonly string[]): string =>
    quotationsOf(texts.map((text) => ({ text: text.replace(/^> /, ''), isQuote: text.startsWith('> ') }))).join(' ')

  test('a block quotation is whole; one without an end goes on where the next paragraph opens one', () => {
    expect(marks()).toBe('')
    expect(marks('a', '> b', 'c')).toBe('marked whole marked')
    for (const mark of ['"', '“', '„', '‟', '«', '‘']) expect(marks('a', `${mark}b`, 'c')).toBe('open marked marked')
    for (const mark of ["'", '”', '’', ' “', 'a “']) expect(marks('a', `${mark}b`)).toBe('marked marked')
    expect(marks('a', '')).toBe('marked marked')
    expect(marks('> a', '“b')).toBe('whole marked')
  })

  test.each(
    'wrote writes written said says read reads stated posted tweeted ruled statement letter text message post'.split(
      ' ',
    ),
  )('a statement without marks behind "%s:"', (word) => {
    expect(marks(`So he ${word}:`, 'A mill.', 'B mill.')).toBe('marked whole marked')
    expect(marks(`So he ${word.toUpperCase()}:`, 'A mill.')).toBe('marked whole')
    expect(marks(`So he ${word}`, 'A mill.')).toBe('marked marked')
    expect(marks(`So he un${word}:`, 'A mill.')).toBe('marked marked')
  })

  test('behind another word with a colon nothing is a statement', () => {
    expect(marks('What we know:', 'We saw the mill.', 'My aunt did.')).toBe('marked marked marked')
    expect(marks('So he said:')).toBe('marked')
    expect(marks('A mill.', 'So he said:')).toBe('marked marked')
  })

  test.each('I we our ours us my mine me WE'.split(' '))('it runs to the last paragraph with "%s"', (word) => {
    expect(marks('He wrote:', 'A mill.', 'B.', `So ${word} go.`, 'D.')).toBe('marked whole whole whole marked')
    expect(marks('He wrote:', 'A mill.', `So x${word}x go.`, 'D.')).toBe('marked whole marked marked')
  })

  test('over eight paragraphs at most, and up to one with marks', () => {
    const said = (count: number) => Array.from({ length: count }, () => 'We go.')
    expect(marks('He wrote:', ...said(8), 'End.')).toBe(`marked ${'whole '.repeat(8)}marked`)
    expect(marks('He wrote:', ...said(9), 'End.')).toBe(`marked ${'whole '.repeat(8)}marked marked`)
    expect(marks('He wrote:', ...said(2))).toBe('marked whole whole')
    for (const mark of ['"', '“', '”', '„', '«']) {
      expect(marks('He wrote:', 'We go.', `We go, ${mark}so.`, 'We go.')).toBe('marked whole marked marked')
      expect(marks('He wrote:', `We go, ${mark}so.`, 'We go.')).toBe('marked marked marked')
    }
  })

  test('a statement inside a statement introduces none', () => {
    expect(marks('He wrote:', 'A mill.', 'And she said:', 'B.', 'C.')).toBe('marked whole marked whole marked')
    expect(marks('He wrote:', 'A mill.', 'And we said:', 'B.', 'C.')).toBe('marked whole whole marked marked')
    expect(marks('He wrote:', '“A mill.', 'She said:', 'B.', 'C.')).toBe('open marked marked whole marked')
  })
})
