import { isCountry } from '../lexicon/names/countries.ts'
import { isNoName, isPersonalTitle } from '../lexicon/names/neighbours.ts'
import { isWork } from '../lexicon/names/things.ts'
import { textBefore } from '../text/text-before.ts'
import type { Matcher } from './matcher.ts'
import { type Mention, startOf } from './mention.ts'
import type { Setting } from './reading.ts'

/** Longest part of a title on each side of the name. */
const REACH = 80

/** The opening marks of titles with what stands between them and the name, and the closing marks likewise. */
const MARKS: readonly (readonly [opening: RegExp, closing: RegExp])[] = [
  [/[“„]([^“”„\n]*)$/, /^([^“”\n]*)[”“]/],
  [/(?<![\w"])"([^"\n]*)$/, /^([^"\n]*)"\B/],
  [/\B‘([^‘’\n]*)$/, /^([^‘’\n]*)’\B/],
  [/(?<![\w'])'([^'\n]*)$/, /^([^'\n]*)'\B/],
  [/«([^«»\n]*)$/, /^([^«»\n]*)»/],
  [/(?<![\w*])\*([^*\n]*)$/, /^([^*\n]*)\*(?![\w*])/],
  [/\b_([^_\n]*)$/, /^([^_\n]*)_\b/],
]

/** True where the name is part of a title, quoted or emphasised: “Last Train to Kiev”, *Odessa Nights*. */
export function isTitleOfWork({ text, matcher }: Setting, mention: Mention): boolean {
  const start = startOf(mention)
  const name = text.slice(start, mention.end)
  const before = textBefore(text, start, REACH)
  if (!/["“„‘'«*_]/.test(before) || name === name.toUpperCase()) return false
  const after = text.slice(mention.end, mention.end + REACH)
  return MARKS.some(([opening, closing]) => {
    const found = opening.exec(before)
    const head = found?.[1]
    const tail = head === undefined ? undefined : closing.exec(after)?.[1]
    return (
      found !== null &&
      head !== undefined &&
      tail !== undefined &&
      (isAnnounced(before.slice(0, found.index), `${head}${tail}`) || isTitle(head, tail, matcher))
    )
  })
}

/** The essay “Kiev and I”: a word for a work before the mark, and no sentence in it. */
const isAnnounced = (before: string, quoted: string): boolean =>
  isWork(/([a-z]+),?\s$/.exec(before)?.[1] ?? '') && !/[,.;:]\s|[,.]$/.test(quoted)

/** Capitals on every longer word, one of them no role, no other name and no word that opens a remark. */
function isTitle(head: string, tail: string, { anchors }: Matcher): boolean {
  const others = `${head} ${tail.replace(/[,.!?]$/, '')}`.split(/\s+/).filter((word) => /[A-Z]/i.test(word))
  if (/[a-z]\.\s|[;:]/.test(head + tail) || others.some((word) => /^\W*[a-z]{4}/.test(word) && !isNoName(word)))
    return false
  return others.some((word) => {
    const key = word.toLowerCase().replace(/[^a-z]/g, '')
    return /^[A-Z]/.test(word) && key.length > 3 && !isRole(key) && !anchors.has(key) && !isCountry(word)
  })
}

const isRole = (key: string): boolean => isPersonalTitle(key) || isNoName(key)
