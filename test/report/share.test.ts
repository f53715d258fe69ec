import { describe, expect, test } from 'vitest'
import { normalizeArticle, origins } from '../../src/index.ts'
import { rawShare, rawText } from '../../src/report/raw-text.ts'
import { flipped, shareOf } from '../../src/report/share.ts'
import { percent } from '../../src/text/percent.ts'
import { texts } from './invented-stories.ts'

const articles = texts.map((text) => normalizeArticle(text))
const share = (a: number, b: number) => shareOf(articles[a]!, articles[b]!)

describe('the one measure', () => {
  test('counts words in shared runs of five or more', () => {
    expect([share(0, 1).words, share(0, 2).words, share(0, 3).words, share(0, 4).words]).toEqual([209, 136, 17, 0])
    expect(percent(share(0, 1).bInA)).toBe('99%')
    expect(percent(share(0, 2).bInA)).toBe('70%')
    expect(percent(share(0, 3).bInA)).toBe('13%')
  })

  test('is the number that origins says in its evidence', () => {
    const [group] = origins(texts).groups
    expect(group!.evidence.map(({ text }) => text)).toEqual([
      '99% of [1], 209 words, is in [0] as well; both credit AFP.',
      '70% of [2], 136 words, is in [0] as well.',
    ])
  })

  test('is said to be about so much where only fingerprints are known', () => {
    const [group] = origins(articles.slice(0, 2).map(({ fingerprint }) => fingerprint)).groups
    expect(group!.evidence[0]!.text).toMatch(/^About \d+% of \[1\], some \d+ words, is in \[0\] as well\.$/)
  })

  test('of texts shorter than a run is of the whole', () => {
    const [a, b] = [normalizeArticle('# Ferry sails\n\nIt rained.'), normalizeArticle('# No ferry\n\nIt rained!')]
    expect(shareOf(a, b).aInB).toBe(1)
    expect(shareOf(a, normalizeArticle('# Ferry\n\nIt snowed.')).aInB).toBe(0)
    expect(shareOf(normalizeArticle(''), a).aInB).toBe(0)
  })

  test('turned round it has the same words and runs', () => {
    const one = share(0, 2)
    const other = flipped(one)
    expect([other.aInB, other.bInA, other.words]).toEqual([one.bInA, one.aInB, one.words])
    expect(flipped(other).alignment.shared).toEqual(one.alignment.shared)
    expect(flipped(other).counts).toEqual(one.counts)
  })
})

describe('the share of texts as they came in', () => {
  const words = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => `w${from + at}`).join(' ')

  test('counts words in runs of five or more that the other has', () => {
    expect(rawShare(rawText(words(0, 100)), rawText(words(0, 100)))).toBe(1)
    expect(rawShare(rawText(words(0, 100)), rawText(words(50, 150)))).toBe(0.5)
    expect(rawShare(rawText(words(0, 100)), rawText(words(96, 200)))).toBe(0)
    expect(rawShare(rawText(''), rawText('a'))).toBe(0)
  })

  test('sees what cleaning makes equal: case, headers, punctuation', () => {
    expect(rawShare(rawText('One two three four five'), rawText('one two three four five'))).toBe(0)
  })
})
