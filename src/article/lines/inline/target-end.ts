import { maxAddress } from './max-address.ts'

const maxDepth = 8

/** From the `(` of a link's address to the offset after its `)`; brackets in the address are balanced or escaped. */
export function targetEnd(source: string, at: number, end: number): number | undefined {
  const limit = Math.min(end, at + maxAddress)
  let depth = 0
  for (let i = at; i < limit; i++) {
    const code = source.charCodeAt(i)
    if (code === 0x5c) i++
    else if (code === 0x28) {
      if (++depth > maxDepth) return undefined
    } else if (code === 0x5d && source.charCodeAt(i + 1) === 0x28) return undefined
    else if (code === 0x29 && --depth === 0) return i + 1
  }
  // Broken over the line's end: the rest of the line is the address.
  return end - at < maxAddress && !/\s\S+\s/.test(source.slice(at, end)) ? end : undefined
}
