import { lazy } from './lazy.ts'

/** The words of a table or of several, as a set that is built when it is first asked for. */
// @__NO_SIDE_EFFECTS__
export const wordSet = (words: string | readonly string[], separator = ' '): (() => ReadonlySet<string>) =>
  lazy(() => new Set([words].flat().flatMap((list) => list.split(separator))))
