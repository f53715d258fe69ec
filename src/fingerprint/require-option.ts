import { wrongType } from '../text/failure.ts'
import { boolean, count, length, nullable, type OptionRule, type OptionsOf, string } from '../text/options.ts'
import type { CompareOptions } from '../types/comparison.ts'
import type { IndexMeta, IndexOptions, PairOptions, QueryOptions } from '../types/fingerprint-index.ts'

/** Duck-typed: a `Set` of another realm is a `Set` too. */
const set: OptionRule = (value, path) => {
  if (typeof (value as Set<unknown> | null)?.has !== 'function') throw wrongType(path, 'a Set', value)
}

/** The options of `compare`. */
export const compareOptions = (): OptionsOf<CompareOptions> => ({ ignore: set })

/** Feeds carry dates of all shapes: one that is not ISO counts as not given. */
export const indexMeta = (): OptionsOf<IndexMeta> => ({ source: nullable(string), date: nullable(string) })

export const queryOptions = (): OptionsOf<QueryOptions> => ({ ...indexMeta(), limit: count() })

export const pairOptions = (): OptionsOf<PairOptions> => ({ unrelated: boolean })

const isBytes = (value: unknown): boolean => value instanceof Uint8Array

export const indexOptions = (): OptionsOf<IndexOptions> => ({
  windowDays: length(),
  snapshot: (value, path) => {
    if (!isBytes(value) && !(Array.isArray(value) && value.every(isBytes)))
      throw wrongType(path, 'a Uint8Array or an array of them', value)
  },
})
