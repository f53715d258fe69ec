import type { NameIndex } from './types.ts'
export function indexNames(_texts: Iterable<string>): NameIndex {
  throw new Error('not yet')
}
