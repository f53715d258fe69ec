import { lazy } from '../../text/lazy.ts'
import { joined } from '../joined.ts'
import type { Container } from './container.ts'
import { containers } from './containers.ts'
import type { Sheet } from './sheet/sheet.ts'

const cuesOf = ({ cue }: Container): readonly RegExp[] => (cue ? [cue].flat() : [])

/** All cues in a few expressions: most rows show none, and are looked at by these alone. */
const any = /* @__PURE__ */ lazy(() => joined(containers.flatMap(cuesOf), '', '', 'iy'))

/** The containers whose cue begins a row. */
export function shownIn({ text, rows }: Sheet): ReadonlySet<Container> {
  const shown = new Set<Container>()
  const begins = (patterns: readonly RegExp[], at: number) =>
    patterns.some((pattern) => {
      pattern.lastIndex = at
      return pattern.test(text)
    })
  for (const { start } of rows)
    if (begins(any(), start)) for (const one of containers) if (begins(cuesOf(one), start)) shown.add(one)
  return shown
}
