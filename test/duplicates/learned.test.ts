import { describe, expect, test } from 'vitest'
import { addDocument, createDocuments, entryAt, entryOf, sourceRow } from '../../src/duplicates/documents.ts'
import { addKey, createKeyTable } from '../../src/duplicates/key-table.ts'
import { areCandidates, createScratch, neighboursOf } from '../../src/duplicates/neighbours.ts'
import { evidenceOf } from '../../src/duplicates/pair-evidence.ts'
import { isBoilerplate, type Profile, profileOf } from '../../src/duplicates/profile.ts'
import { weighPair } from '../../src/duplicates/weigh-pair.ts'
import { sketchView } from '../../src/fingerprint/sketch-view.ts'
import { mix32 } from '../../src/text/hash.ts'
import { printOf, range } from './made-prints.ts'

interface Row {
  readonly hashes: readonly number[]
  readonly source?: string
  readonly date?: string
  readonly exact?: string
}

/** The articles of an index, by row. */
function articles(rows: readonly Row[]) {
  const documents = createDocuments()
  rows.forEach(({ hashes, source, date, exact }, row) => {
    const print = printOf(hashes, exact === undefined ? {} : { exact })
    addDocument(documents, `a${row}`, entryOf(print, sketchView(print), date, sourceRow(documents, source, true)))
  })
  return { documents, entry: (row: number) => entryAt(documents, row) }
}

describe('what an index learns of an article', () => {
  const profileAmong = (rows: readonly Row[]): Profile => {
    const { documents, entry } = articles(rows)
    return profileOf(documents, entry(0), { rows: range(1, rows.length - 1) })
  }
  const own = { hashes: range(1, 10), source: 'Gazette', date: '2025-03-11' }

  test('who holds each hash, and how much of it is kin', () => {
    const profile = profileAmong([own, { hashes: [1, 2, 3, 4, 50] }, { hashes: [4, 5] }, { hashes: [60] }])
    expect(profile.rows).toEqual([1, 2, 3])
    // Four of five, two of two, none: in steps of a 255th.
    expect(profile.kinship).toEqual([204, 255, 0])
    expect(Array.from(profile.holders)).toEqual([1, 1, 1, 2, 1, 0, 0, 0, 0, 0])
    expect(Array.from(profile.kin)).toEqual([204, 204, 204, 459, 255, 0, 0, 0, 0, 0])
    expect(Array.from(profile.outlet)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
  })

  test('steps of kinship are rounded', () => {
    expect(profileAmong([own, { hashes: [1, 50, 51] }, { hashes: [1, 2, 51] }]).kinship).toEqual([85, 170])
    expect(profileAmong([own, { hashes: [1, ...range(50, 6)] }]).kinship).toEqual([36])
  })

  test('who has most of it', () => {
    expect(
      profileAmong([own, { hashes: range(1, 6) }, { hashes: range(1, 5) }, { hashes: range(5, 30) }]).holdIt,
    ).toEqual([1, 3])
  })

  test('what came more than ten days apart is no kin; what has no date may be', () => {
    const rows = ['2025-03-01', '2025-02-28', '2025-03-21', '2025-03-22', undefined].map((date) => ({
      hashes: own.hashes,
      ...(date === undefined ? {} : { date }),
    }))
    const profile = profileAmong([own, ...rows])
    expect(profile.kinship).toEqual([255, 0, 255, 0, 255])
    expect(profile.holdIt).toEqual([1, 3, 5])
    expect(profile.holders[0]).toBe(5)
  })

  test('what its own outlet printed as another story', () => {
    const box = { hashes: [1, 2, 50, 51] }
    const profile = profileAmong([
      own,
      { ...box, source: 'Gazette' },
      { ...box, source: 'Post' },
      box,
      { ...own, hashes: range(1, 7) },
    ])
    expect(Array.from(profile.outlet.subarray(0, 3))).toEqual([1, 1, 0])
  })

  test('is boilerplate of an outlet up to two thirds of it', () => {
    // 165 of 255 are less than 65 %, 166 more.
    expect(isBoilerplate(1, 1, 165)).toBe(true)
    expect(isBoilerplate(1, 1, 166)).toBe(false)
    expect(isBoilerplate(1, 2, 0)).toBe(false)
    expect(isBoilerplate(0, 0, 0)).toBe(false)
  })
})

describe('how much a shared hash counts', () => {
  /** A hash that so many articles hold besides the two of the pair, whose kinship is so high on either side. */
  interface Held {
    readonly holders?: number
    readonly kin?: number
    readonly outlet?: number
  }

  const PARTNER_KIN = 100
  const profile = (
    other: number,
    { holders = 0, kin = 0, outlet = 0 }: Held,
    partner: boolean,
    partnerIsBox: boolean,
  ): Profile => ({
    rows: partner ? [77, other] : [77],
    kinship: partner ? [9, PARTNER_KIN] : [9],
    holdIt: [],
    holders: Uint16Array.of(0, holders + (partner ? 1 : 0)),
    kin: Uint16Array.of(0, Math.round(holders * kin * 255) + (partner ? PARTNER_KIN : 0)),
    outlet: Uint16Array.of(0, outlet + (partnerIsBox ? 1 : 0)),
  })

  function weight(a: Held, b: Held = a, { sources = [0, 0], partner = true, placeInB = 1 } = {}): number {
    const { entry } = articles([{ hashes: [1, 2] }, { hashes: [1, 2] }])
    const isBox = partner && sources[0] !== 0 && sources[0] === sources[1]
    const left = { ...entry(0), source: sources[0]! }
    const right = { ...entry(1), source: sources[1]! }
    const weigh = weighPair(left, right, profile(1, a, partner, isBox), profile(0, b, partner, isBox))
    return weigh(1, 1, placeInB)
  }

  test('in full where nobody else holds it, partner or not', () => {
    expect([weight({}), weight({}, {}, { partner: false })]).toEqual([1, 1])
  })

  test('by the share of its holders that are of the story', () => {
    expect(weight({ holders: 1, kin: 0 })).toBe((1 / 2) ** 2)
    expect(weight({ holders: 3, kin: 0.3 })).toBe((1 / 4) ** 2)
    expect(weight({ holders: 3, kin: 0.9 })).toBe(1)
    expect(weight({ holders: 4, kin: 0.575 })).toBeCloseTo((3 / 5) ** 2, 1)
    expect(weight({ holders: 20, kin: 128 / 255 })).toBeCloseTo(((1 + (20 * (128 / 255 - 0.5)) / 0.15) / 21) ** 2, 12)
    expect(weight({ holders: 20, kin: 160 / 255 })).toBeCloseTo(((1 + (20 * (160 / 255 - 0.5)) / 0.15) / 21) ** 2, 12)
  })

  test('the geometric mean of both sides, the more holders of the two', () => {
    const kin = Math.sqrt((102 / 255) * (204 / 255))
    expect(weight({ holders: 2, kin: 102 / 255 }, { holders: 5, kin: 204 / 255 })).toBeCloseTo(
      ((1 + (5 * (kin - 0.5)) / 0.15) / 6) ** 2,
      12,
    )
  })

  test('of one side alone by that side', () => {
    const only = { holders: 5, kin: 153 / 255 }
    // Not shared: what the profile counted for the partner stays.
    const kin = (5 * 153 + PARTNER_KIN) / (6 * 255)
    expect(weight(only, { holders: 9, kin: 0.9, outlet: 5 }, { placeInB: -1 })).toBeCloseTo(
      ((1 + (6 * (kin - 0.5)) / 0.15) / 7) ** 2,
      12,
    )
    expect(weight(only, {}, { placeInB: -1, partner: false })).toBeCloseTo(((1 + (5 * 0.1) / 0.15) / 6) ** 2, 12)
  })

  test('nothing where one outlet printed it in three stories, the pair’s own counted', () => {
    expect([0, 1, 2].map((outlet) => weight({ outlet }, {}, { sources: [1, 2] }))).toEqual([1, 1, 0])
    expect([0, 1, 2].map((outlet) => weight({}, { outlet }, { sources: [1, 2] }))).toEqual([1, 1, 0])
    expect([0, 1, 2].map((outlet) => weight({ outlet }, {}, { sources: [1, 1] }))).toEqual([1, 0, 0])
    expect([0, 1, 2].map((outlet) => weight({ outlet }, {}, { sources: [0, 0] }))).toEqual([1, 1, 0])
  })
})

describe('evidence of a pair', () => {
  const none: Profile = {
    rows: [],
    kinship: [],
    holdIt: [],
    holders: new Uint16Array(200),
    kin: new Uint16Array(200),
    outlet: new Uint16Array(200),
  }
  const pair = (
    shared: number,
    a: Profile = none,
    b: Profile = none,
    exact: readonly [string, string] = ['0'.repeat(16), '1'.repeat(16)],
  ) => {
    const { entry } = articles([
      { hashes: range(1, 100), exact: exact[0] },
      { hashes: range(101 - shared, 200), exact: exact[1] },
    ])
    let asked = 0
    const ask = (profile: Profile) => () => {
      asked++
      return profile
    }
    return { evidence: evidenceOf(entry(0), entry(1), ask(a), ask(b)), asked: () => asked }
  }

  test('nobody asks what was learned where next to nothing is shared', () => {
    const [nine, ten] = [pair(9), pair(10)]
    expect([nine.asked(), ten.asked()]).toEqual([0, 2])
    expect(nine.evidence.weighed).toBe(nine.evidence.overlap)
    expect(ten.evidence.overlap).toMatchObject({ shared: 10, a: 100, b: 200 })
    expect(ten.evidence).toMatchObject({ identical: false, limit: 0.32 })
  })

  test('nor of two that have the same words', () => {
    const same = pair(50, none, none, ['00000001000000ff', '00000001000000ff'])
    expect([same.evidence.identical, same.asked()]).toEqual([true, 0])
    for (const other of ['00000001000000fe', '00000002000000ff'])
      expect(pair(50, none, none, ['00000001000000ff', other]).evidence.identical).toBe(false)
  })

  test('the limit is lower where a third article has most of both', () => {
    const held = (...holdIt: number[]): Profile => ({ ...none, holdIt })
    const limit = (a: Profile, b: Profile) => pair(50, a, b).evidence.limit
    expect([limit(held(7), held(9)), limit(held(7, 9), held(8, 9)), limit(held(7), held())]).toEqual([0.32, 0.1, 0.32])
  })

  test('what others hold counts for less', () => {
    const holders = new Uint16Array(200).fill(1)
    const { weighed, overlap } = pair(40, { ...none, holders }, { ...none, holders }).evidence
    expect([weighed.shared, overlap.shared]).toEqual([10, 40])
  })

  test('the shape is looked at once', () => {
    const { shape } = pair(40).evidence
    expect(shape()).toBe(shape())
    expect(shape().runs).toBe(1)
  })
})

describe('neighbours', () => {
  const among = (lists: readonly (readonly number[])[], asked: readonly number[]) => {
    const rank = Uint32Array.from(lists, (_, row) => mix32(row))
    const table = createKeyTable()
    lists.forEach((hashes, row) => {
      for (const hash of hashes) addKey(table, hash, row, rank)
    })
    const { documents, entry } = articles(lists.map((hashes) => ({ hashes })))
    documents.columns.rank.set(rank)
    const scratch = createScratch()
    const print = printOf(asked)
    const ask = (own = entryOf(print, sketchView(print), null, 0)) => neighboursOf(documents, table, scratch, own)
    return { ask, entry, rank, scratch }
  }

  /** By row: how many keys each shares. */
  const counted = ({ rows, shared }: ReturnType<typeof neighboursOf>) =>
    Object.fromEntries(rows.map((row, at) => [row, shared[at]]))

  test('are those that share a key, each with how many, again and again', () => {
    const { ask, entry } = among([[1, 2, 3], [3, 4], [9], [2, 3, 4]], [2, 3, 4])
    for (let time = 0; time < 3; time++) {
      expect(counted(ask())).toEqual({ 0: 2, 1: 2, 3: 3 })
      expect(counted(ask(entry(3)))).toEqual({ 0: 2, 1: 2 })
      expect(counted(ask(entry(2)))).toEqual({})
    }
  })

  test('also when the counts begin anew', () => {
    const { ask, scratch } = among([[1, 2], [2]], [1, 2])
    for (const base of [0xffffffff - 3 * 0x800, 0xffffffff - 2 * 0x800, 0xfffff7ff]) {
      scratch.base = base
      for (let time = 0; time < 3; time++) expect(counted(ask())).toEqual({ 0: 2, 1: 1 })
    }
  })

  test('are 128 at most: those that share most, of these the ones of lowest rank', () => {
    // Each key is of fewer articles than it may have.
    const lists = range(0, 150).map((row) =>
      row < 30 ? [1 + (row % 3), 5] : [10 + (row % 3), ...(row % 2 ? [20 + (row % 5)] : [])],
    )
    const { ask, rank } = among(lists, [1, 2, 3, 5, 10, 11, 12, 20, 21, 22, 23, 24])
    const expected = lists
      .map((hashes, row) => ({ row, shared: hashes.length }))
      .sort((a, b) => b.shared - a.shared || rank[a.row]! - rank[b.row]!)
      .slice(0, 128)
    const { rows, shared } = ask()
    expect(rows).toEqual(expected.map(({ row }) => row))
    expect(shared).toEqual(expected.map((one) => one.shared))
    const few = among(lists.slice(0, 128), [1, 2, 3, 5, 10, 11, 12, 20, 21, 22, 23, 24]).ask()
    expect(few.rows).toHaveLength(128)
    expect(few.rows).not.toEqual(
      few.rows.toSorted(
        (a, b) => few.shared[few.rows.indexOf(b)]! - few.shared[few.rows.indexOf(a)]! || rank[a]! - rank[b]!,
      ),
    )
  })

  test('are candidates by two keys, or by the one that a very short text has', () => {
    expect([areCandidates(2, 9, 9), areCandidates(1, 9, 9), areCandidates(1, 1, 9), areCandidates(1, 9, 1)]).toEqual([
      true,
      false,
      true,
      true,
    ])
    expect([areCandidates(0, 0, 9), areCandidates(0, 1, 1)]).toEqual([true, false])
  })
})
