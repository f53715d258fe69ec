import type { Span } from '../types.ts'

/**
 * Readers that take the text of a page element by element glue what stood on lines of its own: a caption's credit
 * to the caption, an author to a role. Each row is a place where a line may be cut in two: where `before` ends and
 * `after` begins.
 */
const seams = [
  // …they have foughtCredit: EPA        …in MayPhotograph: Jo Roe/AFP
  //                 ^                           ^
  /(?<=[\p{Ll}\d.!?"”’)])(?=(?:Credit|Photograph|Photo|Picture|Image|Pictured)(?: ?:|\.{3}| by | copyright | caption ))/u,
]

const cue = /\S(?:Credit|Photo|Pictur|Image)/

/** The pieces of a line, in order; one piece where nothing is glued. */
export function glueCuts(text: string, start: number, end: number): Span[] {
  const slice = text.slice(start, end)
  if (!cue.test(slice)) return [{ start, end }]
  const cuts: number[] = []
  for (const seam of seams) {
    const found = seam.exec(slice)
    if (found && found.index > 0) cuts.push(start + found.index)
  }
  const pieces: Span[] = []
  let at = start
  for (const cut of [...cuts, end]) {
    if (cut > at) pieces.push({ start: at, end: cut })
    at = cut
  }
  return pieces
}
