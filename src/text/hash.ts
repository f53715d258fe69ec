/** Spreads the bits of a 32-bit number over all of it (the finaliser of MurmurHash3); a bijection. */
export function mix32(value: number): number {
  let mixed = value ^ (value >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** 32-bit FNV-1a over UTF-16 code units, mixed. For identifiers, not for secrets. */
export function hashString(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return mix32(hash)
}

/** Eight hex digits of a 32-bit number. */
export const hex32 = (value: number): string => (value >>> 0).toString(16).padStart(8, '0')
