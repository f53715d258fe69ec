import { compare } from './compare.ts'
import type { Fingerprint, FingerprintIndex, IndexMeta, IndexOptions, IndexPair } from './types.ts'

export function createIndex(_options?: IndexOptions): FingerprintIndex {
  const rows: { id: string; fingerprint: Fingerprint; meta: IndexMeta }[] = []
  const byKey = new Map<number, number[]>()
  const candidates = (f: Fingerprint, below: number): number[] => {
    const counts = new Map<number, number>()
    for (const key of f.keys) {
      const list = byKey.get(key) ?? []
      if (list.length <= 64) for (const row of list) if (row < below) counts.set(row, (counts.get(row) ?? 0) + 1)
    }
    return [...counts].filter(([, count]) => count >= 2).map(([row]) => row)
  }
  const pairs = function* (): Iterable<IndexPair> {
    for (let row = 0; row < rows.length; row++)
      for (const other of candidates(rows[row]!.fingerprint, row)) {
        const comparison = compare(rows[other]!.fingerprint, rows[row]!.fingerprint)
        if (comparison.related) yield { a: rows[other]!.id, b: rows[row]!.id, comparison }
      }
  }
  return {
    get size() {
      return rows.length
    },
    add(id, fingerprint, meta = {}) {
      for (const key of fingerprint.keys) byKey.set(key, [...(byKey.get(key) ?? []), rows.length])
      rows.push({ id, fingerprint, meta })
    },
    query(fingerprint, options) {
      return candidates(fingerprint, rows.length)
        .map((row) => ({ id: rows[row]!.id, comparison: compare(fingerprint, rows[row]!.fingerprint) }))
        .filter((match) => match.comparison.related)
        .sort((a, b) => b.comparison.containment - a.comparison.containment)
        .slice(0, options?.limit ?? 20)
    },
    pairs,
    clusters() {
      const parent = new Map(rows.map((row) => [row.id, row.id]))
      const root = (id: string): string => (parent.get(id) === id ? id : root(parent.get(id)!))
      const all = [...pairs()]
      for (const { a, b } of all) parent.set(root(a), root(b))
      const groups = new Map<string, string[]>()
      for (const { id } of rows) groups.set(root(id), [...(groups.get(root(id)) ?? []), id])
      return [...groups.values()]
        .filter((members) => members.length > 1)
        .map((members) => {
          members.sort()
          return {
            id: members[0]!,
            members,
            representative: members[0]!,
            pairs: all.filter((pair) => members.includes(pair.a)),
          }
        })
    },
    snapshot() {
      throw new Error('not yet')
    },
  }
}
