import type { Reading } from '../reading.ts'

/** One headline under a label may be the standfirst. */
const minListed = 2
/** Fewer words are a section's name. */
const minWords = 4

/** The headlines of other stories, two or more under their label, between the title and the first paragraph. */
export function listedOverText(reading: Reading, title: number, body: number): ReadonlySet<number> {
  const listed = new Set<number>()
  let members: number[] | null = null
  const close = () => {
    if (members && members.length >= minListed) for (const at of members) listed.add(at)
    members = null
  }
  for (let at = title + 1; at < body; at++) {
    const phrase = reading.phrases[at]
    if (reading.lines[at]!.wordless || reading.captions[at]) continue
    if (phrase?.opens === 'list') members ??= []
    else if (members && isHeadlineAlone(reading, at)) members.push(at)
    else close()
  }
  close()
  return listed
}

/** A headline that says neither who wrote the article nor when. */
const isHeadlineAlone = ({ lines, phrases, find }: Reading, at: number): boolean => {
  const { headline, prose, level, words } = lines[at]!
  if (!headline || prose || level === 1 || words < minWords || phrases[at]) return false
  return !find.byline(at) && !find.names(at) && !find.date(at)
}
