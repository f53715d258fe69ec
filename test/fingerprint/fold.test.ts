import { describe, expect, test } from 'vitest'
import { fingerprint } from '../../src/index.ts'

const exact = (text: string): string => fingerprint(text, { parse: false }).exact
const words = (text: string): number => fingerprint(text, { parse: false }).words

describe('the fold unites', () => {
  test.each([
    ['case', 'The Mill AT Oster', 'the mill at oster'],
    ['quotation marks', '“No,” he said.', '"No," he said.'],
    ['apostrophes', 'don’t', "don't"],
    ['possessives', 'the mayor’s plan', 'the mayor plan'],
    ['dashes', 'rain — and snow', 'rain - and snow'],
    ['initialisms', 'the U.S. and the U.K.-led force', 'the US and the UK-led force'],
    ['thousands', '1,000 and 25,000,000', '1000 and 25000000'],
    ['thousands by a thin space', '25\u202f000', '25000'],
    ['per cent', '12 per cent', '12%'],
    ['pct', '12 pct', '12 percent'],
    ['ordinals', 'June 12th', 'June 12'],
    ['months', 'Sept. 4', 'September 4'],
    ['clock times', '5pm', '5 p.m.'],
    ['billions', '£5bn', '£5 billion'],
    ['courtesy titles', 'Mr Voss met Ms Brandt', 'Voss met Brandt'],
    ['-our', 'colour neighbours labourers favourite', 'color neighbors laborers favorite'],
    ['-ise', 'organised the civilisation, analysing', 'organized the civilization, analyzing'],
    ['-re', 'theatre kilometres centred', 'theater kilometers centered'],
    ['double l', 'travelled cancelling jeweller', 'traveled canceling jeweler'],
    ['-ce', 'defence licence', 'defense license'],
    ['hyphened prefixes', 'co-operate re-elected', 'cooperate reelected'],
    ['accents', 'naïve façade Łódź', 'naive facade Lodz'],
    ['ligatures', 'ﬁnal Æsop', 'final Aesop'],
    ['full width', 'ＡＢＣ１２３', 'abc123'],
    ['soft hyphens', 'soft\u00adhyphen', 'softhyphen'],
    ['names', 'Zelenskiy in Kiev', 'Zelenskyy in Kyiv'],
    ['white space', 'a\u00a0 b\n\n\tc', 'a b c'],
    ['emoji', 'fire 🔥 out', 'fire out'],
  ])('%s', (_, a, b) => {
    expect(exact(a)).toBe(exact(b))
  })
})

describe('the fold keeps apart', () => {
  test.each([
    ['words', 'the mill burned', 'the mall burned'],
    ['order', 'dog bites man', 'man bites dog'],
    ['decimals', '2.5 million', '25 million'],
    ['figures in a list', '1,20 and 3', '120 and 3'],
    ['dates', 'June 12', 'June 13'],
    ['an initial and a word', 'vitamin C. And', 'vitamin cand'],
    ['our', 'four hours', 'for hors'],
    ['scripts', 'мир', 'mir'],
    ['a missing word', 'not guilty', 'guilty'],
  ])('%s', (_, a, b) => {
    expect(exact(a)).not.toBe(exact(b))
  })
})

describe('what is a word', () => {
  test.each([
    ['', 0],
    ['— … !', 0],
    ['one', 1],
    ['don’t stop', 2],
    ['東京', 2],
    ['서울 시장', 2],
    ['\ud800 \udfff', 0],
    ['50 per cent', 2],
    ['a cent', 2],
  ])('%j has %i', (text, count) => {
    expect(words(text)).toBe(count)
  })
})

test('composed and decomposed letters agree for Latin, Greek, Cyrillic, Arabic, kana and Hangul', () => {
  const ranges = [
    [0xc0, 0x24f],
    [0x370, 0x52f],
    [0x622, 0x6d3],
    [0x1e00, 0x1fff],
    [0x3041, 0x30ff],
    [0xac00, 0xd7a3],
  ] as const
  const differing: string[] = []
  for (const [from, to] of ranges)
    for (let code = from; code <= to; code++) {
      const letter = `x${String.fromCharCode(code)}y`
      if (exact(letter.normalize('NFC')) !== exact(letter.normalize('NFD'))) differing.push(code.toString(16))
    }
  expect(differing).toEqual([])
})
