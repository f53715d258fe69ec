import { hashString } from '../text/hash.ts'
import type { Documents } from './documents.ts'

/** Finds an id among the ids of an index: rows in an open-addressing table. A `Map` ends at 2^24 entries. */
export interface IdTable {
  /** Row + 1, 0 for free. */
  slots: Uint32Array
}

export function createIdTable(): IdTable {
  return { slots: new Uint32Array(64) }
}

/** The row of the id, or -1. */
export function rowOfId({ slots }: IdTable, { ids, columns }: Documents, id: string): number {
  const hash = hashString(id)
  const mask = slots.length - 1
  for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
    const row = slots[slot]! - 1
    if (columns.rank[row] === hash && ids[row] === id) return row
  }
  return -1
}

/** Takes out the id of a row: what stands behind it moves up, so that no search ends too early. */
export function removeId({ slots }: IdTable, { columns }: Documents, row: number): void {
  const mask = slots.length - 1
  let slot = columns.rank[row]! & mask
  while (slots[slot] !== row + 1) slot = (slot + 1) & mask
  for (let next = (slot + 1) & mask; slots[next] !== 0; next = (next + 1) & mask) {
    const home = columns.rank[slots[next]! - 1]! & mask
    if (((next - home) & mask) < ((next - slot) & mask)) continue
    slots[slot] = slots[next]!
    slot = next
  }
  slots[slot] = 0
}

/** Adds the last of the documents, whose id must be new. */
export function addId(table: IdTable, { count, columns }: Documents): void {
  if (count * 2 > table.slots.length) {
    table.slots = new Uint32Array(table.slots.length * 2)
    for (let row = 0; row < count - 1; row++) if (columns.dead[row] === 0) addRow(table.slots, columns.rank, row)
  }
  addRow(table.slots, columns.rank, count - 1)
}

function addRow(slots: Uint32Array, rank: Uint32Array, row: number): void {
  let slot = rank[row]! & (slots.length - 1)
  while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
  slots[slot] = row + 1
}
