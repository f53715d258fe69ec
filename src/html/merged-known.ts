import type { KnownFields } from '../index.ts'

/** What the tags of a page say, under what the caller knows; what is empty counts as not given on both sides. */
export function mergedKnown(tagged: KnownFields, known: KnownFields = {}): KnownFields {
  const given = Object.entries(known).filter(([, value]) => value !== undefined && value.length > 0)
  return { ...tagged, ...Object.fromEntries(given) }
}
