import { isProse, sameKey } from '../../text/shape.ts'
import { isOpen, type Stage } from '../draft.ts'
import { personOf } from '../parsers/person.ts'

/** A note on the author is among the last lines. */
const reach = 4
const maxWords = 70
/** What someone is stands in the first so many characters. */
const reachOfWork = 240
const work =
  /\bis (?:a|an|the|our|\p{Lu}[\p{L}&.'’ ]{1,40}['’]s?) [^.]{0,80}?\b(?:reporters?|writer|editor|correspondent|journalist|columnist|author|professor|lecturer|fellow|producer|critic|contributor|researcher|analyst|curator|blogger|freelancer|director)\b/iu

/** On a page, where what follows the text is not the author's, a name is enough. */
function opensWithPerson(text: string): boolean {
  const name = /^(.{4,40}?) is (?:an?|the)\b/u.exec(text)?.[1]
  return name !== undefined && personOf(name) !== null && /\b(?:for|at|covering|based|who covers|with)\b/u.test(text)
}

/** "Jo Roe is a staff writer at The Gazette.": at the end, about an author, or all in italics. */
export const markAuthorBio: Stage = (draft) => {
  const { lines, marks, facts } = draft
  const authors = facts.authors.map(sameKey)
  let left = reach
  for (let i = Math.min(draft.to, lines.length) - 1; i > draft.from && left > 0; i--) {
    if (!isOpen(draft, i)) continue
    left--
    const line = lines[i]!
    if (/\b(?:was|were|said|says|has been|had)\b/u.test(line.text.slice(0, reachOfWork)) && !line.strong) continue
    if (line.words > maxWords || !isProse(line) || !work.test(line.text.slice(0, reachOfWork))) continue
    const key = sameKey(line.text)
    if (line.strong || (draft.page && opensWithPerson(line.text)) || authors.some((author) => key.startsWith(author)))
      marks[i] = { kind: 'boilerplate', reason: 'author-bio', rule: 'author-bio/line' }
  }
}
