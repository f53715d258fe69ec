import { describe, expect, test } from 'vitest'
import { type Article, fingerprint, origins, parseArticle } from '../../src/index.ts'
import { asText, createRandom, reworded, story } from './stories.ts'

/** An article as a parser would give it. */
function article(
  paragraphs: readonly string[],
  agencies: readonly string[] = [],
  published: string | null = null,
): Article {
  const blank = parseArticle('')
  const blocks = paragraphs.map((text) => ({
    kind: 'paragraph' as const,
    start: 0,
    end: text.length,
    text,
    textStart: 0,
    reason: null,
    rule: null,
  }))
  const date =
    published === null
      ? null
      : {
          iso: published,
          precision: 'day' as const,
          zone: null,
          ambiguous: false,
          epoch: null,
          printed: true,
          start: 0,
          end: 0,
        }
  return { ...blank, agencies, published: date, blocks, text: asText(paragraphs) }
}

const next = createRandom(77)
const wire = story(next, 14)
const other = story(next, 14)
const third = story(next, 14)

describe('origins', () => {
  test('five articles, three origins', () => {
    const result = origins(
      [wire, reworded(next, wire, 0.05), wire.slice(0, 6), other, third].map((text) => article(text)),
    )
    expect(result.groups.map((group) => group.members)).toEqual([[0, 1, 2], [3], [4]])
    expect(result.independent).toBe(3)
    expect(result.unsure).toEqual([])
  })

  test('the evidence names who was compared with whom, in words and numbers', () => {
    const [group] = origins([article(wire, ['AFP']), article(wire.slice(0, 7), ['AFP'])]).groups
    expect(group?.agency).toBe('AFP')
    expect(group?.evidence).toMatchObject([{ member: 1, comparedWith: 0, agencies: ['AFP'] }])
    expect(group?.evidence[0]?.text).toMatch(/^\d+% of \[1\], \d+ words, is in \[0\] as well; both credit AFP\.$/)
  })

  test.each([
    ['the earliest', [article(wire, [], '2025-03-17'), article(wire.slice(0, 9), [], '2025-03-16')], undefined, 1],
    [
      'the one that holds the others',
      [article(wire.slice(0, 6)), article(wire.slice(3, 9)), article(wire)],
      undefined,
      2,
    ],
    [
      'the agency itself',
      [article(wire, ['AFP'], '2025-03-16'), article(wire, ['AFP'], '2025-03-17')],
      [null, 'AFP'],
      1,
    ],
  ] as const)('the origin is %s', (_, inputs, sources, origin) => {
    const known = inputs.map((input, row) => ({ input, source: sources?.[row] ?? null }))
    expect(origins(known).groups[0]?.origin).toBe(origin)
  })

  test('a shared credit alone folds nothing', () => {
    expect(origins([article(wire, ['AFP'], '2025-03-16'), article(other, ['AFP'], '2025-03-16')]).independent).toBe(2)
  })

  test('a shared credit folds a rewritten copy of the same days, and only that', () => {
    const mixed = [...other.slice(0, 11), ...wire.slice(0, 3)]
    const credited = (date: string, agencies: string[]) =>
      origins([article(wire, ['AFP'], '2025-03-16'), article(mixed, agencies, date)])
    expect(credited('2025-03-17', ['AFP']).independent).toBe(1)
    expect(credited('2025-03-27', ['AFP'])).toMatchObject({ independent: 2, unsure: [{ a: 0, b: 1 }] })
    expect(credited('2025-03-17', ['AP'])).toMatchObject({ independent: 2, unsure: [{ a: 0, b: 1 }] })
  })

  test('takes fingerprints, with dates from the caller', () => {
    const prints = [wire, wire.slice(0, 9)].map((text) => fingerprint(asText(text), { parse: false }))
    expect(
      origins([
        { input: prints[0]!, date: '2025-03-17' },
        { input: prints[1]!, date: '2025-03-16' },
      ]).groups,
    ).toMatchObject([{ members: [0, 1], origin: 1 }])
  })

  test('empty articles are independent', () => {
    expect(origins(['', '', ' ']).independent).toBe(3)
  })

  test('nothing in, nothing out', () => {
    expect(origins([])).toEqual({ groups: [], independent: 0, derived: [], unsure: [] })
  })

  test('wrong types throw a TypeError', () => {
    expect(() => origins('x' as never)).toThrow(TypeError)
    expect(() => origins([7 as never])).toThrow(
      'inputs[0] must be a string, an Article, a Fingerprint or an input, got number',
    )
  })
})
