import { agencyOf } from './forms/agency/agency-of.ts'
import type { Claim, LaidOut } from './reading.ts'
import type { Said } from './said.ts'

/** "Copyright 2025 The Associated Press. All rights reserved." */
export function ownerOf({ lines, layout, how }: LaidOut, { at, reason }: Claim): Said | null {
  if (reason !== 'legal' || at < layout.from) return null
  const owner = agencyOf(
    lines[at]!.text.replace(/^(?:\(c\)|copyright|[\d ,©-])+|\.? ?all rights.*/gi, ''),
    how.agencies,
  )
  return owner ? { agencies: [owner] } : null
}
