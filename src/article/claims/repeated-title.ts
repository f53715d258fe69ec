import { cleanTitle } from '../layout/clean-title.ts'
import type { Line } from '../lines/line.ts'
import { sameKey } from '../lines/shape/same-key.ts'
import type { Claim, LaidOut } from '../reading.ts'

/** The title is repeated at most this many lines above, and that many behind the head. */
const reachBack = 100
const reachOn = 2
/** It may be repeated with the name of the site behind it. */
const maxSiteWords = 6
/** A title of fewer words ends other lines too. */
const fewest = 4

/** Lines near the title that say the same. */
export function repeatedTitle(reading: LaidOut): Claim[] {
  const { lines, layout, captions } = reading
  const title = lines[layout.title]
  if (!title) return []
  const keys = new Set([title.key, sameKey(cleanTitle(title.text, reading))])
  const claims: Claim[] = []
  for (let at = Math.max(0, layout.title - reachBack); at < Math.min(lines.length, layout.body + reachOn); at++) {
    const line = lines[at]!
    if (at === layout.title || line.prose || captions[at] || Math.abs(line.words - title.words) > maxSiteWords) continue
    if (keys.has(line.key) || isIn(keys, line, reading) || (at < layout.title && endsPath(title, line)))
      claims.push({ at, kind: 'boilerplate', reason: 'repeat', rule: 'repeat/title' })
  }
  return claims
}

/** "Home News Ferry sails again": the path of sections that leads to the article ends with its title. */
const endsPath = (title: Line, line: Line): boolean =>
  title.words >= fewest && line.words > title.words && line.key.endsWith(` ${title.key}`)

/** With a label before it or the site behind it. */
function isIn(keys: ReadonlySet<string>, { text }: Line, reading: LaidOut): boolean {
  const clean = cleanTitle(text, reading)
  return clean !== text && keys.has(sameKey(clean))
}
