import { claimAt } from '../claims/claim-at.ts'
import type { Line } from '../lines/line.ts'
import type { Second } from './second.ts'

/** A line is all link but for a bracket or a mark. */
const allLinked = 0.93
const minWords = 4

/** A headline that is nothing but a link, alone between two paragraphs, leads to another story. */
export const linkLines: Second = ({ lines }, claims) => {
  const isParagraph = (at: number) => claims[at] === null && lines[at]!.prose
  const isLink = (at: number) =>
    claims[at] === null && isLinkLine(lines[at]!) && isParagraph(at - 1) && isParagraph(at + 1)
  return { claims: claims.map((claim, at) => (isLink(at) ? claimAt(at, link) : claim)) }
}

const link = { kind: 'boilerplate', reason: 'related', rule: 'related/link-line' } as const

const isLinkLine = ({ linked, level, item, words, headline }: Line): boolean =>
  linked >= allLinked && level === 0 && !item && words >= minWords && headline
