import type { Line } from '../lines/line.ts'
import type { Claim, Unlisted } from '../reading.ts'

/** What stands before such a box. */
const minBefore = 60
/** "About Example Media"   "About us" */
const ofOutlet = /^(?:[Aa]bout|ABOUT) (?:us\b|US$|(?:[Tt]he |THE )?\p{Lu})/u
const ofAuthor = /^about the (?:author|writer|reporter|journalist|contributor)s?:?$/i
const maxHeading = 7
/** An outlet speaks of itself in the first person, in every paragraph. */
const firstPerson = /\b(?:we|our|us|ours)\b/gi
const minShare = 0.02
const minParagraphs = 2
const maxNote = 100
const maxName = 5

/** What stands under "About …": a note on the author, or what the outlet says of itself. */
export function about({ lines }: Unlisted): Claim[] {
  let before = 0
  return lines.flatMap((line, at) => {
    if (line.prose) before += line.words
    if (before < minBefore || line.words > maxHeading || line.prose || !/^about/i.test(line.text)) return []
    const to = ofAuthor.test(line.text) ? noteEnd(lines, at) : ofOutlet.test(line.text) ? selfEnd(lines, at) : at
    const rule = ofAuthor.test(line.text) ? 'author-bio/line' : 'author-bio/organisation'
    return lines.slice(at, to).map((_, i) => ({ kind: 'boilerplate', reason: 'author-bio', rule, at: at + i }) as const)
  })
}

/** A name, and then a paragraph that begins with it. */
function noteEnd(lines: readonly Line[], at: number): number {
  const name = lines[at + 1]
  const note = lines[at + 2]
  if (!name || !note || name.prose || name.words > maxName || note.words > maxNote) return at
  return name.key.split(' ').includes(note.key.slice(0, note.key.indexOf(' '))) ? at + 3 : at
}

function selfEnd(lines: readonly Line[], at: number): number {
  let to = at + 1
  while (lines[to]?.prose && speaksOfItself(lines[to]!)) to++
  return to > at + minParagraphs ? to : at
}

const speaksOfItself = ({ text, words }: Line): boolean => (text.match(firstPerson) ?? []).length >= words * minShare
