import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/index.ts'
import { thrownBy } from '../copydesk-error.ts'

describe('options of the wrong type', () => {
  test.each([
    ['wrong-type', 'options.known.url', { known: { url: 5 } }],
    ['wrong-type', 'options.known.authors[1]', { known: { authors: ['Jo Roe', null] } }],
    ['unknown-option', 'options.title', { title: 'Ferry sails' }],
    ['wrong-type', 'options.now', { now: new Date(0) }],
    ['wrong-value', 'options.now', { now: 'garbage' }],
    ['wrong-value', 'options.now', { now: '2025-02-29' }],
    ['wrong-value', 'options.now', { now: '2025-13-01T10:00Z' }],
    ['wrong-value', 'options.now', { now: '2025-03-01T24:00Z' }],
    ['wrong-value', 'options.now', { now: '2025-03-01T23:60Z' }],
    ['wrong-type', 'options.keep', { keep: 'related' }],
    ['wrong-value', 'options.keep[0]', { keep: ['nope'] }],
    ['wrong-value', 'options.mode', { mode: 'wild' }],
    ['wrong-type', 'options.rules', { rules: 'x' }],
    ['wrong-type', 'options.rules[0]', { rules: [5] }],
    ['wrong-type', 'options.rules[0].id', { rules: [{}] }],
    ['wrong-value', 'options.rules[0].reason', { rules: [{ id: 'a', reason: 'zzz', pattern: /x/ }] }],
    ['wrong-type', 'options.rules[0].pattern', { rules: [{ id: 'a', reason: 'related', pattern: 'foo' }] }],
    ['wrong-type', 'options.agencies[0].forms', { agencies: [{ name: 'Kell Press' }] }],
    ['unknown-option', 'options.modee', { modee: 'balanced' }],
  ])('%s: %s', (code, path, options) => {
    const kind = code === 'wrong-value' ? 'RangeError' : 'TypeError'
    expect(thrownBy(() => parseArticle('x', options as never))).toMatchObject({ name: kind, code, path })
  })

  test('an unknown option is told the nearest known one', () => {
    const wrong = () => parseArticle('x', { known: { titel: 'Ferry sails' } } as never)
    expect(thrownBy(wrong).message).toBe('options.known has no option titel; did you mean title?')
  })

  test.each(['2024-02-29', '2025-03-01T23:59', '2025-03-01 00:00:00.5+01:00', '2025-03-01T19:05Z'])(
    'now: %s',
    (now) => {
      expect(parseArticle('Ferry sails\n\n2 days ago\n\nThe ferry sailed.', { now }).published).not.toBeNull()
    },
  )

  test('an option that is undefined counts as not given', () => {
    expect(parseArticle('x', { mode: undefined, known: { title: undefined } })).toEqual(parseArticle('x'))
  })

  test('rules of the caller are tried, whatever state their pattern carries', () => {
    const rules = [{ id: 'mine', reason: 'related', pattern: /^unfold our map/gi }] as const
    for (let i = 0; i < 3; i++)
      expect(parseArticle('A dam broke.\n\nUnfold our map\n\nA bridge fell.', { rules }).blocks[1]).toMatchObject({
        rule: 'mine',
      })
  })
})

describe('what a first reader stumbled over', () => {
  const p1 = 'The council voted on Tuesday night to buy out the last cannery on the waterfront.'
  const p2 = 'Mayor Lucinda Farrow, who cast the deciding vote, said the plant had fed four generations.'
  const p3 = 'The first classes for the workers would open in the autumn, a spokesman for the state said.'

  test('a short agency story keeps its lead', () => {
    const article = parseArticle(
      `Levee breach strands thousands\n\nPORT ALDEN, March 17 (Reuters) - ${p1}\n\n${p2}\n\nReporting by Jane Roe`,
    )
    expect(article).toMatchObject({ standfirst: null, agencies: ['Reuters'], dateline: { place: 'PORT ALDEN' } })
  })

  test('a date under the lead does not make it a summary', () => {
    const article = parseArticle(
      `Qasira dam crack\n\nBeld (AFP) – ${p1}\n\nIssued on: 14/03/2025 - 18:22\n\n${p2}\n\n${p3}`,
    )
    expect(article).toMatchObject({ standfirst: null, agencies: ['AFP'], dateline: { place: 'Beld' } })
  })

  test('a short sentence with a date is body', () => {
    const article = parseArticle(
      `Rail talks collapse\n\nBy Jane Roe\n\n${p1}\n\n${p2}\n\nHe died on May 3, 2025.\n\n${p3}`,
    )
    expect(article).toMatchObject({ published: null, standfirst: null, authors: ['Jane Roe'] })
    expect(article.text).toContain('He died on May 3, 2025.')
  })

  test('a promotion goes with the marks around it', () => {
    const box =
      'skip past newsletter promotion\n\nSign up to First Draft\n\nFree daily newsletter\n\nOur morning email breaks down the day\n\nafter newsletter promotion'
    const kept = parseArticle(`${p1}\n\n${box}\n\n${p2}`).blocks.filter((block) => block.kind !== 'boilerplate')
    expect(kept.map((block) => block.text)).toEqual([p1, p2])
  })

  test('a reader’s title loses the name of the site', () => {
    const text = `Title: Rail talks collapse at dawn | The Lantern\n\nURL Source: https://lantern.example/a\n\nMarkdown Content:\n# Rail talks collapse at dawn\n\n${p1}`
    expect(parseArticle(text).title).toBe('Rail talks collapse at dawn')
  })

  test.each([
    'Subscribe to the theory that trains are slow, she said.',
    '“Sign up to our newsletter,” the email said, and 4,000 people did.',
    'Click here to win a prize, the fake email read.',
    'Recommended: two pills a day, the doctor said.',
    'Jane Roe is a reporter at The Lantern and was arrested on Monday.',
    'Editing by committee is hard.',
  ])('%s', (line) => {
    const { blocks } = parseArticle(`${p1}\n\n${p2}\n\n${line}\n\n${p3}`)
    expect(blocks[2]).toMatchObject({ kind: 'paragraph' })
  })
})
