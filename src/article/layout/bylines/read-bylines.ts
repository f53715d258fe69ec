import { readByline } from '../../forms/byline.ts'
import { bylineField } from '../../forms/byline-field.ts'
import type { Claim } from '../../reading.ts'
import type { Scene } from '../scene.ts'
import { bylineLabel } from './byline-label.ts'
import { bylineReach } from './byline-reach.ts'
import { readUnder } from './read-under.ts'

/** "By Jane Roe," and on the next line "and Al Poe" */
const unfinished = /^and \p{Lu}|(?:,|&| and)$/u

/** Every byline that "By" opens, with what stands under it. */
export function readBylines(scene: Scene): Claim[] {
  const { reading, start, lead } = scene
  const claims: Claim[] = []
  for (let i = start; i < Math.min(reading.lines.length, lead + bylineReach); i++) {
    // Behind the first paragraph the byline of another story may stand.
    if (i > lead && claims.length > 0) break
    claims.push(...bylineAt(scene, i))
    i = Math.max(i, claims.at(-1)?.at ?? i)
  }
  return claims
}

/** The byline that the line opens, and what stands under it; none where it opens none. */
function bylineAt(scene: Scene, at: number): Claim[] {
  const { reading, title, lead, isOpen } = scene
  const { lines, find, how } = reading
  const line = lines[at]!
  if (at === title || (at === lead && !bylineField.test(line.text)) || !isOpen(at)) return []
  const next = bylineLabel.test(line.text) ? lines[at + 1] : undefined
  const byline = next ? readByline(`By ${next.text.replace(/^by /i, '')}`, false, how.agencies) : find.byline(at)
  if (!byline) return []
  const claims: Claim[] = [{ at, kind: 'byline', says: byline }]
  if (next) claims.push({ at: at + 1, kind: 'byline' })
  // Under the name of an organisation no further ones stand.
  const more =
    (next !== undefined && byline.authors.length > 0) ||
    unfinished.test(line.text) ||
    unfinished.test(lines[claims.at(-1)!.at + 1]?.text ?? '')
  return [...claims, ...readUnder(scene, claims.at(-1)!.at, more)]
}
