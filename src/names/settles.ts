import { applyEdits } from '../text/edit.ts'
import type { NameEdit } from '../types/names.ts'
import { findMentions } from './find-mentions.ts'
import { type Mention, startOf } from './mention.ts'
import type { Reading } from './reading.ts'
import { type Neighbour, wordAfter, wordBefore } from './word.ts'

/** How much text on each side of a mention may belong to a longer name that holds it. */
const REACH = 60

/**
 * True where a second run would read the edited name as it was read now. What becomes part of a longer name of another
 * row does not settle, and is left alone: "Nagorny-Qarabagh" would be "Nagorny-Karabakh" first and then "Nagorno-Karabakh".
 */
export function settles({ text, matcher, kinds }: Reading, mention: Mention, edits: readonly NameEdit[]): boolean {
  const beside = [wordBefore(text, startOf(mention)), wordAfter(text, mention.end)]
  if (!beside.some((word) => word !== null && mayJoin(word))) return true
  const from = Math.max(0, startOf(mention) - REACH)
  const near = edits.map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from }))
  const after = applyEdits(text.slice(from, mention.end + REACH), near)
  const start = Math.min(startOf(mention), edits[0]?.start ?? Infinity) - from
  const end =
    mention.end -
    from +
    edits.reduce((grown, { start: a, end: b, replacement }) => grown + replacement.length - (b - a), 0)
  return !findMentions(after, matcher, kinds).some((found) => {
    const isOther = startOf(found) < start || found.end > end
    return isOther && startOf(found) < end && found.end > start
  })
}

/** What stands between the words of a longer name: Sistan and Baluchestan, Tehrik-e-Taliban. */
const JOINT = /^(?:and|[aei]|a[dlrsz]|ash|e[lstz]|ul|bin)$/

/** A quick no for nearly all: "in Kiev on Monday". */
const mayJoin = ({ word, gap }: Neighbour): boolean => word.capital || gap === 'hyphen' || JOINT.test(word.key)
