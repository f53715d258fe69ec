/** A function of a place that asks `answer` at most once about each. */
export function askOnce<T>(answer: (at: number) => T): (at: number) => T {
  const known: (T | undefined)[] = []
  return (at) => {
    const found = known[at] ?? answer(at)
    known[at] = found
    return found
  }
}
