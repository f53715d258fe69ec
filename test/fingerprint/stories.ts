/** Invented news at any scale: the same seed gives the same stories. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const SYLLABLES = 'ba co du fe gi ha jo ku le mi no pa qua re si to ul va we xy za bro cla dri'.split(' ')

export function word(next: () => number): string {
  return Array.from(
    { length: 1 + Math.floor(next() * 3) },
    () => SYLLABLES[Math.floor(next() * SYLLABLES.length)],
  ).join('')
}

/** A story as its paragraphs. */
export function story(next: () => number, paragraphs = 12): string[] {
  return Array.from({ length: paragraphs }, () => {
    const words = Array.from({ length: 25 + Math.floor(next() * 25) }, () => word(next))
    return `${words.join(' ')}.`
  })
}

export const asText = (paragraphs: readonly string[]): string => paragraphs.join('\n\n')

/** A copy in which each paragraph is kept with the given chance, the first always. */
export function cut(next: () => number, paragraphs: readonly string[], keep: number): string[] {
  return paragraphs.filter((_, row) => row === 0 || next() < keep)
}

/** A copy in which each word is replaced with the given chance. */
export function reworded(next: () => number, paragraphs: readonly string[], chance: number): string[] {
  return paragraphs.map((text) => text.replace(/\w+/g, (old) => (next() < chance ? word(next) : old)))
}
