import type { Claim, Reading } from '../reading.ts'
import { claimsOn } from './claims-on.ts'

/** Captions and picture credits: by their own words, or as the words of a picture that stands right before. */
export const caption = ({ lines, captions }: Reading): Claim[] =>
  claimsOn(lines, (line, at) => (captions[at] || (line.wordless && line.image) ? { kind: 'caption' } : null))
