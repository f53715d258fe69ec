/**
 * Builds a table on its first use, so that importing a verb costs nothing until it is called.
 * Mark each call pure, so that a bundler drops the tables of verbs that are not imported.
 */
// @__NO_SIDE_EFFECTS__
export function lazy<T>(build: () => T): () => T {
  let value: T | undefined
  return () => {
    value ??= build()
    return value
  }
}
