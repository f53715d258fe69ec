import { describe, expect, test } from 'vitest'
import { clusterPairs, inOrder, type MemberFacts } from '../../src/duplicates/cluster-pairs.ts'
import type { IndexPair } from '../../src/index.ts'
import { comparisonOf } from './made-prints.ts'

/** `a-b` is a related pair, `a=b` one of the same copy, `a!b` a candidate that is not; a number is its containment. */
function pairsOf(notation: string): IndexPair[] {
  return notation.split(' ').map((one) => {
    const [, a, sign, b, containment, similarity] = /^(\w)([-=~!])(\w)(?::([\d.]+))?(?:\/([\d.]+))?$/.exec(one)!
    const verdict = ({ '=': 'same-copy', '~': 'identical' } as const)[sign as '=' | '~'] ?? 'edited'
    const related = sign !== '!'
    const shares = { containment: Number(containment ?? 0.6), similarity: Number(similarity ?? 0.5) }
    return { a: a!, b: b!, comparison: comparisonOf({ verdict, related, ...shares }) }
  })
}

const facts = (): MemberFacts => ({ words: 1 })
const members = (notation: string): string =>
  clusterPairs(pairsOf(notation), facts)
    .map((cluster) => cluster.members.join(''))
    .join(' ')

describe('clusters are groups in which nobody is unrelated', () => {
  test.each([
    ['a-b', 'ab'],
    ['b-a', 'ab'],
    ['a!b', ''],
    ['a-b b-c', 'ab'],
    ['a-b b-c a-c', 'abc'],
    ['a-b b-c a!c', 'ab'],
    ['a-b c-d', 'ab cd'],
    ['c-d a-b b-d', 'ab cd'],
    // The closest come together first, by containment, then by similarity, then by name.
    ['a-b:0.6 b-c:0.7', 'bc'],
    ['a-b:0.7 b-c:0.6', 'ab'],
    ['a-b:0.6/0.4 b-c:0.6/0.5', 'bc'],
    ['a-b:0.6/0.5 b-c:0.6/0.4', 'ab'],
    ['b-c a-b', 'ab'],
    ['c-b b-a', 'ab'],
    ['a-c b-c', 'ac'],
    // Copies of one text are one, whomever they are not related to.
    ['a=b b=c', 'abc'],
    ['a~b b=c', 'abc'],
    ['a=b b-c', 'abc'],
    ['a=b b-c c-d a-d', 'abcd'],
    ['a=b b-c c-d', 'abc'],
    ['a=b c=d b-c', 'abcd'],
    // Two groups are joined where each of the one is related to each of the other.
    ['a-b:0.9 c-d:0.9 a-c a-d b-c b-d', 'abcd'],
    ['a-b:0.9 c-d:0.9 a-c a-d b-c', 'ab cd'],
    ['a-b:0.9 c-d:0.9 a-c b-c b-d', 'ab cd'],
    ['a-b:0.9 b-c:0.8 a-c:0.7 c-d:0.6 a-d b-d', 'abcd'],
    ['a-b:0.9 b-c:0.8 a-c:0.7 c-d:0.6 a-d', 'abc'],
    ['j-k a=b', 'ab jk'],
  ])('%s: %s', (notation, expected) => {
    expect(members(notation)).toBe(expected)
    expect(members(notation.split(' ').toReversed().join(' '))).toBe(expected)
  })
})

describe('a cluster', () => {
  test('has its pairs in order, those that are not related too, and not those that lead out of it', () => {
    const [cluster, ...others] = clusterPairs(pairsOf('c-b a-c b-a b-d a!c'), facts)
    expect(others).toEqual([])
    expect(cluster!.pairs.map(({ a, b, comparison }) => `${a}${b}${comparison.related ? '' : '!'}`)).toEqual([
      'ab',
      'ac',
      'ac!',
      'bc',
    ])
    expect(cluster).toMatchObject({ id: 'a', representative: 'a' })
  })

  test.each<[name: string, representative: string, facts: Record<string, MemberFacts>]>([
    [
      'the earliest',
      'c',
      { a: { words: 9, date: '2025-03-02' }, b: { words: 9 }, c: { words: 1, date: '2025-03-01' } },
    ],
    [
      'of a day the longest',
      'b',
      {
        a: { words: 8, date: '2025-03-01' },
        b: { words: 9, date: '2025-03-01T09:00Z' },
        c: { words: 9, date: '2025-03-01' },
      },
    ],
    ['the first of equal ones', 'a', { a: { words: 9 }, b: { words: 9, date: null }, c: { words: 9, date: 'soon' } }],
    ['dated before not dated', 'b', { a: { words: 9 }, b: { words: 1, date: '2025-03-01' }, c: { words: 9 } }],
  ])('is represented by %s', (_, representative, of) => {
    expect(clusterPairs(pairsOf('a-b b-c a-c'), (id) => of[id]!)).toMatchObject([{ representative }])
  })
})

test('a pair in the order of its ids', () => {
  const comparison = comparisonOf({ aInB: 0.2, bInA: 0.7 })
  const turned = { a: 'a', b: 'b', comparison: { ...comparison, aInB: 0.7, bInA: 0.2 } }
  expect(inOrder({ a: 'b', b: 'a', comparison })).toEqual(turned)
  expect(inOrder(turned)).toBe(turned)
})
