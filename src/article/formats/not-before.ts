import type { Slice } from './container.ts'

/** The same slices without what stands before an offset of the first. */
export function notBefore(slices: readonly Slice[], offset: number): Slice[] {
  return slices.map((slice, i) => (i === 0 ? { ...slice, start: Math.max(slice.start, offset) } : slice))
}
