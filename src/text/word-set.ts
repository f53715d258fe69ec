import { lazy } from './lazy.ts'

/** The words of a table, as a set that is built when it is first asked for. */
// @__NO_SIDE_EFFECTS__
export const wordSet = (words: string, separator = ' '): (() => ReadonlySet<string>) =>
  lazy(() => new Set(words.split(separator)))
