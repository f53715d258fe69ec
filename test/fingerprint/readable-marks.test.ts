import { describe, expect, test } from 'vitest'
import { foldParagraph } from '../../src/fingerprint/fold.ts'
import { createFoldedWords } from '../../src/fingerprint/folded-words.ts'
import { frozenFolds } from '../../src/fingerprint/frozen-folds.ts'
import { readableMarks } from '../../src/fingerprint/readable-marks.ts'
import { foldedAs } from './folded.ts'

/** With a dot in the place of each character that the fold drops. */
const readable = (text: string): string => readableMarks(text).replaceAll('\u200b', '·')

describe('marks that can be read, each in its place', () => {
  test.each([
    ['â€œso', '··“so'],
    ['â€˜so', '··‘so'],
    ['itâ€™s', 'it’··s'],
    ['a â€“ b', 'a –·· b'],
    ['a â€\u201d b', 'a —·· b'],
    ['soâ€¦', 'so…··'],
    ['soâ€\u009d he', 'so”·· he'],
    ['soâ€ he', 'so”· he'],
    ['\u0091so\u0092 \u0093so\u0094', '‘so’ “so”'],
    ["``so'' he", '·“so”· he'],
    ["5'' pipes", "5'' pipes"],
    ['`so', '`so'],
  ])('%j', (text, expected) => {
    expect(readable(text)).toBe(expected)
    expect(readableMarks(text)).toHaveLength(text.length)
  })
})

describe('addresses of links and reference marks', () => {
  test.each([
    ['[so](https://a.example/b) he', `[so]${'·'.repeat(21)} he`],
    ['[so](b_(c)_d) he', `[so]${'·'.repeat(9)} he`],
    ['[so](b "c d") he', `[so]${'·'.repeat(9)} he`],
    ['[so](b c) he', '[so](b c) he'],
    ['[so] (b) he', '[so] (b) he'],
    ['so[1] he[^12] we[123]', 'so··· he····· we·····'],
    ['so[1234] he[ab]', 'so[1234] he[ab]'],
    ['so[a] he[z]', 'so··· he···'],
    ['so[note 1] he[note 12] we[citation needed]', `so········ he········· we${'·'.repeat(17)}`],
    ['so[note 123]', 'so[note 123]'],
  ])('%j', (text, expected) => {
    expect(readable(text)).toBe(expected)
  })
})

describe('a lost mark', () => {
  test.each([
    ['it\ufffds', 'it’s'],
    ['5\ufffd6', '5’6'],
    ['\ufffdso', '“so'],
    ['a \ufffdso', 'a “so'],
    ['so\ufffd he', 'so” he'],
    ['so\ufffd', 'so”'],
    ['so.\ufffd so,\ufffd so!\ufffd so?\ufffd', 'so.” so,” so!” so?”'],
    ['so;\ufffd he', 'so;  he'],
    ['a \ufffd b', 'a   b'],
    ['\ufffd', ' '],
  ])('%j', (text, expected) => {
    expect(readable(text)).toBe(expected)
  })
})

test('the fold reads such marks, and only where there are some', () => {
  for (const [text, words] of [
    ['a â€œso itâ€\u009d he', 'a|so"|it"|he'],
    ["a ``so it'' he", 'a|so"|it"|he'],
    ['a \u0093so\u0094 he', 'a|so"|he'],
    ['a \ufffdso\ufffd he', 'a|so"|he'],
    ['so[1] he', 'so[1]=so|he'],
    ['a `so it', 'a|so|it'],
    // What stands behind a price is garbled for nobody.
    ['a €5 b', 'a|5^|b'],
  ] as const)
    expect(foldedAs(words, [text])).toBe(words)
})

test('a paragraph that has to be read twice leaves nothing of the first time', () => {
  const words = createFoldedWords(4)
  foldParagraph(words, 'so it goes', 0, 'marked', frozenFolds())
  foldParagraph(words, 'one two[1] it', 0, 'marked', frozenFolds())
  expect(words.count).toBe(6)
  expect(Array.from(words.first.subarray(0, 6)).filter((hash) => hash === words.first[1])).toHaveLength(2)
})
