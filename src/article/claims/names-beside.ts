import { namesOf } from '../layout/extent/names-of.ts'
import type { Claim, LaidOut } from '../reading.ts'

/** Whom and what the story names in its lines outside `groups`: the question is answered at the first time it is asked. */
export function namesBeside(
  { lines, noise, layout }: LaidOut,
  groups: readonly (readonly number[])[],
): { readonly known: () => ReadonlySet<string>; readonly isBeside: (at: number) => boolean } {
  const grouped = new Set(groups.flat())
  const isBeside = (at: number) => !noise[at] && !grouped.has(at)
  let names: ReadonlySet<string> | undefined
  const claims = (): (Claim | undefined)[] =>
    lines.map((_, at) => (isBeside(at) ? undefined : { at, kind: 'boilerplate' }))
  return { isBeside, known: () => (names ??= namesOf(lines, claims(), layout.from, layout.to)) }
}
