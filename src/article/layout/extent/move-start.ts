import type { Line } from '../../lines/line.ts'
import type { Claims } from '../../reading.ts'
import { isText } from '../is-text.ts'
import { isTeaser } from './is-teaser.ts'

/** A box behind the first paragraph (the paywall, a form) has at most this many lines, and that paragraph so many words. */
const maxBox = 8
const minFirst = 25

/** The start, moved back: over a box that stands behind the first paragraph. */
export function moveStart(lines: readonly Line[], claims: Claims, start: number): number {
  let at = start - 1
  while (at >= start - maxBox && lines[at] && !isText(lines[at], claims[at]) && claims[at]?.reason !== 'navigation')
    at--
  return isText(lines[at], claims[at]) && lines[at]!.words >= minFirst && !isTeaser(lines, at) ? at : start
}
