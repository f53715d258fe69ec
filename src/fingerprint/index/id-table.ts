import { hashString } from '../../text/hash.ts'
import type { Documents } from './documents.ts'

/** Finds an id among the ids of an index: rows in an open-addressing table. A `Map` ends at 2^24 entries. */
export interface IdTable {
  /** Row + 1, 0 for free. */
  slots: Uint32Array
}

export function createIdTable(): IdTable {
  return { slots: new Uint32Array(64) }
}

/** Whether the id is one of the documents'. */
export function hasId({ slots }: IdTable, { ids, columns }: Documents, id: string): boolean {
  const hash = hashString(id)
  let slot = hash & (slots.length - 1)
  for (; slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
    const row = slots[slot]! - 1
    if (columns.rank[row] === hash && ids[row] === id) return true
  }
  return false
}

/** Adds the last of the documents, whose id must be new. */
export function addId(table: IdTable, { count, columns }: Documents): void {
  if (count * 2 > table.slots.length) {
    table.slots = new Uint32Array(table.slots.length * 2)
    for (let row = 0; row < count - 1; row++) addRow(table.slots, columns.rank, row)
  }
  addRow(table.slots, columns.rank, count - 1)
}

function addRow(slots: Uint32Array, rank: Uint32Array, row: number): void {
  let slot = rank[row]! & (slots.length - 1)
  while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
  slots[slot] = row + 1
}
