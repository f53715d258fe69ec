import { hashString } from '../../text/hash.ts'

/** Finds an id among the ids of an index: rows in an open-addressing table. A `Map` ends at 2^24 entries. */
export interface IdTable {
  /** Row + 1, 0 for free. */
  slots: Uint32Array
}

export function createIdTable(): IdTable {
  return { slots: new Uint32Array(64) }
}

/** The row of the id, or -1. */
export function rowOfId(table: IdTable, ids: readonly string[], id: string): number {
  return table.slots[freeOrFound(table.slots, ids, id)]! - 1
}

/** Adds the last of `ids`. */
export function addId(table: IdTable, ids: readonly string[]): void {
  if (ids.length * 2 > table.slots.length) {
    const slots = new Uint32Array(table.slots.length * 2)
    for (let row = 0; row < ids.length - 1; row++) slots[freeOrFound(slots, ids, ids[row]!)] = row + 1
    table.slots = slots
  }
  table.slots[freeOrFound(table.slots, ids, ids[ids.length - 1]!)] = ids.length
}

function freeOrFound(slots: Uint32Array, ids: readonly string[], id: string): number {
  const mask = slots.length - 1
  let slot = hashString(id) & mask
  while (slots[slot] !== 0 && ids[slots[slot]! - 1] !== id) slot = (slot + 1) & mask
  return slot
}
