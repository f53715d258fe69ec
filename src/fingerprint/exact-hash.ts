import { hex32, mix32 } from '../text/hash.ts'
import type { FoldedWords } from './folded-words.ts'

/** 64 bits over all the words in order, as 16 hex digits. */
export function exactHash(words: FoldedWords): string {
  let high = words.count
  let low = ~words.count
  for (let at = 0; at < words.count; at++) {
    high = (Math.imul(high, 0x2c9277b5) + words.first[at]!) | 0
    low = (Math.imul(low, 0x5851f42d) ^ words.second[at]!) | 0
  }
  return hex32(mix32(high)) + hex32(mix32(low))
}
