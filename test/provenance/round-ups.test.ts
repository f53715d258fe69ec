import { describe, expect, test } from 'vitest'
import { type ComparedPair, partnersOf } from '../../src/provenance/compared-pair.ts'
import { groupByOrigin } from '../../src/provenance/group-by-origin.ts'
import { findRoundUps } from '../../src/provenance/round-ups.ts'
import type { Witness } from '../../src/provenance/witness.ts'
import { range } from '../duplicates/made-prints.ts'
import { pairOf, witnessOf } from './made-witnesses.ts'

interface Input extends Partial<Pick<Witness, 'date' | 'source' | 'title' | 'authors' | 'agencies'>> {
  /** The parts of 32 of the first input that this one has, from and to. */
  readonly parts?: readonly [from: number, to: number]
  /** How it compares with the first: words and verdict. */
  readonly words?: number
  readonly verdict?: ComparedPair['comparison']['verdict']
  /** Whether it is of one origin with the first. */
  readonly joined?: boolean
}

/** The first input has 32 parts; each of the others has some of them, and a hundred words of its own. */
function inputsOf(first: Input, others: readonly Input[]) {
  const witnesses = [first, ...others].map(({ parts, words: _, verdict: __, joined: ___, ...known }, row) =>
    witnessOf({
      ...known,
      hashes:
        row === 0
          ? range(1, 32)
          : [...(parts ? range(1 + parts[0], parts[1] - parts[0]) : []), ...range(row * 1000, 30)],
    }),
  )
  const pairs = others.flatMap(({ parts, words = 100, verdict = 'edited' }, row) => {
    if (parts === undefined) return []
    const share = (parts[1] - parts[0]) / 32
    return [pairOf(0, row + 1, share, share, { sharedWords: words, verdict })]
  })
  return { witnesses, pairs }
}

function sourcesOf(first: Input, others: readonly Input[], between: readonly ComparedPair[] = []): string {
  const { witnesses, pairs } = inputsOf(first, others)
  const joined = (a: number, b: number) => [a, b].includes(0) && others[Math.max(a, b) - 1]!.joined === true
  const found = findRoundUps(witnesses, partnersOf(witnesses.length, [...pairs, ...between]), joined)
  return found
    .map(
      ({ member, sources }) =>
        `${member}: ${sources
          .map(({ row }) => row)
          .sort()
          .join(' ')}`,
    )
    .join('; ')
}

const joined = true

describe('a text is put together', () => {
  test.each<[name: string, yes: readonly Input[], no: readonly Input[]]>([
    [
      'of two others that have different parts of it',
      [
        { parts: [0, 12], joined },
        { parts: [16, 28], joined },
      ],
      [
        { parts: [0, 12], joined },
        { parts: [0, 12], joined },
      ],
    ],
    [
      'that meet in one part at most',
      [
        { parts: [0, 9], joined },
        { parts: [8, 17], joined },
      ],
      [
        { parts: [0, 9], joined },
        { parts: [7, 16], joined },
      ],
    ],
    [
      'of 25 words at least',
      [
        { parts: [0, 12], joined },
        { parts: [16, 28], joined, words: 25 },
      ],
      [
        { parts: [0, 12], joined },
        { parts: [16, 28], joined, words: 24 },
      ],
    ],
    [
      'of which none is the same text',
      [
        { parts: [0, 12], joined },
        { parts: [16, 28], joined, verdict: 'same-copy' },
      ],
      [
        { parts: [0, 12], joined },
        { parts: [16, 28], joined, verdict: 'identical' },
      ],
    ],
    [
      'where one of the two is an origin and is not most of it',
      [{ parts: [0, 19], joined }, { parts: [20, 24] }],
      [{ parts: [0, 20], joined }, { parts: [20, 24] }],
    ],
    [
      'whichever of the two it is',
      [{ parts: [0, 4] }, { parts: [5, 24], joined }],
      [{ parts: [0, 4] }, { parts: [5, 25], joined }],
    ],
    [
      'of half of it with its beginning',
      [{ parts: [0, 8] }, { parts: [16, 24] }],
      [{ parts: [0, 8] }, { parts: [16, 23] }],
    ],
    ['of most of it without', [{ parts: [6, 16] }, { parts: [16, 26] }], [{ parts: [6, 16] }, { parts: [16, 25] }]],
    [
      'not of later ones alone',
      [
        { parts: [0, 12], joined, date: '2025-03-05' },
        { parts: [16, 28], joined, date: '2025-03-06' },
      ],
      [
        { parts: [0, 12], joined, date: '2025-03-06' },
        { parts: [16, 28], joined, date: '2025-03-06' },
      ],
    ],
    [
      'nor of its own pages alone',
      [
        { parts: [0, 12], joined, title: 't' },
        { parts: [16, 28], joined, title: 'u' },
      ],
      [
        { parts: [0, 12], joined, title: 't' },
        { parts: [16, 28], joined, title: 't' },
      ],
    ],
  ])('%s', (_, yes, no) => {
    const first = { date: '2025-03-05', title: 't' }
    expect([sourcesOf(first, yes), sourcesOf(first, no)]).toEqual(['0: 1 2', ''])
    expect(sourcesOf(first, yes.toReversed()).split(': ')[0]).toBe('0')
    expect(sourcesOf(first, no.toReversed())).toBe('')
  })

  test('only of others that share nothing', () => {
    const two = [
      { parts: [0, 12], joined },
      { parts: [16, 28], joined },
    ] as const
    const between = (share: number, related: boolean) => sourcesOf({}, two, [pairOf(1, 2, share, share, { related })])
    expect([between(0.09, false), between(0.1, false), between(0.05, true)]).toEqual(['0: 1 2', '', ''])
  })
})

describe('a text that has something of three others', () => {
  const three: readonly Input[] = [{ parts: [6, 8] }, { parts: [10, 12] }, { parts: [14, 16] }]
  const without = (row: number, change: Input): readonly Input[] =>
    three.map((one, at) => (at === row ? { ...one, ...change } : one))
  const first = { date: '2025-03-05', title: 't' }

  test('is put together, however little it is', () => {
    expect(sourcesOf(first, three)).toBe('0: 1 2 3')
    expect(sourcesOf(first, three.slice(1))).toBe('')
  })

  test.each<[name: string, change: Input]>([
    ['quotations', { verdict: 'shares-quotes' }],
    ['a later one', { date: '2025-03-06' }],
    ['a page of it', { title: 't' }],
    ['the part of another one', { parts: [6, 12] }],
  ])('not with %s', (_, change) => {
    expect(sourcesOf(first, without(1, change))).toBe('')
  })

  test('not of two that share something', () => {
    expect(sourcesOf(first, three, [pairOf(2, 3, 0.1)])).toBe('')
    expect(sourcesOf(first, three, [pairOf(2, 3, 0.09)])).toBe('0: 1 2 3')
  })

  test('of each part four are asked', () => {
    const pages = (count: number): Input[] => range(0, count).map(() => ({ parts: [10, 12], title: 't' }))
    const asked = (count: number) => sourcesOf(first, [three[0]!, three[2]!, ...pages(count), three[1]!])
    // Which of one part are asked first is an order of their own: of five, one may be left out.
    expect(asked(3)).toMatch(/^0: /)
    expect(sourcesOf(first, [three[0]!, three[2]!, ...pages(30)])).toBe('')
  })
})

describe('what is found', () => {
  test('is no source of another one', () => {
    // 1 has all of 0 and more; 0 is made of 2 and 3, and comes first since more of it is theirs.
    const others: Input[] = [
      { parts: [0, 32], joined },
      { parts: [0, 12], joined },
      { parts: [16, 28], joined },
    ]
    const { witnesses, pairs } = inputsOf({}, others)
    const own = [pairOf(1, 2, 0.2, 0.4, { sharedWords: 100 }), pairOf(1, 3, 0.2, 0.4, { sharedWords: 100 })]
    const found = findRoundUps(witnesses, partnersOf(4, [...pairs, ...own]), () => true)
    expect(found.map(({ member, sources }) => [member, sources.map(({ row }) => row).sort()])).toEqual([
      [0, [1, 2, 3]],
      [1, [2, 3]],
    ])
  })

  test('comes in the order of the inputs, which does not decide what is found', () => {
    const { witnesses, pairs } = inputsOf({}, [{ parts: [0, 12] }, { parts: [16, 28] }])
    const turned = (row: number) => 2 - row
    const other = pairs.map(({ a, b, comparison }) => ({
      a: turned(b),
      b: turned(a),
      comparison: { ...comparison, aInB: comparison.bInA, bInA: comparison.aInB },
    }))
    const of = (list: readonly Witness[], compared: readonly ComparedPair[]) =>
      findRoundUps(list, partnersOf(3, compared), () => true).map(({ member }) => member)
    expect(of(witnesses, pairs)).toEqual([0])
    expect(of(witnesses.toReversed(), other)).toEqual([2])
  })
})

describe('groups', () => {
  const nothing = () => null

  test('are what is joined; a round-up is derived of them, the largest first', () => {
    const { witnesses, pairs } = inputsOf({}, [{ parts: [0, 8] }, { parts: [12, 28] }, { parts: [0, 8] }, {}])
    const result = groupByOrigin(witnesses, [...pairs, pairOf(1, 3, 0.9)], nothing)
    expect(result.groups.map(({ members }) => members)).toEqual([[1, 3], [2], [4]])
    expect(result.independent).toBe(3)
    expect(result.derived).toEqual([
      {
        member: 0,
        from: [
          { group: 1, share: 0.5 },
          { group: 0, share: 0.25 },
        ],
        text: '[0] is put together: 50% of it from [2], 25% of it from [1].',
      },
    ])
    expect(result.unsure).toEqual([])
    const counted = groupByOrigin(witnesses, [...pairs, pairOf(1, 3, 0.9)], (a, b) => ({
      aInB: (a + b) / 100,
      bInA: 0,
      words: 9,
    }))
    expect(counted.derived[0]!.from).toEqual([
      { group: 1, share: 0.02 },
      { group: 0, share: 0.01 },
    ])
  })

  test('hold together as far as their least containment', () => {
    const three = range(0, 3).map(() => witnessOf())
    const cohesion = (...pairs: ComparedPair[]) => groupByOrigin(three, pairs, nothing).groups[0]!.cohesion
    expect(cohesion(pairOf(0, 1, 0.9, 0.7), pairOf(1, 2, 0.5, 0.8), pairOf(0, 2, 0.95))).toBe(0.8)
    expect(cohesion(pairOf(0, 1, 0.9), pairOf(1, 2, 0.8))).toBe(0)
    expect(cohesion()).toBe(1)
    // Of many not every pair was compared.
    const chain = (count: number) => {
      const pairs = range(1, count - 1).map((row) => pairOf(row - 1, row, 0.9))
      return groupByOrigin(
        range(0, count).map(() => witnessOf()),
        pairs,
        nothing,
      ).groups[0]!
    }
    expect([chain(64).cohesion, chain(65).cohesion]).toEqual([0, 0.9])
  })

  test('say why each member is in them: beside the origin, or beside the one that it shares most with', () => {
    const witnesses = range(0, 4).map((row) =>
      witnessOf({ date: `2025-03-0${row + 1}`, agencies: row < 2 ? ['AP'] : [] }),
    )
    const pairs = [
      pairOf(0, 1, 0.5),
      pairOf(1, 2, 0.6),
      pairOf(1, 3, 0.7),
      pairOf(2, 3, 0.7),
      pairOf(0, 3, 0.31, 0.31, { verdict: 'shares-passages' }),
    ]
    const [group] = groupByOrigin(witnesses, pairs, nothing).groups
    expect(group).toMatchObject({ members: [0, 1, 2, 3], origin: 0, agency: 'AP', cohesion: 0 })
    expect(group!.evidence.map(({ member, comparedWith, agencies }) => [member, comparedWith, agencies])).toEqual([
      [1, 0, ['AP']],
      [2, 3, []],
      [3, 1, []],
    ])
    expect(group!.evidence[0]!.text).toBe('About 50% of [0], some 100 words, is in [1] as well; both credit AP.')
  })

  test('leave a pair unsure where something speaks for one origin', () => {
    const two = [witnessOf(), witnessOf()]
    const unsure = (pair: ComparedPair) => groupByOrigin(two, [pair], nothing).unsure
    expect(unsure(pairOf(0, 1, 0.2, 0.1, { verdict: 'shares-passages' }))).toMatchObject([
      { a: 0, b: 1, text: 'About 20% of [0], some 100 words, is in [1] as well: passages in reports of their own.' },
    ])
    expect(unsure(pairOf(0, 1, 0.05))).toEqual([])
    expect(unsure(pairOf(0, 1, 0.5))).toEqual([])
    // Joined by way of a third one nothing is unsure.
    const three = [...two, witnessOf()]
    const pairs = [pairOf(0, 1, 0.2), pairOf(0, 2, 0.9), pairOf(1, 2, 0.9)]
    expect(groupByOrigin(three, pairs, nothing)).toMatchObject({ independent: 1, unsure: [] })
  })
})
