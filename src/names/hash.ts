/** Multiplier of the rolling hash, and the shift that brings its high bits down. */
export const HASH_FACTOR = 0x01000193
export const HASH_SHIFT = 13

/** Hash of a folded word; `findAnchors` computes the same one letter by letter. */
export function hashKey(key: string): number {
  let hash = 0
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), HASH_FACTOR)
  return hash ^ (hash >>> HASH_SHIFT)
}
