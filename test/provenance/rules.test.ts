import { describe, expect, test } from 'vitest'
import type { Article, Comparison } from '../../src/index.ts'
import { agencyOfSource, namesAgency } from '../../src/provenance/agency-names.ts'
import { partnersOf } from '../../src/provenance/compared-pair.ts'
import { creditedAgencies } from '../../src/provenance/credits.ts'
import { earlierDate } from '../../src/provenance/earlier-date.ts'
import { groupAgency, guessOrigin } from '../../src/provenance/guess-origin.ts'
import { isPressRelease } from '../../src/provenance/press-release.ts'
import { sayApart, sayDerived, sayTogether } from '../../src/provenance/say.ts'
import { weighEvidence } from '../../src/provenance/weigh-evidence.ts'
import {
  arePartsOfOne,
  articleWitness,
  fingerprintWitness,
  sharedAgencies,
  type Witness,
} from '../../src/provenance/witness.ts'
import { comparisonOf, printOf, range } from '../duplicates/made-prints.ts'
import { pairOf, witnessOf } from './made-witnesses.ts'

const articleOf = (lines: readonly string[], known: object = {}): Article =>
  ({
    agencies: [],
    blocks: lines.map((line) => {
      const [, kind = 'paragraph', text] = /^(?:([a-z]+): )?(.*)$/s.exec(line)!
      return { kind, text }
    }),
    ...known,
  }) as unknown as Article

describe('the agency that an outlet is', () => {
  test.each([
    ['apnews.com', 'AP'],
    ['https://www.apnews.com/hub/x?y', 'AP'],
    ['http://APNEWS.com:80', 'AP'],
    ['apnews.com#top', 'AP'],
    ['notapnews.com', null],
    ['apnews.com.example', null],
    ['The Associated Press', 'AP'],
    ['ASSOCIATED  PRESS', 'AP'],
    ['Agence France-Presse', 'AFP'],
    ['AP', 'AP'],
    ['AP Weekly', null],
    ['The Oster Post', null],
    ['', null],
  ])('%j: %j', (source, agency) => {
    expect(agencyOfSource(source)).toBe(agency)
  })

  test('a line names it by any of its forms, as words', () => {
    for (const line of ['By AP', 'The Associated Press', 'By MARA QUILL, associated press', '(AP)'])
      expect(namesAgency(line, 'AP')).toBe(true)
    for (const line of ['MAP APE', 'AFP', '', 'Associated']) expect(namesAgency(line, 'AP')).toBe(false)
    expect([namesAgency('the Kell Wire', 'Kell Wire'), namesAgency('the Wire', 'Kell Wire')]).toEqual([true, false])
  })
})

describe('credits', () => {
  const credited = (agencies: readonly string[], ...lines: string[]) => creditedAgencies(articleOf(lines, { agencies }))

  test('are those of the copy, not of a picture or a part', () => {
    expect(credited(['AP'], 'byline: By Mara Quill, AP')).toEqual(['AP'])
    expect(credited(['AP'])).toEqual(['AP'])
    for (const line of [
      'credit: AP contributed to this report.',
      'credit: Photo: AP',
      'credit: AP photographs',
      'credit: Picture AP',
      'credit: Images by AP',
      'credit: AP video',
      'credit: Graphic: AP',
      'credit: Additional reporting by AP',
      'byline: By Mara Quill with reports from AP',
      'byline: By Mara Quill with files from AP',
      'byline: By Mara Quill with input from AP',
      'byline: By Mara Quill with material from AP',
    ])
      expect(credited(['AP', 'AFP'], line, 'byline: By Tomas Rivera, AFP')).toEqual(['AFP'])
  })

  test('of a picture and of the copy are those of the copy', () => {
    expect(credited(['AP'], 'credit: Photo: AP', 'byline: By Mara Quill, AP')).toEqual(['AP'])
    expect(credited(['AP'], 'paragraph: Photo: AP')).toEqual(['AP'])
  })

  test('of the dateline count in any case', () => {
    const dateline = { agency: 'AP' }
    expect(creditedAgencies(articleOf(['credit: Photo: AP'], { agencies: ['AP'], dateline }))).toEqual(['AP'])
    expect(creditedAgencies(articleOf([], { agencies: ['AFP'], dateline }))).toEqual(['AFP', 'AP'])
    expect(creditedAgencies(articleOf([], { agencies: ['AFP'], dateline: { agency: null } }))).toEqual(['AFP'])
    expect(creditedAgencies(articleOf([], { agencies: undefined, dateline }))).toEqual(['AP'])
  })
})

describe('which date is earlier', () => {
  test.each([
    ['2025-03-01', '2025-03-02', -1],
    ['2025-03-01T10:00', '2025-03-01T11:00', -60],
    ['2025-03-01T10:00', '2025-03-01T10:01:59', -1],
    ['2025-02-28T23:00', '2025-03-01T00:30', -90],
    ['2025-03-01T10:00', '2025-03-01', 0],
    ['2025-03-01T10:00Z', '2025-03-01T11:00', 0],
    ['2025-03-01T10:00Z', '2025-03-01T11:00+01:00', 0],
    ['2025-03-01T10:00Z', '2025-03-01T09:59-05:30', -329],
    ['2025-03-01T10:00+0200', '2025-03-01T10:00+02', 0],
    ['2025-03-01 10:00:00.5+00', '2025-03-01T10:05Z', -5],
    ['2025-03-01', 'soon', -1],
    ['2025-03-01', null, -1],
    ['soon', null, 0],
  ])('%j and %j: %i', (a, b, minutes) => {
    expect(earlierDate(a, b)).toBe(minutes)
    expect(earlierDate(b, a)).toBe(minutes === 0 ? 0 : -minutes)
  })
})

describe('a press release', () => {
  test.each([
    ['FOR IMMEDIATE RELEASE', 'A.'],
    ['** For immediate publication **', 'A.'],
    ['For immediate distribution: A.'],
    ['1', '2', '3', '4', '5', 'For immediate release'],
    ['A.', 'SOURCE Quillon Coffee'],
    ['A.', 'SOURCE: Quillon Coffee'],
    ['A.', 'Media contact: Mara Quill'],
    ['A.', 'Press enquiries: Mara Quill'],
    ['A.', 'Public relations office'],
    ['A.', 'PR contacts'],
    ['A.', 'Investor relations'],
    ['A.', 'Contact for media: Mara Quill'],
    ['A.', 'Contacts for media'],
  ])('says so: %j', (...lines) => {
    expect(isPressRelease(articleOf(lines))).toBe(true)
  })

  test.each([
    ['A.'],
    ['1', '2', '3', '4', '5', '6', 'For immediate release'],
    ['It is for immediate release'],
    ['Source Quillon Coffee'],
    ['SOURCE quillon'],
    ['The SOURCE Quillon'],
    ['The media contact was away.'],
    ['Media were there'],
    ['Contact for us'],
  ])('is not: %j', (...lines) => {
    expect(isPressRelease(articleOf(lines))).toBe(false)
  })
})

describe('what is said', () => {
  const exact = { aInB: 0.5, bInA: 0.25, words: 90 }
  const turned = { aInB: 0.25, bInA: 0.5, words: 90 }
  const even = { aInB: 0.5, bInA: 0.5, words: 90 }

  test('of two that are together', () => {
    const say = (change: Partial<Comparison>, shares = exact as typeof exact | null, agencies: string[] = []) =>
      sayTogether(1, 4, comparisonOf(change), shares, agencies)
    expect(say({ verdict: 'identical' })).toBe('[1] and [4] are the same text but for headers and spelling.')
    expect(say({}, exact, ['AP', 'AFP'])).toBe('50% of [1], 90 words, is in [4] as well; both credit AP and AFP.')
    expect(say({}, turned)).toBe('50% of [4], 90 words, is in [1] as well.')
    expect(say({}, even)).toBe('50% of [1], 90 words, is in [4] as well.')
    expect(say({ aInB: 0.2, bInA: 0.4, sharedWords: 70 }, null)).toBe(
      'About 40% of [4], some 70 words, is in [1] as well.',
    )
  })

  test('of two that are apart', () => {
    const say = (change: Partial<Comparison>, agencies: string[] = []) =>
      sayApart(1, 4, comparisonOf(change), exact, agencies)
    expect(say({ verdict: 'shares-quotes' }, ['AP'])).toBe('[1] and [4] share quotations, not copy; both credit AP.')
    expect(say({ verdict: 'too-short' })).toBe('[1] and [4] have one title and no text to compare.')
    expect(say({ verdict: 'shares-passages' })).toBe(
      '50% of [1], 90 words, is in [4] as well: passages in reports of their own.',
    )
    expect(say({ verdict: 'edited' }, ['AP'])).toBe(
      '50% of [1], 90 words, is in [4] as well; both credit AP: too little to be sure of one origin.',
    )
  })

  test('of one that is put together', () => {
    expect(
      sayDerived(3, [
        [0, 0.5],
        [2, 0.25],
      ]),
    ).toBe('[3] is put together: 50% of it from [0], 25% of it from [2].')
  })
})

test('partners are pairs, seen from either side', () => {
  const { comparison } = pairOf(0, 2, 0.7, 0.3)
  expect(partnersOf(3, [pairOf(0, 2, 0.7, 0.3), pairOf(1, 2, 0.1, 0.2)])).toMatchObject([
    [{ row: 2, comparison, inPartner: 0.7, inInput: 0.3 }],
    [{ row: 2, inPartner: 0.1, inInput: 0.2 }],
    [
      { row: 0, inPartner: 0.3, inInput: 0.7 },
      { row: 1, inPartner: 0.2, inInput: 0.1 },
    ],
  ])
})

describe('a witness', () => {
  const print = printOf([1, 2])
  const of = (known: object, date: string | null = null) => articleWitness(articleOf([], known), print, date, 'Post')

  test('has a title of three words, whatever its type', () => {
    expect(of({ title: 'Ferry sails' }).title).toBeNull()
    expect(of({ title: null }).title).toBeNull()
    expect(of({ title: 'Ferry sails again' }).title).toBe(of({ title: 'FERRY “sails” again' }).title)
    expect(of({ title: 'Ferry sails again' }).title).toMatch(/^[0-9a-f]{16}$/)
  })

  test('has the date that the caller knows, or the one that is printed', () => {
    const printed = { published: { iso: '2025-03-02' }, dateline: { agency: null, date: { iso: '2025-03-01' } } }
    expect(of(printed, '2025-03-05').date).toBe('2025-03-05')
    expect(of(printed, 'soon').date).toBe('2025-03-02')
    expect(of(printed).date).toBe('2025-03-02')
    expect(of({ ...printed, published: null }).date).toBe('2025-03-01')
    expect(of({ ...printed, published: null, dateline: null }).date).toBeNull()
    expect(of({ published: { iso: '2025-03' } }).date).toBeNull()
    expect(fingerprintWitness(print, '2025-03-05', 'Post')).toMatchObject({
      date: '2025-03-05',
      source: 'Post',
      agencies: [],
    })
    expect(fingerprintWitness(print, 'soon', null)).toMatchObject({ date: null, source: null, isRelease: false })
  })

  test('credits agencies and issues releases', () => {
    const witness = articleWitness(
      articleOf(['For immediate release'], { agencies: ['AP'], authors: ['Q'] }),
      print,
      null,
      null,
    )
    expect(witness).toMatchObject({ agencies: ['AP'], isRelease: true, authors: ['Q'] })
    expect(of({}).authors).toEqual([])
    expect(
      sharedAgencies(witnessOf({ agencies: ['AP', 'AFP', 'DPA'] }), witnessOf({ agencies: ['DPA', 'AP'] })),
    ).toEqual(['AP', 'DPA'])
  })

  test('has parts of one story under one title, or of one reporter in one outlet', () => {
    const parts = (a: Partial<Witness>, b: Partial<Witness>) => arePartsOfOne(witnessOf(a), witnessOf(b))
    expect(parts({ title: 't' }, { title: 't' })).toBe(true)
    expect([parts({ title: 't' }, { title: 'u' }), parts({}, {})]).toEqual([false, false])
    const quill = { source: 'Post', authors: ['Quill', 'Rivera'] }
    expect(parts(quill, { source: 'Post', authors: ['Rivera'] })).toBe(true)
    expect(parts(quill, { source: 'Post', authors: ['Brandt'] })).toBe(false)
    expect(parts(quill, { source: 'Gazette', authors: ['Quill'] })).toBe(false)
    expect(parts({ authors: ['Quill'] }, { authors: ['Quill'] })).toBe(false)
  })
})

describe('text and credit together', () => {
  const decide = (change: Partial<Comparison>, a: Partial<Witness> = {}, b: Partial<Witness> = a) =>
    weighEvidence(witnessOf(a), witnessOf(b), comparisonOf(change))

  test('related copy is of one origin, unless it is unsure and nothing is credited', () => {
    expect(decide({ confidence: 'certain' })).toBe('one-origin')
    expect(decide({ confidence: 'likely' })).toBe('one-origin')
    expect(decide({ confidence: 'unsure' })).toBe('unsure')
    expect(decide({ confidence: 'unsure' }, { agencies: ['AP'] })).toBe('one-origin')
    expect(decide({ confidence: 'unsure' }, { agencies: ['AP'] }, { agencies: ['AFP'] })).toBe('unsure')
  })

  test('of no text the title may speak', () => {
    const short = { verdict: 'too-short', related: false } as const
    expect([decide(short, { title: 't' }), decide(short), decide(short, { title: 't' }, { title: 'u' })]).toEqual([
      'unsure',
      'apart',
      'apart',
    ])
  })

  test('what is shared is notable from a tenth and 25 words on', () => {
    const passages = { verdict: 'shares-passages', related: false, containment: 0.1, sharedWords: 25 } as const
    expect(decide(passages)).toBe('unsure')
    expect([decide({ ...passages, containment: 0.09 }), decide({ ...passages, sharedWords: 24 })]).toEqual([
      'apart',
      'apart',
    ])
  })

  describe('a credit of the same days', () => {
    const ap = { agencies: ['AP'], date: '2025-03-05' }
    const rewritten = { verdict: 'shares-passages', related: false, containment: 0.15, sharedWords: 40 } as const

    test.each<[name: string, decision: string, change: Partial<Comparison>, other: Partial<Witness>]>([
      ['a sixth, forty words', 'one-origin', {}, {}],
      ['less', 'unsure', { containment: 0.14 }, {}],
      ['fewer words', 'unsure', { sharedWords: 39 }, {}],
      ['two days later', 'one-origin', {}, { date: '2025-03-07' }],
      ['two days earlier', 'one-origin', {}, { date: '2025-03-03' }],
      ['three days later', 'unsure', {}, { date: '2025-03-08' }],
      ['no day', 'unsure', {}, { date: null }],
      ['another agency', 'unsure', {}, { agencies: ['AFP'] }],
      ['quotations', 'unsure', { verdict: 'shares-quotes', containment: 0.29 }, {}],
      ['more quotations', 'one-origin', { verdict: 'shares-quotes', containment: 0.3 }, {}],
    ])('%s: %s', (_, decision, change, other) => {
      expect(decide({ ...rewritten, ...change }, ap, { ...ap, ...other })).toBe(decision)
    })

    test('no other report of its templates', () => {
      // All that differs is specific, nothing of what is shared.
      const filled = (own: number): Witness => {
        const print = printOf([...range(1, 20, 10), ...range(own, 12, 10)], { specifics: range(own, 12, 10) })
        return articleWitness(articleOf([], ap), print, ap.date, null)
      }
      expect(weighEvidence(filled(1005), filled(2007), comparisonOf(rewritten))).toBe('unsure')
    })
  })
})

describe('the origin of a group', () => {
  const guess = (
    witnesses: readonly Partial<Witness & { words: number }>[],
    pairs: readonly [number, number, number, number][] = [],
  ) =>
    guessOrigin(
      range(0, witnesses.length),
      witnesses.map((known) => witnessOf(known)),
      partnersOf(
        witnesses.length + 1,
        pairs.map(([a, b, aInB, bInA]) => pairOf(a, b, aInB, bInA)),
      ),
    )

  test.each<
    [
      name: string,
      origin: number,
      witnesses: Partial<Witness & { words: number }>[],
      pairs?: [number, number, number, number][],
    ]
  >([
    ['the press release', 2, [{ date: '2025-03-01' }, { source: 'AP' }, { isRelease: true, date: '2025-03-09' }]],
    [
      'the agency’s own site',
      1,
      [{ date: '2025-03-01' }, { source: 'apnews.com', date: '2025-03-02' }, { source: 'Post' }],
    ],
    [
      'the agency’s undated longer copy',
      1,
      [
        { date: '2025-03-01', words: 50 },
        { agencies: ['AP'], words: 90 },
      ],
      [[0, 1, 0.85, 0.5]],
    ],
    [
      'dated it is a copy like others',
      0,
      [
        { date: '2025-03-01', words: 50 },
        { agencies: ['AP'], words: 90, date: '2025-03-02' },
      ],
      [[0, 1, 0.9, 0.5]],
    ],
    ['of no agency too', 0, [{ date: '2025-03-01', words: 50 }, { words: 90 }], [[0, 1, 0.9, 0.5]]],
    [
      'that holds less',
      0,
      [
        { date: '2025-03-01', words: 50 },
        { agencies: ['AP'], words: 90 },
      ],
      [[0, 1, 0.84, 0.5]],
    ],
    [
      'that is not the longest',
      0,
      [
        { date: '2025-03-01', words: 91 },
        { agencies: ['AP'], words: 90 },
      ],
      [[0, 1, 0.9, 0.9]],
    ],
    [
      'the others on the average',
      2,
      [{ date: '2025-03-01', words: 50 }, { words: 50 }, { agencies: ['AP'], words: 90 }],
      [
        [0, 2, 0.8, 0.5],
        [1, 2, 0.9, 0.5],
      ],
    ],
    [
      'less than that on the average',
      0,
      [{ date: '2025-03-01', words: 50 }, { words: 50 }, { agencies: ['AP'], words: 90 }],
      [
        [0, 2, 0.8, 0.5],
        [1, 2, 0.88, 0.5],
      ],
    ],
    ['the earliest', 1, [{ date: '2025-03-02' }, { date: '2025-03-01' }, {}]],
    [
      'the one that holds most of the others',
      2,
      [{ words: 50 }, { words: 50 }, { words: 50 }],
      [
        [0, 2, 0.9, 0.5],
        [0, 1, 0.3, 0.3],
        [1, 2, 0.4, 0.3],
      ],
    ],
    [
      'of others in the group alone',
      0,
      [{ words: 50 }, { words: 50 }],
      [
        [0, 1, 0.4, 0.5],
        [1, 2, 0.4, 0.9],
      ],
    ],
    ['the longest', 1, [{ words: 50 }, { words: 60 }, { words: 55 }]],
    ['the first', 0, [{ words: 50 }, { words: 50 }, { words: 50 }]],
  ])('%s', (_, origin, witnesses, pairs = []) => {
    expect(guess(witnesses, pairs)).toBe(origin)
  })

  test('has the agency that most credit, the first of as many', () => {
    const agency = (...lists: string[][]) =>
      groupAgency(
        range(0, lists.length),
        lists.map((agencies) => witnessOf({ agencies })),
      )
    expect([agency([], []), agency(['AP'], ['AFP', 'DPA'], ['DPA']), agency(['AP'], ['AFP'])]).toEqual([
      null,
      'DPA',
      'AP',
    ])
    expect(groupAgency([1], [witnessOf({ agencies: ['AP'] }), witnessOf({ agencies: ['AFP'] })])).toBe('AFP')
  })
})
