import { isCloser, isDigit, isForeignTerminator, isTerminator } from './characters.ts'
import { dot, space } from './constants.ts'

/** Past "?!", "...", ". . ." and the like. */
export function pastTerminators(text: string, mark: number): number {
  let at = mark + 1
  while (isTerminator(text.charCodeAt(at)) || isForeignTerminator(text.charCodeAt(at))) at++
  if (text.charCodeAt(mark) !== dot || text.charCodeAt(at) !== space) return at
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
  while (text.charCodeAt(end) === space && isLoneDot(text, end + 1)) end += 2
  const dots = (end - mark + 1) / 2
  const opensNext =
    at === mark + 1 && dots === 4 && text.charCodeAt(mark - 1) !== space && text.charCodeAt(end) === space
  return opensNext ? at : end
}

function isLoneDot(text: string, at: number): boolean {
  const after = text.charCodeAt(at + 1)
  return text.charCodeAt(at) === dot && after !== dot && !isDigit(after)
}

/** Past quotes, brackets, emphasis marks and raised digits right behind the terminators, and a footnote: "[12]". */
export function pastClosers(text: string, at: number): number {
  let end = at
  while (isCloser(text.charCodeAt(end))) end++
  return pastFootnotes(text, end)
}

function pastFootnotes(text: string, at: number): number {
  if (text.charCodeAt(at) !== 0x5b) return at
  return at + /^(?:\[\d{1,3}\])*/.exec(text.slice(at))![0].length
}
