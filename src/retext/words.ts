import type { SentenceLeaf } from './character-kind.ts'
import { elisionAt } from './elision.ts'

/** Marks that join what stands on both sides into one word: `Bosnia-Herzegovina`, `U.S`, `Zelensky’s`, `3:30`. */
const inner = /^(?:[&'\-.:=?@\u00ad\u00b7\u2010\u2011\u2019\u2027]|_+)$/

/**
 * Where the word that opens at this leaf ends; the leaf itself where none opens and it stands alone. The joins are those
 * of parse-english.
 */
export function wordFrom(leaves: readonly SentenceLeaf[], at: number): number {
  const { type } = leaves[at]!
  if (type === 'WhiteSpaceNode') return at
  if (type === 'TextNode' && (leaves[at + 1] === undefined || leaves[at + 1]!.type === 'WhiteSpaceNode')) return at + 1
  const elision = elisionAt(leaves, at)
  if (elision > 0) return at + elision
  if (type === 'TextNode') return wordEnd(leaves, at)
  return opensWord(leaves, at) ? wordEnd(leaves, at + 1) : at
}

/** `&c` */
function opensWord(leaves: readonly SentenceLeaf[], at: number): boolean {
  return leaves[at]!.value === '&' && leaves[at + 1]?.type === 'TextNode'
}

function wordEnd(leaves: readonly SentenceLeaf[], first: number): number {
  const joined = joinInner(leaves, first + 1)
  const next = leaves[joined]
  if (next === undefined) return joined
  if (next.value === '-') return joined + 1
  if (next.value === '/') return joinSlash(leaves, first, joined)
  if (next.value === '.' && (isInitialism(leaves, first, joined) || isAbbreviation(leaves, joined))) return joined + 1
  return joined
}

/** Goes on over inner marks as long as a word follows them. */
function joinInner(leaves: readonly SentenceLeaf[], from: number): number {
  let end = from
  for (let at = from; at < leaves.length; at++) {
    const { type, value } = leaves[at]!
    if (type === 'TextNode') end = at + 1
    else if (type === 'WhiteSpaceNode' || !inner.test(value)) break
  }
  return end
}

/** Short words only: `km/h`, `w/o`, `24/7`; not `and/or`. */
function joinSlash(leaves: readonly SentenceLeaf[], first: number, slash: number): number {
  const isShort = (from: number, to: number) => lengthOf(leaves.slice(from, to)) < 3
  if (!isShort(first, slash)) return slash
  if (leaves[slash + 1]?.type !== 'TextNode') return slash + 1
  const end = joinInner(leaves, slash + 2)
  return isShort(slash + 1, end) ? end : slash
}

function lengthOf(leaves: readonly SentenceLeaf[]): number {
  return leaves.reduce((length, { value }) => length + value.length, 0)
}

/** `U.S` before a full stop: single letters, at least two, not all of them digits. */
function isInitialism(leaves: readonly SentenceLeaf[], first: number, stop: number): boolean {
  if (stop - first < 3) return false
  const word = leaves.slice(first, stop)
  const letters = word.filter((_, position) => position % 2 === 0)
  const stops = word.filter((_, position) => position % 2 === 1)
  return (
    letters.every(({ value }) => value.length === 1) &&
    stops.every(({ value }) => value === '.') &&
    letters.some(({ value }) => !/\p{N}/u.test(value))
  )
}

/** A full stop after which the sentence goes on belongs to its word: `Mr. Roe`. Not the first dot of `. . .` */
function isAbbreviation(leaves: readonly SentenceLeaf[], stop: number): boolean {
  const next = leaves[stop + 1]
  if (next === undefined) return false
  if (next.type === 'WhiteSpaceNode') return leaves[stop + 2] !== undefined && !leaves[stop + 2]!.value.startsWith('.')
  return next.value === ',' || next.value === ';' || next.value === ':'
}
