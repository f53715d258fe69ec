import { lazy } from '../../text/lazy.ts'
import type { Container } from './container.ts'
import { containers } from './containers.ts'
import type { Sheet } from './sheet.ts'

/** All cues as one: most rows show none, and are looked at once. */
const any = /* @__PURE__ */ lazy(
  () => new RegExp(containers.flatMap(({ cue }) => (cue ? [cue.source] : [])).join('|'), 'iy'),
)

/** The containers whose cue begins a row. */
export function shownIn({ text, rows }: Sheet): ReadonlySet<Container> {
  const shown = new Set<Container>()
  const begins = (pattern: RegExp, at: number) => {
    pattern.lastIndex = at
    return pattern.test(text)
  }
  for (const { start } of rows)
    if (begins(any(), start)) for (const one of containers) if (one.cue && begins(one.cue, start)) shown.add(one)
  return shown
}
