/** Numbers from 0 to 1 by mulberry32: one seed, one row. `pick` takes one member of a list. */
export function randomFrom(seed) {
  let state = seed
  const random = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  return { random, pick: (list) => list[Math.floor(random() * list.length)] }
}
