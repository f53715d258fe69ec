import { decoded } from './decoded.ts'
import type { PageTags } from './page-tags.ts'

/** A heading agrees with a tag when so many of their words are the same (Dice); each level below the first costs some. */
const leastAgreement = 0.6
const levelCost = 0.02

// Of what these expressions read white space is tidied (`decoded`).

/** Between headline and site in a title tag. */
const between = / [|•·»–—-] | ?\| ?|: /
/** Before the site where it is taken off; so many characters. */
const beforeSite = / [|•·»–—-] /
const separatorLength = 3

/** Glued to a headline by the tools of a page. */
const glued =
  / ?(?:Sponsored by\b.*|Add to (?:\.{3}|…|(?:my )?(?:list|favou?rites|bookmarks|reading list)\b.*)|Share this\b.*)$/is
const gluedBefore = /^Sponsored by /i

/** The heading that has most in common with the tags that name a title, null where none agrees with them. */
export function headingTitle(tags: PageTags): string | null {
  const wanted = wantedIn(tags)
  let best: { text: string; score: number } | null = null
  for (const { level, text } of tags.headings) {
    const words = wordsOf(text)
    const score = closeness(wanted, words) - levelCost * (level - 1)
    if (score >= leastAgreement && score > (best?.score ?? 0)) best = { text, score }
  }
  return best && unglued(decoded(best.text), wanted)
}

/** A headline may say such words itself: of what is left without them and the whole, what the tags say most of. */
function unglued(heading: string, wanted: readonly string[][]): string {
  const scored = [heading.replace(glued, ''), heading.replace(gluedBefore, ''), heading].map((text) => ({
    text,
    score: closeness(wanted, wordsOf(text)),
  }))
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).text
}

/** The title that the tags give where no heading agrees with them and the title that was read does not either. */
export function titleBeside(tags: PageTags, outlet: string | null, read: string | null): string | null {
  const title = tagTitle(tags)
  if (title === null || (read !== null && closeness(wantedIn(tags), wordsOf(read)) >= leastAgreement)) return null
  return withoutSite(title, outlet)
}

/** The title as the best tag has it. */
export const tagTitle = (tags: PageTags): string | null => titlesIn(tags)[0] ?? null

/** The words of each title and of the longest part of each. */
function wantedIn(tags: PageTags): string[][] {
  return titlesIn(tags).flatMap((title) => [wordsOf(title), wordsOf(longestPart(title))])
}

const closeness = (wanted: readonly string[][], words: readonly string[]): number =>
  Math.max(0, ...wanted.map((one) => agreement(one, words)))

/** The titles that tags give. */
function titlesIn({ article, meta, title }: PageTags): string[] {
  const headline = article?.['headline'] ?? article?.['name']
  const all = [
    meta.get('og:title')?.[0],
    typeof headline === 'string' ? headline : null,
    meta.get('twitter:title')?.[0],
    title,
  ]
  return all.filter((one): one is string => typeof one === 'string' && /[\p{L}\d]/u.test(one)).map(decoded)
}

function longestPart(title: string): string {
  return title.split(between).reduce((longest, part) => (part.length > longest.length ? part : longest), '')
}

/** "Ferry sails again | Carrow Courier", "Ferry sails again - Carrow Courier" */
function withoutSite(title: string, outlet: string | null): string {
  const parts = title.split(beforeSite)
  const last = parts.at(-1)!
  if (parts.length < 2 || (outlet !== null && agreement(wordsOf(last), wordsOf(outlet)) < leastAgreement)) return title
  return title.slice(0, -(separatorLength + last.length))
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFKD')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** The share of words in common, 0 to 1. */
function agreement(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 0
  const counts = new Map<string, number>()
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of b) {
    const left = counts.get(word) ?? 0
    if (left === 0) continue
    shared++
    counts.set(word, left - 1)
  }
  return (2 * shared) / (a.length + b.length)
}
