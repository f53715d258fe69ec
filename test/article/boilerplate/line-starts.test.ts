import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { foldLine } from '../../../src/article/boilerplate/fold-line.ts'
import { startsOf } from '../../../src/article/boilerplate/line-starts.ts'
import { firstRow } from '../../../src/article/boilerplate/match-rule.ts'
import { recognises } from '../../../src/article/boilerplate/recognises.ts'
import type { RuleRow } from '../../../src/article/boilerplate/rule-row.ts'
import { rules } from '../../../src/article/boilerplate/rules.ts'
import { countWords } from '../../../src/article/lines/read-lines.ts'
import { examples } from './examples.ts'

describe('startsOf', () => {
  test.each([
    ['^read more', ['rea']],
    ['up', ['up']],
    ['(?:see|view) all', ['see', 'vie']],
    ['(?:a|b)(?:c|d)(?:e|f)', ['ace', 'acf', 'ade', 'adf', 'bce', 'bcf', 'bde', 'bdf']],
    ['(?:go )?home', ['go ', 'hom']],
    ['(?:(?:my )?own )?site', ['my ', 'own', 'sit']],
    ['e-?mail', ['e-m', 'ema']],
    ['ads?\\b', ['ads', 'ad']],
    ['(?!^)(?:on|to)', ['on', 'to']],
    ['\\(c\\)', ['(c)']],
    ['(?:\\||\\)|[|)]x)y', ['|y', ')y', '']],
    ['go+al', ['go']],
    ['(?:ab)+c', ['ab']],
    ['a\\d+', [...'0123456789'].map((digit) => `a${digit}`)],
  ])('reads %s', (source, starts) => expect(startsOf(source).sort()).toEqual([...starts].sort()))

  test.each(['', '.a', '[ab]c', '[^.]{0,9}a', '\\s?a', '\\p{L}a', '\\u0061b', '(a)', '(?=a)b', '(?<=a)b', '$'])(
    'tells nothing of %s',
    (source) => expect(startsOf(source)).toEqual(['']),
  )

  test.each(['a*b', 'a{0,2}b', '\\d*a', '(?:a|b)*c', '(?:ab){0,2}c', '(?:|ab)', 'a??b'])('doubts %s', (source) =>
    expect(startsOf(source)).toContain(''),
  )
})

/** A generator knows no assertions: without them an expression matches more. */
const loose = (source: string) => new RegExp(source.replaceAll(/\\b|\(\?!\^\)/g, ''), 'u')

describe('a row is found', () => {
  const patterns = rules().flatMap(({ id, pattern, run, cue }) => [
    ...(pattern ? [{ id, source: pattern.source, cue }] : []),
    ...(run ? [{ id, source: `^(?:${run.source})`, cue }] : []),
  ])

  test.each(patterns)('$id: by the start or the cue of whatever it matches', ({ source, cue }) => {
    const starts = startsOf(source)
    const literal = starts.filter((start) => start !== '')
    expect(literal.length < starts.length).toBe(cue !== undefined)
    if (!source.startsWith('^')) expect(literal).toEqual([])
    const found = (line: string) => literal.some((start) => line.startsWith(start)) || cue?.test(line) === true
    fc.assert(fc.property(fc.stringMatching(loose(source)), found), { numRuns: 300 })
  })

  test('knows no expression that overlooks case', () => {
    for (const { pattern, run } of rules())
      expect([pattern, run].some((expression) => expression?.ignoreCase)).toBe(false)
  })
})

const inOrder = (line: string, text: string, words: number): RuleRow | undefined =>
  rules().find((row) => recognises(row, line, text, words))

const lines = [
  ...Object.values(examples).flatMap(({ hits, misses }) => [...hits, ...misses]),
  ...rules().flatMap(({ phrases }) => phrases?.split('|') ?? []),
]
const piece = fc
  .tuple(fc.constantFrom(...lines), fc.nat(60), fc.nat(60))
  .map(([line, from, length]) => (from > 40 ? line : line.slice(from, from + length)))
const sign = fc.constantFrom('', ' ', '. ', '| ', '“', '© ', '(c) 2025 ', '12 ', '/', 'the ', 'this ', 'Follow us on ')

describe('trying few rows finds the same one as trying all', () => {
  const agree = (text: string) => {
    const line = foldLine(text)
    const words = countWords(text)
    expect(firstRow(line, text, words)?.id, text).toBe(inOrder(line, text, words)?.id)
  }

  test('on examples and phrases', () => {
    for (const line of lines) agree(line)
  })

  test.prop([sign, piece, sign, piece], { numRuns: 20_000 })('on pieces of them put together', (a, b, c, d) =>
    agree(`${a}${b}${c}${d}`.trim()),
  )
})
