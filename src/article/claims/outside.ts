import type { Claim, LaidOut } from '../reading.ts'
import { claimsOn } from './claims-on.ts'

/** Outside the article's lines nothing is body text. */
export function outside({ lines, layout }: LaidOut): Claim[] {
  return claimsOn(lines, (_, at) => (at < layout.from ? above : at < layout.to ? null : behind))
}

const above = { kind: 'boilerplate', reason: 'off-article', rule: 'off-article/before' } as const
const behind = { kind: 'boilerplate', reason: 'off-article', rule: 'off-article/after' } as const
