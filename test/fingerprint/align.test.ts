import { describe, expect, test } from 'vitest'
import { type Alignment, align, parseArticle, type Span } from '../../src/index.ts'
import { asText, createRandom, story } from './stories.ts'

const OLD = `Oster reopened its mill on Monday after six days of repairs.

Mayor Tilda Brandt said the colour of the water had returned to normal by the weekend.

The river rose two metres in one night and closed eleven roads in the valley below the dam.`

const NEW = `The river rose two meters in one night and closed eleven roads in the valley below the dam.

Oster reopened its old mill on Monday after six days of repairs.

Mayor Tilda Brandt told reporters the color of the water had returned to normal by Friday.`

const sliced = (text: string, span: Span): string => text.slice(span.start, span.end)

/** Every span slices to words, shared passages are in order, nothing overlaps. */
function checkSpans(a: string, b: string, { shared, changed }: Alignment): void {
  for (const [text, spans] of [
    [a, [...shared, ...changed].map((passage) => passage.a)],
    [b, [...shared, ...changed].map((passage) => passage.b)],
  ] as const) {
    const sorted = spans.filter(({ start, end }) => start < end).sort((x, y) => x.start - y.start)
    sorted.forEach((span, row) => {
      expect(span.start).toBeGreaterThanOrEqual(sorted[row - 1]?.end ?? 0)
      expect(span.end).toBeLessThanOrEqual(text.length)
    })
  }
  for (const [row, passage] of shared.entries())
    expect(passage.a.start).toBeGreaterThanOrEqual(shared[row - 1]?.a.end ?? 0)
}

describe('align', () => {
  const alignment = align(OLD, NEW)

  test('finds what both have, whatever the spelling, with spans in both strings', () => {
    checkSpans(OLD, NEW, alignment)
    const passages = alignment.shared.map(({ a, b }) => [sliced(OLD, a), sliced(NEW, b)])
    expect(passages).toContainEqual([
      'the colour of the water had returned to normal by',
      'the color of the water had returned to normal by',
    ])
  })

  test('marks a moved paragraph', () => {
    const moved = alignment.shared.filter((passage) => passage.moved)
    expect(moved.map(({ a }) => sliced(OLD, a))).toEqual([
      'The river rose two metres in one night and closed eleven roads in the valley below the dam',
    ])
  })

  test('names the edits between', () => {
    const edits = alignment.changed.map(({ kind, a, b }) => [kind, sliced(OLD, a), sliced(NEW, b)])
    expect(edits).toEqual([
      ['inserted', '', 'old'],
      ['replaced', 'said', 'told reporters'],
      ['replaced', 'the weekend', 'Friday'],
    ])
  })

  test('points into article.text where an Article was passed', () => {
    const article = parseArticle(OLD)
    for (const { a, b } of align(article, NEW).shared)
      expect(sliced(article.text, a).replace('metres', 'meters').replace('colour', 'color')).toBe(sliced(NEW, b))
  })

  test('spans skip the marks of Markdown', () => {
    const marked =
      'Oster **reopened its** [mill on Monday](https://example.org/mill-on-monday) after six days of repairs.'
    const [passage] = align(marked, 'Oster reopened its mill on Monday after six days of repairs.').shared
    expect(passage?.words).toBe(11)
    expect(sliced(marked, passage!.a)).toBe(marked.slice(0, -1))
  })

  test('of a text with itself: one passage, no change', () => {
    const same = align(OLD, OLD)
    expect(same.shared).toHaveLength(1)
    expect(same.changed).toEqual([])
    expect([same.aInB, same.bInA]).toEqual([1, 1])
  })

  test('of nothing', () => {
    expect(align('', OLD)).toMatchObject({ shared: [], aInB: 0, bInA: 0 })
    expect(align('', '')).toEqual({ shared: [], changed: [], aInB: 0, bInA: 0 })
  })

  // No measurement: with a quadratic step this would not end in hours.
  test('of two megabytes, plain, repetitive or shuffled', () => {
    const next = createRandom(6)
    const paragraphs = story(next, 2500)
    const body = (text: string) => ({
      ...parseArticle(''),
      text,
      blocks: [
        {
          kind: 'paragraph' as const,
          start: 0,
          end: text.length,
          text,
          textStart: 0,
          reason: null,
          rule: null,
        },
      ],
    })
    const inputs = [
      [asText(paragraphs), asText([...paragraphs.slice(1250), ...paragraphs.slice(0, 1250)])],
      ['ab '.repeat(100_000), 'ab '.repeat(90_000)],
      ['one two three four five six '.repeat(20_000), 'two one three four five seven '.repeat(20_000)],
    ]
    const shares = inputs.map(([a, b]) => align(body(a!), body(b!)).bInA)
    for (const share of shares) expect(share).toBeGreaterThanOrEqual(0.5)
  })

  test('wrong types throw a TypeError', () => {
    expect(() => align(7 as never, '')).toThrow('a must be a string or an Article, got number')
    expect(() => align('', null as never)).toThrow(TypeError)
  })
})
