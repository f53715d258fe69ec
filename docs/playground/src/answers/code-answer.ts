import type { Copy, Talk } from '../protocol.ts'
import { findingsOn } from './desk.ts'

/** What the program on the page prints. */
export function codeAnswer(copy: Copy): Talk['code']['answer'] {
  const { independent, groups, unsure } = findingsOn(copy).origins
  const said = groups.map(({ members, origin, agency, evidence }) => ({
    members,
    origin,
    agency,
    evidence: evidence.map(({ text }) => text),
  }))
  return { result: JSON.stringify({ independent, groups: said, unsure: unsure.map(({ text }) => text) }, null, 2) }
}
