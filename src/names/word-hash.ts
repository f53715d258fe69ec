/** A small integer of the plain letters at `[start, end)`, upper and lower case alike: no string has to be made for it. */
export function wordHash(text: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) hash = Math.imul(hash, 31) + (text.charCodeAt(at) | 0x20)
  return hash & 0x3fffffff
}
