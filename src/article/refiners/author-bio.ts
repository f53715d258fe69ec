import { isOpen, type Stage } from '../draft.ts'
import { endsSentence, sameKey } from '../lines/shape.ts'
import { personOf } from '../parsers/person.ts'

/** A note on the author is among the last lines. */
const reach = 5
const maxWords = 100
/** What someone is stands in the first so many characters. */
const reachOfWork = 240
const work =
  /\b(?:is (?:a|an|the|our|currently|adjunct|\p{Lu}[\p{L}&.'’ ]{1,40}['’]s?)|is|joined|started|covers|writes|studied) (?:[^.]{0,80}?\b)?(?:reporters?|writers?|editors?|correspondent|journalists?|columnist|author|professor|lecturer|fellow|faculty|producer|critic|contributor|researcher|analyst|curator|blogger|blog|freelancer|director|expert|educator|founder|owner|news|journalism)\b/iu
/** "Brightwater is a leading provider of …": what a company says of itself. */
const company =
  /^(?:The )?\p{Lu}[\p{L}&.'’-]*(?: \p{Lu}[\p{L}&.'’-]*){0,4}(?:, [^.]{5,80},)? (?:is|are|connects?) (?:an?|one of|the)\b[^.]{0,90}\b(?:agency|charity|community|company|firm|leader|manufacturer|membership|network|organi[sz]ation|platform|provider|publisher|supplier|team|technology executives)\b/u
/** "About Brightwater": the heading over what a press release says of its sender. */
const aboutHeading = /^About (?:the )?(\p{Lu}[\p{L}\d&.'’-]*)/u
const maxHeading = 7
/** Lines of text that stand before it. */
const minText = 2
/** It opens with the name. */
const maxName = 60
/** What is told of others than the author: somebody did or said something. */
const told = /\b(?:was|were|said|says|had|told)\b/

/** On a page, where what follows the text is not the author's, a name is enough. */
function opensWithPerson(text: string): boolean {
  const name = /^(.{4,40}?)(?:,[^.]{2,50},)? (?:is|has|joined|started|covers|writes|studied) /.exec(text)?.[1]
  return name !== undefined && personOf(name) !== null
}

/**
 * "Jo Roe is a staff writer at The Gazette.": at the end, about an author, or all in italics; on a page also about
 * whoever is presented with a name and an occupation, and what an organisation says of itself.
 */
export const markAuthorBio: Stage = (draft) => {
  const { lines, marks, facts, page } = draft
  const authors = facts.authors.map(sameKey)
  let left = reach
  for (let i = Math.min(draft.to, lines.length) - 1; i > draft.from && left > 0; i--) {
    if (!isOpen(draft, i)) continue
    left--
    const line = lines[i]!
    if (
      line.words < 5 ||
      line.words > maxWords ||
      line.linked > 0.6 ||
      !(endsSentence(line.text) || line.text.includes('@'))
    )
      continue
    const opening = line.text.slice(0, reachOfWork)
    const heading = lines[i - 1]!
    const under = i > draft.from + minText && heading.words <= maxHeading && isOpen(draft, i - 1)
    const about = under ? aboutHeading.exec(heading.text)?.[1] : undefined
    if (about && opening.slice(0, maxName).includes(about)) {
      for (const at of [i - 1, i])
        marks[at] = { kind: 'boilerplate', reason: 'author-bio', rule: 'author-bio/organisation' }
      continue
    }
    if (told.test(opening) && !line.strong) continue
    const key = line.key
    const someone =
      line.strong ||
      /^the (?:author|writer) is (?:an?|the) /i.test(opening) ||
      (page && opensWithPerson(opening)) ||
      authors.some((author) => key.startsWith(author))
    if (someone && work.test(opening)) marks[i] = { kind: 'boilerplate', reason: 'author-bio', rule: 'author-bio/line' }
    else if (page && company.test(opening))
      marks[i] = { kind: 'boilerplate', reason: 'author-bio', rule: 'author-bio/organisation' }
  }
}
