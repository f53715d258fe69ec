import { hashOfId } from '../../sql/stored-entry.ts'

/** Says which ids are certainly new, by 32 bits of each: eight bytes an id. */
export interface IdFilter {
  /** Open addressing; 0 for free. */
  slots: Uint32Array
  count: number
}

export function createIdFilter(): IdFilter {
  return { slots: new Uint32Array(1024), count: 0 }
}

/** Takes the id in; answers whether it may have been there. */
export function takeId(filter: IdFilter, id: string): boolean {
  if (filter.count * 2 > filter.slots.length) {
    const slots = new Uint32Array(filter.slots.length * 2)
    for (const hash of filter.slots) if (hash !== 0) slots[slotOf(slots, hash)] = hash
    filter.slots = slots
  }
  const hash = hashOfId(id) || 1
  const slot = slotOf(filter.slots, hash)
  if (filter.slots[slot] === hash) return true
  filter.slots[slot] = hash
  filter.count++
  return false
}

function slotOf(slots: Uint32Array, hash: number): number {
  const mask = slots.length - 1
  let slot = hash & mask
  while (slots[slot] !== 0 && slots[slot] !== hash) slot = (slot + 1) & mask
  return slot
}
