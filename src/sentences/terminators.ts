import { isCloser, isDigit, isForeignTerminator, isTerminator } from './characters.ts'

/** Past "?!", "...", ". . ." and the like. */
export function pastTerminators(text: string, mark: number): number {
  let at = mark + 1
  while (isTerminator(text.charCodeAt(at)) || isForeignTerminator(text.charCodeAt(at))) at++
  if (text.charCodeAt(mark) !== 0x2e || text.charCodeAt(at) !== 0x20) return at
  return pastSpacedDots(text, mark, at)
}

/**
 * Three spaced dots behind a full stop open the next sentence, so that stop stands for itself:
 *
 *     of its words. . . . The custom went on.
 *                 ^mark
 */
function pastSpacedDots(text: string, mark: number, at: number): number {
  let end = at
  while (text.charCodeAt(end) === 0x20 && isLoneDot(text, end + 1)) end += 2
  const dots = (end - mark + 1) / 2
  const opensNext = at === mark + 1 && dots === 4 && text[mark - 1] !== ' ' && text[end] === ' '
  return opensNext ? at : end
}

const isLoneDot = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 0x2e && text.charCodeAt(at + 1) !== 0x2e && !isDigit(text.charCodeAt(at + 1))

/** "[12]", "[1, 2]", "[3–5]", "[a]", "[note 1]", "[^1]", "[citation needed]", one after the other. */
const footnotes = /^(?: ?\[(?:\d{1,3}(?:[,–-] ?\d{1,3})*|[a-z]|n\w* \d{1,3}|\^\w+|[a-z]+ needed)\])+/
/** The address of a link, behind its text: "[the ruling.](https://example.org/a)". */
const address = /^\([^()\s]+\)/

/** Past quotes, brackets, emphasis marks and raised signs right behind the terminators, the rest of a link, and footnotes. */
export function pastClosers(text: string, at: number): number {
  let end = at
  let from: number
  do {
    while (isCloser(text.charCodeAt(end))) end++
    from = end
    if (text.charCodeAt(end) === 0x28 && text.charCodeAt(end - 1) === 0x5d) end = pastMatch(text, end, address)
  } while (end > from)
  return text.charCodeAt(text.charCodeAt(end) === 0x20 ? end + 1 : end) === 0x5b ? pastMatch(text, end, footnotes) : end
}

const pastMatch = (text: string, at: number, pattern: RegExp): number =>
  at + (pattern.exec(text.slice(at))?.[0].length ?? 0)
